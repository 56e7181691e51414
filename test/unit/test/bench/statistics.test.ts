import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthExponent, median, percentile, spread } from '../../../bench/harness/statistics.ts';

const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('the numbers that samples are told by', () => {
  test('the median is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
  });

  test('a percentile is a value that was measured', () => {
    const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(samples, 0.95)).toBe(95);
    expect(percentile([1, 2, 3, 4, 5], 0.95)).toBe(5);
    expect(percentile([7], 0.5)).toBe(7);
  });

  test('nothing measured is an error, not a number', () => {
    for (const tell of [median, spread, (none: number[]) => percentile(none, 0.5)]) {
      expect(() => tell([])).toThrow('nothing was measured');
    }
  });

  test('median and percentiles lie within the spread, in whatever order samples come', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 1, noNaN: true }), (samples, share) => {
        const [least, most] = spread(samples);
        for (const value of [median(samples), percentile(samples, share)]) {
          expect(value).toBeGreaterThanOrEqual(least);
          expect(value).toBeLessThanOrEqual(most);
        }
        expect(median(samples.toReversed())).toBe(median(samples));
      }),
    );
  });

  test('growth is the exponent of the size, whatever the factor before it', () => {
    const sizes = [411, 1000, 2250, 5000];
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 3, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (k, factor) => {
          const exponent = growthExponent(
            sizes,
            sizes.map((size) => factor * size ** k),
          );
          expect(exponent).toBeCloseTo(k, 6);
        },
      ),
    );
  });

  test('one size alone tells nothing about growth', () => {
    expect(growthExponent([5], [1])).toBeUndefined();
    expect(growthExponent([5, 5], [1, 2])).toBeUndefined();
  });
});
