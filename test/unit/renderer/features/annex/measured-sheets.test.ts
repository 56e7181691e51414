import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOfLines } from '../../../../../renderer/features/annex/print/measured-sheets.ts';

const lines = (heights: readonly number[]) => {
  let top = 0;
  return heights.map((height) => {
    top += height;
    return { top: top - height, bottom: top };
  });
};

describe('lines on pages', () => {
  test('fill a page, and the one that has no more room begins the next', () => {
    expect(pagesOfLines(lines([10, 10, 10]), 30)).toBe(1);
    expect(pagesOfLines(lines([10, 10, 10, 1]), 30)).toBe(2);
    // The third line is not cut through.
    expect(pagesOfLines(lines([20, 9, 20, 9, 20]), 30)).toBe(3);
  });

  test('without any take one page', () => {
    expect(pagesOfLines([], 30)).toBe(1);
  });

  test('take no fewer pages than their height asks for, and at most twice as many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (heights) => {
        const needed = Math.ceil(heights.reduce((sum, it) => sum + it, 0) / 30);
        const pages = pagesOfLines(lines(heights), 30);
        expect(pages).toBeGreaterThanOrEqual(needed);
        expect(pages).toBeLessThanOrEqual(2 * needed);
      }),
    );
  });
});
