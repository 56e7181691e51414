/** What is stored here of things that a file deletes: others may have gone on with it. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import type { Assessment, FileTable } from '../../../shared/domain/records.ts';
import { targetId } from '../../../shared/domain/target.ts';
import type { TomDatabase } from '../database.ts';

export type FileTables = Pick<TomDatabase, FileTable>;

/** Indexes by which what belongs to a record is found. */
const BELONGS_BY: { [T in FileTable]?: readonly string[] } = {
  operations: ['organisationId'],
  parties: ['organisationId'],
  sites: ['organisationId'],
  ownMeasures: ['organisationId'],
  versions: ['operationId', 'organisationId'],
  releases: ['operationId', 'organisationId'],
  annexLooks: ['organisationId'],
  assessments: ['scope.id'],
  groupStates: ['scope.id'],
  ownParameters: ['measureId'],
  ownOptions: ['measureId'],
  ownGroups: ['schemeId'],
  ownPlacements: ['schemeId'],
};

/** A record as it is here, with the name of its table. */
export interface HangingRecord {
  table: FileTable;
  record: AnyRecord;
}

/**
 * All that belongs to what is here and deleted in the file, is about it, or names it; a record may come more than once.
 * One table after the other: Dexie loses count over parallel promises.
 */
export async function hangingOn(tables: FileTables, content: Partial<CaseContent>): Promise<HangingRecord[]> {
  const gone = await goneHere(tables, content);
  if (gone.size === 0) return [];
  const ids = [...gone.values()].flat();
  // What belongs to an operation belongs to its organisation, too.
  const below = await belongingTo(tables, 'operations', gone.get('organisations') ?? []);
  const owners = [...ids, ...below.map(({ id }) => id)];
  const found: HangingRecord[] = [];
  for (const table of Object.keys(BELONGS_BY) as FileTable[]) {
    for (const record of await belongingTo(tables, table, owners)) found.push({ table, record });
  }
  // One by one, here and below: as arguments, very many would overflow the stack.
  for (const one of await inAreas(tables, gone)) found.push(one);
  for (const one of await naming(tables, content, gone)) found.push(one);
  for (const record of await answersTo(tables, content, gone)) found.push({ table: 'assessments', record });
  return found;
}

type Gone = ReadonlyMap<FileTable, readonly string[]>;

async function goneHere(tables: FileTables, content: Partial<CaseContent>): Promise<Gone> {
  const gone = new Map<FileTable, string[]>();
  for (const table of [
    ...(Object.keys(BELONGS_BY) as FileTable[]),
    ...(['organisations', 'ownAreas', 'ownSchemes'] as const),
  ]) {
    const deleted = (content[table] ?? []).filter((it) => it.deleted).map(({ id }) => id);
    if (deleted.length === 0) continue;
    const here = (await tables[table].bulkGet(deleted as never[])) as unknown as (AnyRecord | undefined)[];
    const living = here.flatMap((it) => (it && !it.deleted ? [it.id] : []));
    if (living.length > 0) gone.set(table, living);
  }
  return gone;
}

async function belongingTo(tables: FileTables, table: FileTable, owners: readonly string[]): Promise<AnyRecord[]> {
  const found: AnyRecord[] = [];
  if (owners.length === 0) return found;
  for (const index of BELONGS_BY[table] ?? []) {
    const belonging = (await tables[table].where(index).anyOf(owners).toArray()) as unknown as AnyRecord[];
    for (const record of belonging) found.push(record);
  }
  return found;
}

async function inAreas(tables: FileTables, gone: Gone): Promise<HangingRecord[]> {
  const areas = new Set<string>(gone.get('ownAreas'));
  const measures = areas.size > 0 ? await tables.ownMeasures.filter(({ areaId }) => areas.has(areaId)).toArray() : [];
  return measures.map((record) => ({ table: 'ownMeasures', record: record as unknown as AnyRecord }));
}

/** Operations that use a site or party, and answers that are about one or name one, in all of its organisation. */
async function naming(tables: FileTables, content: Partial<CaseContent>, gone: Gone): Promise<HangingRecord[]> {
  const ids = new Set<string>([...(gone.get('sites') ?? []), ...(gone.get('parties') ?? [])]);
  const places = [...(content.sites ?? []), ...(content.parties ?? [])].filter(({ id }) => ids.has(id));
  const stored = [...(await tables.sites.bulkGet(idsOf(places))), ...(await tables.parties.bulkGet(idsOf(places)))];
  const organisationIds = [...new Set(stored.flatMap((it) => it?.organisationId ?? []))];
  const operations = await tables.operations.where('organisationId').anyOf(organisationIds).toArray();
  const found: HangingRecord[] = operations
    .filter(({ siteIds, partyIds }) => [...siteIds, ...partyIds].some((id) => ids.has(id)))
    .map((record) => ({ table: 'operations', record: record as unknown as AnyRecord }));
  for (const scope of [...organisationIds, ...operations.map(({ id }) => id)]) {
    const answers = await tables.assessments.where('scope.id').equals(scope).toArray();
    const about = answers.filter(({ target, values }) => ids.has(targetId(target)) || isNamedIn(values, ids));
    for (const record of about) found.push({ table: 'assessments', record: record as unknown as AnyRecord });
  }
  return found;
}

const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id) as never[];

const isNamedIn = (values: Assessment['values'], ids: ReadonlySet<string>): boolean =>
  Object.values(values)
    .flat()
    .some((value) => typeof value === 'string' && ids.has(value));

/** Answers of everybody to measures that go, or of which a parameter or an option goes. */
async function answersTo(tables: FileTables, content: Partial<CaseContent>, gone: Gone): Promise<AnyRecord[]> {
  const partsOf = (table: 'ownParameters' | 'ownOptions') => {
    const ids = new Set<string>(gone.get(table));
    return (content[table] ?? []).filter(({ id }) => ids.has(id));
  };
  const parts = [...partsOf('ownParameters'), ...partsOf('ownOptions')].map(({ measureId }) => measureId);
  const measures = [...new Set<string>([...(gone.get('ownMeasures') ?? []), ...parts])];
  if (measures.length === 0) return [];
  const scopes: string[] = await tables.organisations.toCollection().primaryKeys();
  for (const id of await tables.operations.toCollection().primaryKeys()) scopes.push(id);
  const beginnings = scopes.flatMap((scope) => measures.map((id) => `${scope}/${id}/`));
  return (await tables.assessments.where('id').startsWithAnyOf(beginnings).toArray()) as unknown as AnyRecord[];
}
