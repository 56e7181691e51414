/** The history as rows of a list: days as headings, and a line between what is undone and what is done. */
import { localDay } from '../../../shared/lib/local-day.ts';
import type { HistoryStep } from '../../data/history-query.ts';

export type HistoryRow =
  | { kind: 'day'; day: string; key: string }
  | { kind: 'now'; key: string }
  | {
      kind: 'step';
      step: HistoryStep;
      key: string /** Steps from now to this one, itself included. */;
      distance: number;
    };

/** @param steps the newest first */
export function historyRows(steps: readonly HistoryStep[]): HistoryRow[] {
  const undone = steps.filter(({ isDone }) => !isDone).length;
  const rows: HistoryRow[] = [];
  let day = '';
  for (const [index, step] of steps.entries()) {
    if (index === undone) rows.push({ kind: 'now', key: 'now' });
    const today = localDay(new Date(step.at));
    // Below the line the day is said again: the line would tear heading and step apart.
    if (today !== day || index === undone) rows.push({ kind: 'day', day: today, key: `${today} ${step.isDone}` });
    day = today;
    const distance = step.isDone ? index - undone + 1 : undone - index;
    rows.push({ kind: 'step', step, key: String(step.sequence), distance });
  }
  if (undone === steps.length && undone > 0) rows.push({ kind: 'now', key: 'now' });
  return rows;
}

/** Whether a step would be moved along with the one that is aimed at. */
export function isAffected(row: HistoryRow, aimed: HistoryRow | undefined): boolean {
  if (row.kind !== 'step' || aimed?.kind !== 'step') return false;
  return row.step.isDone === aimed.step.isDone && row.distance <= aimed.distance;
}
