import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../../../shared/lib/word-difference.ts';

const read = (before: string, after: string, ...kinds: string[]) =>
  wordDifference(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

describe('the difference of two texts', () => {
  it('is told in whole words, umlauts included', () => {
    expect(wordDifference('Schlüssel werden jährlich geprüft.', 'Schlüssel werden monatlich geprüft.')).toEqual([
      { kind: 'same', text: 'Schlüssel werden ' },
      { kind: 'removed', text: 'jährlich' },
      { kind: 'added', text: 'monatlich' },
      { kind: 'same', text: ' geprüft.' },
    ]);
  });

  it('holds both texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(read(before, after, 'same', 'removed')).toBe(before);
        expect(read(before, after, 'same', 'added')).toBe(after);
      }),
    );
  });
});
