import { describe, expect, test } from 'vitest';
import type { Budget, Point, Series } from '../../../bench/harness/bench.ts';
import { judged } from '../../../bench/harness/judge.ts';

const same = (value: number) => Array.from({ length: 5 }, () => value);
const series = (points: readonly Point[], ...budgets: Budget[]): Series => ({
  name: 'work',
  unit: 'ms',
  points,
  budgets,
});
const isHeld = (...given: Parameters<typeof series>) => judged(series(...given)).verdicts.map((one) => one.isHeld);

describe('what a series says', () => {
  test('the ratio is that of the medians: one slow sample does not change it', () => {
    const [point] = judged(series([{ samples: [20, 20, 900, 21, 19], reference: [10, 10, 10, 11, 9] }])).figures;
    expect(point).toMatchObject({ median: 20, reference: 10, ratio: 2, spread: [19, 900], p95: 900 });
  });

  test('a budget is held up to its limit, and missed above', () => {
    const budget: Budget = { of: 'ratio', atMost: 2, from: 'design' };
    expect(isHeld([{ samples: same(20), reference: same(10) }], budget)).toEqual([true]);
    expect(isHeld([{ samples: same(20.1), reference: same(10) }], budget)).toEqual([false]);
  });

  test('the worst point decides', () => {
    const points = [1, 5, 3].map((ms, index) => ({ size: index + 1, samples: same(ms) }));
    const [verdict] = judged(series(points, { of: 'median', atMost: 4, from: 'house' })).verdicts;
    expect(verdict).toMatchObject({ value: 5, isHeld: false });
  });

  test('a budget of the 95th percentile lets one slow sample in twenty pass, one of the most does not', () => {
    const samples = [...Array.from({ length: 19 }, () => 10), 50];
    expect(isHeld([{ samples }], { of: 'p95', atMost: 16, from: 'design' })).toEqual([true]);
    expect(isHeld([{ samples }], { of: 'most', atMost: 16, from: 'design' })).toEqual([false]);
  });

  test('growth is told of the medians, and of the ratio', () => {
    const points = [1, 2, 4, 8].map((size) => ({ size, samples: same(size ** 2), reference: same(size) }));
    const { growth, ratioGrowth, verdicts } = judged(
      series(points, { of: 'growth', atMost: 1.1, from: 'house' }, { of: 'ratioGrowth', atMost: 1.1, from: 'house' }),
    );
    expect(growth).toBeCloseTo(2);
    expect(ratioGrowth).toBeCloseTo(1);
    expect(verdicts.map((verdict) => verdict.isHeld)).toEqual([false, true]);
  });

  test.each<[string, Point, Budget]>([
    ['too few samples', { samples: [1, 2, 3, 4] }, { of: 'median', atMost: 9, from: 'house' }],
    ['too few of the reference', { samples: same(1), reference: [1] }, { of: 'median', atMost: 9, from: 'house' }],
    ['a sample that is no number', { samples: [1, 2, 3, 4, Number.NaN] }, { of: 'median', atMost: 9, from: 'house' }],
    ['a ratio without a reference', { samples: same(1) }, { of: 'ratio', atMost: 9, from: 'house' }],
    ['growth at one size', { size: 5, samples: same(1) }, { of: 'growth', atMost: 9, from: 'house' }],
  ])('%s is an error: nothing is held that was not measured', (_, point, budget) => {
    expect(() => judged(series([point], budget))).toThrow('work');
  });
});
