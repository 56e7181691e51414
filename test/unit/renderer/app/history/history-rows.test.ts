import { describe, expect, it } from 'vitest';
import { type HistoryRow, historyRows, isAffected } from '../../../../../renderer/app/history/history-rows.ts';
import type { HistoryStep } from '../../../../../renderer/data/history-query.ts';

const noon = (day: number) => new Date(2026, 10, day, 12).getTime();
const step = (sequence: number, day: number, isDone = true): HistoryStep => ({
  sequence,
  at: noon(day),
  label: { command: 'assess', count: 1 },
  isDone,
});
const shown = (rows: readonly HistoryRow[]) =>
  rows.map((row) =>
    row.kind === 'step' ? `${row.step.sequence}:${row.distance}` : row.kind === 'day' ? row.day : 'now',
  );

describe('the rows of the history', () => {
  it('have a heading for each day and say how many steps back each one is', () => {
    expect(shown(historyRows([step(3, 22), step(2, 22), step(1, 21)]))).toEqual([
      'now',
      '2026-11-22',
      '3:1',
      '2:2',
      '2026-11-21',
      '1:3',
    ]);
  });

  it('put what was taken back above a line, with how many steps forward it is', () => {
    expect(shown(historyRows([step(4, 22, false), step(3, 22, false), step(2, 22)]))).toEqual([
      '2026-11-22',
      '4:2',
      '3:1',
      'now',
      '2026-11-22',
      '2:1',
    ]);
  });

  it('end with the line when everything was taken back', () => {
    expect(shown(historyRows([step(1, 22, false)]))).toEqual(['2026-11-22', '1:1', 'now']);
    expect(historyRows([])).toEqual([]);
  });

  it('tell which steps move along with one', () => {
    const rows = historyRows([step(5, 22, false), step(4, 22), step(3, 22), step(2, 22)]);
    const aimed = rows.find((row) => row.kind === 'step' && row.step.sequence === 3);
    const affected = rows.filter((row) => isAffected(row, aimed));
    expect(shown(affected)).toEqual(['4:1', '3:2']);
    expect(rows.filter((row) => isAffected(row, undefined))).toEqual([]);
  });
});
