import { type AnyRecord, withRevision } from '../../../shared/domain/record-fields.ts';
import { withField } from '../../../shared/domain/record-paths.ts';
import type { TableName } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import type { RecordChange } from './log.ts';
import type { Stores, Writes } from './stores.ts';
import { type ChangedAnswer, unveiledBy } from './unveil.ts';

/** Sets the fields of a logged command back to what they were, or to what it had made of them, as a new revision. */
export async function replay(
  stores: Stores,
  writes: Writes,
  changes: readonly RecordChange[],
  direction: 'undo' | 'redo',
  revision: Revision,
): Promise<void> {
  const side = direction === 'undo' ? 'before' : 'after';
  const answers: ChangedAnswer[] = [];
  for (const table of new Set(changes.map((change) => change.table))) {
    const inTable = changes.filter((change) => change.table === table);
    const records = await readAll(stores, table, inTable);
    for (const [index, { fields }] of inTable.entries()) {
      const before = records[index];
      if (!before) continue;
      const restored = fields.reduce((result, field) => withField(result, field.path, field[side]), before);
      const paths = fields.map((field) => field.path);
      const after = withRevision(restored, paths, revision);
      writes.put(table, after);
      if (table === 'assessments') answers.push({ before, after });
    }
  }
  // Of two rows with one key, the later one stays.
  for (const { after, paths } of await unveiledBy(stores, answers)) {
    writes.put('assessments', withRevision(after, paths, revision));
  }
}

async function readAll(stores: Stores, table: TableName, changes: readonly RecordChange[]) {
  const records = await stores[table].bulkGet(changes.map((change) => change.id) as never[]);
  return records as (AnyRecord | undefined)[];
}
