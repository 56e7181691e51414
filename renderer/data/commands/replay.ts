import { type AnyRecord, withRevision } from '../../../shared/domain/record-fields.ts';
import { withField } from '../../../shared/domain/record-paths.ts';
import type { TableName } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import type { RecordChange } from './log.ts';
import type { Stores, Writes } from './stores.ts';
import { unveiledPaths } from './unveil.ts';

/** Sets the fields of a logged command back to what they were, or to what it had made of them, as a new revision. */
export async function replay(
  stores: Stores,
  writes: Writes,
  changes: readonly RecordChange[],
  direction: 'undo' | 'redo',
  revision: Revision,
): Promise<void> {
  const side = direction === 'undo' ? 'before' : 'after';
  for (const table of new Set(changes.map((change) => change.table))) {
    const inTable = changes.filter((change) => change.table === table);
    const records = await readAll(stores, table, inTable);
    for (const [index, { fields }] of inTable.entries()) {
      const record = records[index];
      if (!record) continue;
      const restored = fields.reduce((result, field) => withField(result, field.path, field[side]), record);
      const paths = [...fields.map((field) => field.path), ...unveiledPaths(record, restored)];
      writes.put(table, withRevision(restored, paths, revision));
    }
  }
}

async function readAll(stores: Stores, table: TableName, changes: readonly RecordChange[]) {
  const records = await stores[table].bulkGet(changes.map((change) => change.id) as never[]);
  return records as (AnyRecord | undefined)[];
}
