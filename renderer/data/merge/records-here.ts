/** What is stored here of the records of a file, for merging the two. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { FILE_TABLES, type FileTable } from '../../../shared/domain/records.ts';
import type { TomDatabase } from '../database.ts';

type Tables = Pick<TomDatabase, FileTable>;

/** Indexes by which what belongs to a deleted record is found. */
const BELONGS_BY: { [T in FileTable]?: readonly string[] } = {
  operations: ['organisationId'],
  parties: ['organisationId'],
  sites: ['organisationId'],
  ownMeasures: ['organisationId'],
  versions: ['operationId', 'organisationId'],
  releases: ['operationId', 'organisationId'],
  assessments: ['scope.id'],
  groupStates: ['scope.id'],
  ownParameters: ['measureId'],
  ownOptions: ['measureId'],
  ownGroups: ['schemeId'],
  ownPlacements: ['schemeId'],
};

/**
 * The records with the same ids, and what belongs to records that the file deletes: others may have gone on with it.
 * One table after the other: Dexie loses count over parallel promises.
 */
export async function recordsHere(tables: Tables, content: Partial<CaseContent>): Promise<Partial<CaseContent>> {
  const gone = FILE_TABLES.flatMap((table) =>
    (content[table] ?? []).filter((it) => it.deleted).map(({ id }) => `${id}`),
  );
  // What belongs to an operation belongs to its organisation, too.
  const deleted = [...gone, ...(await belongingTo(tables, 'operations', gone)).map(({ id }) => id)];
  const found: Record<string, unknown> = {};
  for (const table of FILE_TABLES) {
    const ids = (content[table] ?? []).map(({ id }) => `${id}`);
    if (ids.length === 0 && deleted.length === 0) continue;
    const byId = new Map<string, AnyRecord>();
    for (const record of await withIds(tables, table, ids)) byId.set(record.id, record);
    for (const record of await belongingTo(tables, table, deleted)) byId.set(record.id, record);
    found[table] = [...byId.values()];
  }
  return found as Partial<CaseContent>;
}

async function withIds(tables: Tables, table: FileTable, ids: readonly string[]): Promise<AnyRecord[]> {
  if (ids.length === 0) return [];
  const rows = (await tables[table].bulkGet(ids as never[])) as unknown as (AnyRecord | undefined)[];
  return rows.filter((row) => row !== undefined);
}

async function belongingTo(tables: Tables, table: FileTable, owners: readonly string[]): Promise<AnyRecord[]> {
  const found: AnyRecord[] = [];
  if (owners.length === 0) return found;
  for (const index of BELONGS_BY[table] ?? []) {
    found.push(...((await tables[table].where(index).anyOf(owners).toArray()) as unknown as AnyRecord[]));
  }
  return found;
}
