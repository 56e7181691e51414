/** The dates of answers and sites on which somebody has something to do. */
import type { Assessment, Site } from './records.ts';

/**
 * - `due`: until when something is to be done about a measure;
 * - `review`: when its answer is to be looked at again;
 * - `planned`: when a planned measure is to be in place;
 * - `evidence`, `certificate`: what is shown for a measure or a site expires.
 */
export const DUE_KINDS = ['due', 'review', 'planned', 'evidence', 'certificate'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export interface DueDate {
  kind: DueKind;
  /** ISO date. */
  date: string;
  /** Of the evidence or certificate; '' for others. */
  name: string;
}

/** How near a date is: `soon` within `SOON_DAYS`. The day itself is not overdue yet. */
export type Urgency = 'overdue' | 'soon' | 'later';
export const SOON_DAYS = 30;

type Dated = Pick<Assessment, 'status' | 'plannedFor' | 'due' | 'reviewOn' | 'evidence'>;

/** All dates of an answer. The one of a planned measure counts only as long as it is planned. */
export function dueDatesOf({ status, plannedFor, due, reviewOn, evidence }: Dated): DueDate[] {
  const dates: DueDate[] = [
    { kind: 'due', date: due, name: '' },
    { kind: 'review', date: reviewOn, name: '' },
    { kind: 'planned', date: status === 'planned' ? plannedFor : '', name: '' },
    ...evidence.map(({ validUntil, reference }): DueDate => ({ kind: 'evidence', date: validUntil, name: reference })),
  ];
  return dates.filter(({ date }) => date !== '');
}

/** When the certificate of a site expires, if that is known. */
export function dueDatesOfSite({ certificate, certificateUntil }: Pick<Site, 'certificate' | 'certificateUntil'>) {
  const date: DueDate = { kind: 'certificate', date: certificateUntil, name: certificate };
  return certificateUntil ? [date] : [];
}

/** @param today ISO date; so is `soonUntil`, the last day that counts as soon */
export function urgencyOf(date: string, today: string, soonUntil: string): Urgency {
  if (date < today) return 'overdue';
  return date <= soonUntil ? 'soon' : 'later';
}

/** How much is due in a month. */
export interface MonthCount {
  /** Its first day as ISO date. */
  month: string;
  count: number;
}

/** So many months from today's on. Dates before today are not counted: they are overdue, in whatever month. */
export function dueByMonth(dates: readonly Pick<DueDate, 'date'>[], today: string, months: number): MonthCount[] {
  const year = Number(today.slice(0, 4));
  const first = Number(today.slice(5, 7)) - 1;
  return Array.from({ length: months }, (_, index) => {
    const month = new Date(Date.UTC(year, first + index, 1)).toISOString().slice(0, 10);
    const isIn = (date: string) => date >= today && date.startsWith(month.slice(0, 7));
    return { month, count: dates.filter(({ date }) => isIn(date)).length };
  });
}
