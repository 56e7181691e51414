/** Gathering what belongs to an organisation, for a file. */
import { type CaseContent, emptyContent, scopesOf } from '../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { tombstoneOf } from '../../shared/domain/new-records.ts';
import { FILE_TABLES, type FileTable, type RecordOf, type Scope } from '../../shared/domain/records.ts';
import { forColleague } from '../../shared/domain/redact.ts';
import type { SeenByScope } from '../../shared/domain/revision.ts';
import type { CaseScope } from '../../shared/file-format/case-file.ts';
import type { TomDatabase } from './database.ts';
import { type EngineState, type SeenRow, seenKey } from './meta.ts';

export interface CollectOptions {
  /** Whether internal notes may go along. */
  internalNotes: boolean;
}

export interface CollectedCase {
  content: CaseContent;
  seen: SeenByScope;
  scope: CaseScope;
}

/**
 * The organisations with all that belongs to them, fit for a file to a colleague. Deleted records go along as
 * tombstones without content: absence would not mean deletion.
 */
export function collectCase(
  database: TomDatabase,
  organisationIds: readonly OrganisationId[],
  { internalNotes }: CollectOptions,
): Promise<CollectedCase> {
  return database.transaction('r', database.tables, async () => {
    const content = await readContent(database, organisationIds);
    for (const table of FILE_TABLES) prepare(table, content, internalNotes);
    const seen = await readSeen(database, scopesOf(content));
    return { content, seen, scope: { kind: 'organisations', internalNotes } };
  });
}

async function readContent(database: TomDatabase, organisationIds: readonly OrganisationId[]): Promise<CaseContent> {
  const owned = {
    ...emptyContent(),
    organisations: await database.organisations.where('id').anyOf(organisationIds).toArray(),
  };
  owned.operations = await database.operations.where('organisationId').anyOf(organisationIds).toArray();
  owned.parties = await database.parties.where('organisationId').anyOf(organisationIds).toArray();
  owned.ownMeasures = await database.ownMeasures.where('organisationId').anyOf(organisationIds).toArray();
  const operationIds = owned.operations.filter(({ deleted }) => !deleted).map(({ id }) => id);
  const scopeIds = [...organisationIds, ...operationIds];
  owned.versions = await database.versions.where('operationId').anyOf(operationIds).toArray();
  owned.assessments = await database.assessments.where('scope.id').anyOf(scopeIds).toArray();
  owned.groupStates = await database.groupStates.where('scope.id').anyOf(scopeIds).toArray();
  return owned;
}

function prepare<T extends FileTable>(table: T, content: CaseContent, internalNotes: boolean): void {
  const records: RecordOf<T>[] = content[table];
  const prepared = records.map((record) =>
    record.deleted ? tombstoneOf(table, record) : forColleague(table, record, { internalNotes }),
  );
  content[table] = prepared as CaseContent[T];
}

/** Everything written here has been seen here, in every scope. */
async function readSeen(database: TomDatabase, scopes: readonly Scope[]): Promise<SeenByScope> {
  const engine = (await database.meta.get('engine')) as EngineState | undefined;
  const own = engine ? { [engine.replica]: engine.counter } : {};
  const rows = (await database.meta.bulkGet(scopes.map(({ id }) => seenKey(id)))) as (SeenRow | undefined)[];
  return Object.fromEntries(scopes.map(({ id }, index) => [id, { ...rows[index]?.seen, ...own }]));
}
