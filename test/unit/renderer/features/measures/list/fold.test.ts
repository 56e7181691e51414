import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, spellings } from '../../../../../../renderer/features/measures/list/fold.ts';

describe('fold', () => {
  it('takes away case, umlauts and accents', () => {
    expect(fold('Schlüssel GRÖSSE Größe café')).toBe('schlussel grosse grosse cafe');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('spellings', () => {
  it('adds the umlaut in two letters', () => {
    expect(spellings('Schlüssel')).toEqual(['schlussel', 'schluessel']);
  });

  it('knows one spelling for a word without umlauts', () => {
    expect(spellings('Steuerung')).toEqual(['steuerung']);
  });

  it('finds a decomposed umlaut too', () => {
    expect(spellings('Schlu\u0308ssel')).toEqual(['schlussel', 'schluessel']);
  });
});
