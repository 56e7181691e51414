/** When an answer is to be looked at again. */
import { addDays, addMonths } from '../lib/calendar.ts';
import type { Interval } from './parameter.ts';

const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12, twoYearly: 24 } as const;
const DAYS = { daily: 1, weekly: 7 } as const;

/**
 * The day of the next review, counted from the last confirmation; '' for reviews on occasion, which have no date.
 *
 * @param from ISO date
 */
export function nextReview(from: string, interval: Interval): string {
  if (interval === 'occasion') return '';
  return interval in DAYS
    ? addDays(from, DAYS[interval as keyof typeof DAYS])
    : addMonths(from, MONTHS[interval as keyof typeof MONTHS]);
}
