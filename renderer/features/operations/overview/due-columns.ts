/** Dates in columns that add up to all of them: what is overdue, the next months, and what comes later. */
import { dueByMonth } from '../../../../shared/domain/due-dates.ts';
import type { DueEntry } from './due-entries.ts';

/** Days as ISO dates: the first of a month, and the first that comes after the last month. */
export type DueSpan =
  | { kind: 'all' }
  | { kind: 'overdue' }
  | { kind: 'month'; month: string }
  | { kind: 'later'; from: string };

export interface DueColumn {
  span: Exclude<DueSpan, { kind: 'all' }>;
  count: number;
}

type Dated = Pick<DueEntry, 'date' | 'urgency'>;

/** Whether a date belongs to a span. What is overdue belongs to no month. */
export function isIn({ date, urgency }: Dated, span: DueSpan): boolean {
  switch (span.kind) {
    case 'all':
      return true;
    case 'overdue':
      return urgency === 'overdue';
    case 'month':
      return urgency !== 'overdue' && date.startsWith(span.month.slice(0, 7));
    case 'later':
      return date >= span.from;
  }
}

/**
 * So many months from today's on; before and after them what is overdue and what comes later, if there is any.
 *
 * @param today ISO date
 */
export function dueColumns(entries: readonly Dated[], today: string, months: number): DueColumn[] {
  const inMonths = dueByMonth(entries, today, months + 1);
  const from = inMonths.at(-1)?.month ?? today;
  const around = (span: DueColumn['span']): DueColumn[] => {
    const count = entries.filter((entry) => isIn(entry, span)).length;
    return count > 0 ? [{ span, count }] : [];
  };
  return [
    ...around({ kind: 'overdue' }),
    ...inMonths.slice(0, months).map(({ month, count }) => ({ span: { kind: 'month', month } as const, count })),
    ...around({ kind: 'later', from }),
  ];
}
