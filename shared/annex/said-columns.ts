/** Columns that say something: one that holds nothing but dashes tells a reader only that nobody filled it in. */
import type { Block, Inline, TableBlock } from './document.ts';

/** What stands in a cell without content, so that nobody takes it for forgotten in printing. */
const NOTHING = '–';

/** Whether a cell holds more than the dash of one that is empty. */
export const isSaid = (cell: readonly Inline[] = []): boolean =>
  cell.some(({ text, box }) => box !== undefined || (text.trim() !== '' && text.trim() !== NOTHING));

/**
 * The blocks with their tables without columns that are empty in every row; the others share the width. Tables with the same
 * columns keep the same ones, so that those of an annex look alike; a first column always stays.
 */
export function withSaidColumns(blocks: readonly Block[]): Block[] {
  const rowsOf = new Map<string, Inline[][][]>();
  for (const block of blocks) {
    if (block.kind !== 'table' || !block.hasHead) continue;
    const key = keyOf(block);
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), ...block.rows]);
  }
  return blocks.map((block) => {
    const rows = block.kind === 'table' && rowsOf.get(keyOf(block));
    return rows ? narrowed(block, rows) : block;
  });
}

const keyOf = ({ columns }: TableBlock): string => JSON.stringify(columns.map(({ title }) => title));

/** @param all of the tables with these columns */
function narrowed(table: TableBlock, all: readonly Inline[][][]): TableBlock {
  const stays = table.columns.map((_, index) => index === 0 || all.some((row) => isSaid(row[index])));
  if (stays.every(Boolean)) return table;
  const kept = table.columns.filter((_, index) => stays[index]);
  const width = kept.reduce((sum, { share }) => sum + share, 0);
  return {
    ...table,
    columns: kept.map((column) => ({ ...column, share: column.share / width })),
    rows: table.rows.map((row) => row.filter((_, index) => stays[index])),
  };
}
