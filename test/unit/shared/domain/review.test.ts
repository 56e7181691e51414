import { describe, expect, it } from 'vitest';
import { INTERVALS, type Interval } from '../../../../shared/domain/parameter.ts';
import { nextReview } from '../../../../shared/domain/review.ts';

const NEXT: Record<Interval, string> = {
  daily: '2026-02-01',
  weekly: '2026-02-07',
  monthly: '2026-02-28',
  quarterly: '2026-04-30',
  halfYearly: '2026-07-31',
  yearly: '2027-01-31',
  twoYearly: '2028-01-31',
  occasion: '',
};

describe('the next review', () => {
  it.each(INTERVALS)('%s', (interval) => {
    expect(nextReview('2026-01-31', interval)).toBe(NEXT[interval]);
  });
});
