import type { TableName } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import type { TomDatabase } from '../database.ts';
import type { RecordChange } from './log.ts';
import { type AnyRecord, withField, withRevision } from './record-fields.ts';
import { putRecords } from './unit-of-work.ts';

/** Sets the fields of a logged command back to what they were, or to what it had made of them, as a new revision. */
export async function replay(
  database: TomDatabase,
  sequence: number,
  direction: 'undo' | 'redo',
  revision: Revision,
): Promise<void> {
  const { changes } = (await database.logChanges.get(sequence)) ?? { changes: [] };
  for (const table of new Set(changes.map((change) => change.table))) {
    await replayTable(
      database,
      table,
      direction,
      revision,
      changes.filter((change) => change.table === table),
    );
  }
}

async function replayTable(
  database: TomDatabase,
  table: TableName,
  direction: 'undo' | 'redo',
  revision: Revision,
  changes: readonly RecordChange[],
): Promise<void> {
  const stored = await database.table<AnyRecord>(table).bulkGet(changes.map((change) => change.id));
  const rows = changes.flatMap(({ fields }, index) => {
    const record = stored[index];
    if (!record) return [];
    const side = direction === 'undo' ? 'before' : 'after';
    const restored = fields.reduce((result, field) => withField(result, field.path, field[side]), record);
    return [
      {
        table,
        record: withRevision(
          restored,
          fields.map((field) => field.path),
          revision,
        ),
      },
    ];
  });
  await putRecords(database, rows);
}
