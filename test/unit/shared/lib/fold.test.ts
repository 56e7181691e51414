import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldUmlauts } from '../../../../shared/lib/fold.ts';

describe('fold', () => {
  it('takes away case, umlauts and accents', () => {
    expect(fold('Schlüssel Schlu\u0308ssel GRÖSSE Größe café')).toBe('schlussel schlussel grosse grosse cafe');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldUmlauts', () => {
  it('takes umlauts in one and in two letters for the same', () => {
    expect(foldUmlauts('Schlüssel Schluessel GROESSE Größe')).toBe('schlussel schlussel grosse grosse');
  });

  it('keeps what words begin with', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{0,12}$/);
    fc.assert(
      fc.property(word, word, (start, rest) => {
        expect(foldUmlauts(start + rest).startsWith(foldUmlauts(start))).toBe(true);
      }),
    );
  });
});
