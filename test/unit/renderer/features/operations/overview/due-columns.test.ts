import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueColumns, isIn } from '../../../../../../renderer/features/operations/overview/due-columns.ts';
import { urgencyOf } from '../../../../../../shared/domain/due-dates.ts';
import { addDays } from '../../../../../../shared/lib/calendar.ts';

const TODAY = '2026-11-22';
const dated = (date: string) => ({ date, urgency: urgencyOf(date, TODAY, addDays(TODAY, 30)) });

test('columns add up to all dates, and each leads to as many as it says', () => {
  const days = fc.array(fc.integer({ min: -400, max: 800 }));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 12 }), (all, months) => {
      const entries = all.map((day) => dated(addDays(TODAY, day)));
      const columns = dueColumns(entries, TODAY, months);
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(entries.length);
      for (const { span, count } of columns) expect(entries.filter((entry) => isIn(entry, span))).toHaveLength(count);
      expect(entries.filter((entry) => isIn(entry, { kind: 'all' }))).toHaveLength(entries.length);
    }),
  );
});

test('what is overdue stands before the months, even that of this month, and what comes later behind them', () => {
  const columns = dueColumns(['2026-11-01', '2026-11-30', '2027-01-01'].map(dated), TODAY, 2);
  expect(columns).toEqual([
    { span: { kind: 'overdue' }, count: 1 },
    { span: { kind: 'month', month: '2026-11-01' }, count: 1 },
    { span: { kind: 'month', month: '2026-12-01' }, count: 0 },
    { span: { kind: 'later', from: '2027-01-01' }, count: 1 },
  ]);
  expect(dueColumns([], TODAY, 2)).toHaveLength(2);
});
