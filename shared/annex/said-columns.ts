/** Columns of a table that say something: one that holds nothing but dashes tells a reader only that nobody filled it in. */
import type { Inline, TableColumn } from './document.ts';

interface Columns {
  columns: TableColumn[];
  rows: Inline[][][];
}

/** What stands in a cell without content, so that nobody takes it for forgotten in printing. */
const NOTHING = '–';

/** The table without columns that are empty in every row; the others share its width. The first one stays where all are empty. */
export function saidColumns({ columns, rows }: Columns): Columns {
  const said = columns.map((_, index) => rows.some((row) => isSaid(row[index])));
  if (said.every(Boolean)) return { columns, rows };
  const stays = (_: unknown, index: number) => (said.some(Boolean) ? said[index] === true : index === 0);
  const kept = columns.filter(stays);
  const width = kept.reduce((sum, { share }) => sum + share, 0);
  return {
    columns: kept.map((column) => ({ ...column, share: column.share / width })),
    rows: rows.map((row) => row.filter(stays)),
  };
}

/** Whether a cell holds more than the dash of one that is empty. */
export const isSaid = (cell: readonly Inline[] = []): boolean =>
  cell.some(({ text }) => text.trim() !== '' && text.trim() !== NOTHING);
