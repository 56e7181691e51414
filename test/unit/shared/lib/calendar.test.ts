import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../../../shared/lib/calendar.ts';

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('counting on the calendar', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months are %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it('days there and back again lead to the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 5000 }), (from, days) => addDays(addDays(from, days), -days) === from),
    );
  });

  it('months keep the day, or take the last one of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        const isSameDay = to.slice(8) === from.slice(8);
        expect(isSameDay || addDays(to, 1).slice(8) === '01').toBe(true);
        expect(to >= from).toBe(true);
      }),
    );
  });
});
