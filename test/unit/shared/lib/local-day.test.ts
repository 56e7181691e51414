import { expect, test } from 'vitest';
import { localDay, untilTomorrow } from '../../../../shared/lib/local-day.ts';

test('the day is that of the local calendar, padded', () => {
  expect(localDay(new Date(2026, 2, 1, 0, 30))).toBe('2026-03-01');
  expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
});

test('the next day begins at local midnight', () => {
  expect(untilTomorrow(new Date(2026, 11, 31, 23, 59, 59, 500))).toBe(500);
  expect(localDay(new Date(Date.now() + untilTomorrow(new Date())))).not.toBe(localDay(new Date()));
});
