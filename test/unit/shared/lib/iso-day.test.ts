import { expect, test } from 'vitest';
import { isoDay } from '../../../../shared/lib/iso-day.ts';

test('a minute after midnight the new day has begun, wherever that is', () => {
  expect(isoDay(new Date(2026, 2, 1, 0, 1))).toBe('2026-03-01');
  expect(isoDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});
