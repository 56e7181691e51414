/** What the data base notes about deleted organisations and operations, beside the records themselves. */
import type { RecordChange } from './log.ts';
import type { Writes } from './stores.ts';

export const TRASH_TABLES = ['organisations', 'operations'] as const;
export type TrashTable = (typeof TRASH_TABLES)[number];

/** When one of them was deleted. Stays at home: it is no record, only the date to one. */
export interface TrashRow {
  id: string;
  table: TrashTable;
  /** Milliseconds since 1970; 0 = before it was noted. */
  at: number;
}

/** That something was deleted for good: without its content, and without its id. */
export interface DeletionRow {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  counts: { organisations: number; operations: number; answers: number; records: number };
}

/** Keeps the trash in step with the records, whatever deleted them or brought them back: command, merge, undo, redo. */
export function noteDeletions(
  writes: Writes,
  changes: readonly RecordChange[],
  side: 'before' | 'after',
  at: number,
): void {
  for (const { table, id, fields } of changes) {
    if (!isTrashTable(table)) continue;
    const deletion = fields.find(({ path }) => path === 'deleted');
    if (!deletion) continue;
    if (deletion[side]) writes.put('trash', { id, table, at } satisfies TrashRow);
    else writes.delete('trash', id);
  }
}

const isTrashTable = (table: string): table is TrashTable => (TRASH_TABLES as readonly string[]).includes(table);
