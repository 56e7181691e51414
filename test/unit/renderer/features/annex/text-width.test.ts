import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageWidths, keptWidths, lineCount } from '../../../../../renderer/features/annex/paper/text-width.ts';

/** Every character is 5 wide. */
const lines = (text: string, width: number) => lineCount(text, width, 10, false, averageWidths);

test('a word is measured once in each font, however often it is asked for', () => {
  const asked: string[] = [];
  const widths = keptWidths((text, size, bold) => {
    asked.push(`${text} ${size} ${bold}`);
    return averageWidths(text, size, bold);
  });
  const twice = [1, 2].map(() => lineCount('zwei und zwei', 60, 10, false, widths));
  expect(twice).toEqual([2, 2]);
  expect(widths('zwei', 10, true)).toBe(20);
  expect(asked).toEqual(['  10 false', 'zwei 10 false', 'und 10 false', 'zwei 10 true']);
});

describe('lines of a text', () => {
  test.each([
    ['', 100, 1],
    ['kurz', 100, 1],
    ['eins zwei drei', 100, 1],
    ['eins zwei drei', 50, 2],
    ['eins zwei drei', 20, 3],
    ['oben\nunten', 100, 2],
    ['Donaudampfschifffahrt', 50, 3],
    ['ein Donaudampfschifffahrtsverein', 60, 4],
  ])('%j on %d', (text, width, count) => {
    expect(lines(text, width)).toBe(count);
  });

  test('never fewer than the letters need, nor more than the words and their lengths explain', () => {
    const texts = fc
      .array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 400 }), (text, width) => {
        const letters = text.replaceAll(' ', '').length * 5;
        expect(lines(text, width)).toBeGreaterThanOrEqual(Math.ceil(letters / width));
        expect(lines(text, width)).toBeLessThanOrEqual(text.split(' ').length + Math.ceil(letters / width));
      }),
    );
  });
});
