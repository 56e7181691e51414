import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedText, mergeWords } from '../../../../shared/merge/merge-words.ts';

const words = fc
  .array(fc.constantFrom('Zutritt', 'nur', 'mit', 'Karte', 'und', 'PIN', 'täglich'), { maxLength: 8 })
  .map((all) => all.join(' '));
const mineFirst = ({ mine, theirs }: { mine: string; theirs: string }) => `<${mine}|${theirs}>`;

describe('notes that two have changed', () => {
  test('both changes stand in the joined text', () => {
    const base = 'Zutritt nur mit Karte. Protokoll wöchentlich.';
    const parts = mergeWords(
      base,
      'Zutritt nur mit Karte und PIN. Protokoll wöchentlich.',
      'Zutritt nur mit Karte. Protokoll täglich.',
    );
    expect(joinedText(parts, mineFirst)).toBe('Zutritt nur mit Karte und PIN. Protokoll täglich.');
  });

  test('different words in the same place are a conflict, the rest is joined', () => {
    const parts = mergeWords('Sperre nach 10 Minuten', 'Sperre nach 5 Minuten', 'Sperre nach 15 Minuten und Alarm');
    expect(joinedText(parts, mineFirst)).toBe('Sperre nach <5|15> Minuten und Alarm');
  });

  test('the same change of both is made once', () => {
    expect(mergeWords('alt', 'neu', 'neu')).toEqual([{ kind: 'text', text: 'neu' }]);
  });

  test('without the older text nothing of either is lost', () => {
    const parts = mergeWords(null, 'Karte und PIN', 'Karte oder Transponder');
    expect(joinedText(parts, mineFirst)).toBe('Karte< und PIN| oder Transponder>');
  });

  test('who changes nothing gets what the other wrote', () => {
    fc.assert(
      fc.property(words, words, (base, other) => {
        expect(joinedText(mergeWords(base, base, other), mineFirst)).toBe(other);
        expect(joinedText(mergeWords(base, other, base), mineFirst)).toBe(other);
        expect(joinedText(mergeWords(null, other, other), mineFirst)).toBe(other);
      }),
    );
  });

  test('whoever takes the one side of every conflict loses none of its words', () => {
    fc.assert(
      fc.property(words, words, (mine, theirs) => {
        const countOf = (text: string, word: string) => text.split(' ').filter((it) => it === word).length;
        const joined = joinedText(
          mergeWords(null, mine, theirs),
          ({ mine: ours, theirs: others }) => `${ours} ${others}`,
        );
        for (const word of `${mine} ${theirs}`.split(' ').filter(Boolean)) {
          expect(countOf(joined, word)).toBeGreaterThanOrEqual(Math.max(countOf(mine, word), countOf(theirs, word)));
        }
      }),
    );
  });

  test('which of the two is called mine changes only the names in conflicts', () => {
    fc.assert(
      fc.property(words, words, words, (base, one, other) => {
        const there = joinedText(mergeWords(base, one, other), ({ mine, theirs }) => `<${mine}|${theirs}>`);
        const back = joinedText(mergeWords(base, other, one), ({ mine, theirs }) => `<${theirs}|${mine}>`);
        expect(back).toBe(there);
      }),
    );
  });
});
