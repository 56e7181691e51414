import type { MadeOf, RememberedSources } from '../../../shared/domain/made-of.ts';
import type { FileTable } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { madeKey } from '../../../shared/merge/merge-content.ts';
import { scopeIdOf } from '../../../shared/merge/scope-of.ts';
import { type EngineState, type MadeRow, madeRowKey } from '../meta.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A record with fields that an upgrade of the catalogue has made. */
export interface RecordMade {
  table: FileTable;
  record: { id: string };
  madeOf: MadeOf;
}

/**
 * Remembers what fields were made of that this command writes because an upgrade has made them. To be called last: the revision
 * of the command is the next one.
 */
export async function rememberSources(
  { stores, writes }: UnitOfWork,
  { replica, counter }: EngineState,
  made: readonly RecordMade[],
): Promise<void> {
  const revision: Revision = [replica, counter + 1];
  const byScope = new Map<string, RecordMade[]>();
  for (const one of made) {
    const scopeId = scopeIdOf(one.table, one.record as never);
    const ofScope = byScope.get(scopeId) ?? [];
    byScope.set(scopeId, ofScope);
    ofScope.push(one);
  }
  for (const [scopeId, ofScope] of byScope) {
    const key = madeRowKey(scopeId);
    const known = (await stores.meta.get(key)) as MadeRow | undefined;
    const records = { ...known?.made };
    for (const { table, record, madeOf } of ofScope) {
      const name = madeKey(table, record.id);
      records[name] = { ...records[name], ...stamped(madeOf, revision) };
    }
    writes.put('meta', { key, made: records });
  }
}

const stamped = (madeOf: MadeOf, revision: Revision): RememberedSources =>
  Object.fromEntries(Object.entries(madeOf).map(([path, sources]) => [path, { revision, sources }]));
