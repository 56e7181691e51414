/** Gathering what belongs to an organisation, or to the house catalogue, for a file. */
import { type CaseContent, emptyContent } from '../../shared/domain/case-content.ts';
import type { OwnMeasure } from '../../shared/domain/house-records.ts';
import { houseUnits, seenScopesOf } from '../../shared/domain/house-units.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { withoutInternalMeasures } from '../../shared/domain/internal-measures.ts';
import {
  type HouseContent,
  houseOf,
  layoutsNamedIn,
  measuresNamedIn,
  neededOf,
  schemesNamedIn,
} from '../../shared/domain/needed-house.ts';
import { tombstoneOf } from '../../shared/domain/new-records.ts';
import { FILE_TABLES, type FileTable, HOUSE_TABLES, type RecordOf } from '../../shared/domain/records.ts';
import { forColleague, withoutInternalAcceptances, withoutInternalAnswers } from '../../shared/domain/redact.ts';
import { internalKey, type SeenByScope } from '../../shared/domain/revision.ts';
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
 * The organisations with all that belongs to them and the parts of the house catalogue they need, fit for a file to a
 * colleague. Deleted records go along as tombstones without content: absence would not mean deletion.
 */
export function collectCase(
  database: TomDatabase,
  organisationIds: readonly OrganisationId[],
  { internalNotes }: CollectOptions,
): Promise<CollectedCase> {
  return database.transaction('r', database.tables, async () => {
    const owned = await readOwned(database, organisationIds);
    const [measures, schemes] = [measuresNamedIn(owned), schemesNamedIn(owned)];
    const layouts = layoutsNamedIn(owned);
    const house = neededOf(await readHouse(database), measures, schemes, layouts, new Set(organisationIds));
    return collected(database, { ...owned, ...house }, { kind: 'organisations', internalNotes });
  });
}

/** All organisations and the whole house catalogue, likewise. Of deleted organisations only the fact goes along. */
export function collectEverything(database: TomDatabase, { internalNotes }: CollectOptions): Promise<CollectedCase> {
  return database.transaction('r', database.tables, async () => {
    const organisations = await database.organisations.toArray();
    const live = organisations.filter(({ deleted }) => !deleted).map(({ id }) => id);
    const owned = { ...(await readOwned(database, live)), organisations };
    const house = withoutMeasuresOfOthers(await readHouse(database), new Set(live));
    return collected(database, { ...owned, ...house }, { kind: 'everything', internalNotes });
  });
}

async function collected(database: TomDatabase, all: CaseContent, scope: CaseScope): Promise<CollectedCase> {
  const { internalNotes } = scope;
  const whole = withoutOrphans(all);
  const content = prepared(internalNotes ? whole : withoutInternalMeasures(whole), internalNotes);
  const scopes = seenScopesOf(content);
  const seen = await seenHere(database, internalNotes ? [...scopes, ...scopes.map(internalKey)] : scopes);
  return { content, seen, scope };
}

/** Own measures of organisations that do not go along stay behind, with all that hangs on them. */
function withoutMeasuresOfOthers(house: HouseContent, owners: ReadonlySet<string>): HouseContent {
  const others = house.ownMeasures.filter((it) => it.organisationId !== '' && !owners.has(it.organisationId));
  const left = new Set<string>(others.map(({ id }) => id));
  return {
    ...house,
    ownMeasures: house.ownMeasures.filter(({ id }) => !left.has(id)),
    ownParameters: house.ownParameters.filter(({ measureId }) => !left.has(measureId)),
    ownOptions: house.ownOptions.filter(({ measureId }) => !left.has(measureId)),
    ownPlacements: house.ownPlacements.filter(({ ofId }) => !left.has(ofId)),
  };
}

export interface CollectedHouse {
  content: HouseContent;
  seen: SeenByScope;
}

/** The house catalogue without anything of an organisation, fit for a file to a colleague. */
export function collectHouse(database: TomDatabase): Promise<CollectedHouse> {
  return database.transaction('r', database.tables, async () => {
    const whole = { ...emptyContent(), ...houseOf(await readHouse(database)) };
    const content = houseOf(prepared(withoutOrphans(whole), false));
    return { content, seen: await seenHere(database, [...houseUnits(content).keys()]) };
  });
}

async function readOwned(database: TomDatabase, organisationIds: readonly OrganisationId[]): Promise<CaseContent> {
  const owned = {
    ...emptyContent(),
    organisations: await database.organisations.where('id').anyOf(organisationIds).toArray(),
  };
  owned.operations = await database.operations.where('organisationId').anyOf(organisationIds).toArray();
  owned.parties = await database.parties.where('organisationId').anyOf(organisationIds).toArray();
  owned.sites = await database.sites.where('organisationId').anyOf(organisationIds).toArray();
  owned.ownMeasures = await database.ownMeasures.where('organisationId').anyOf(organisationIds).toArray();
  const operationIds = owned.operations.filter(({ deleted }) => !deleted).map(({ id }) => id);
  const scopeIds = [...organisationIds, ...operationIds];
  for (const table of ['versions', 'releases'] as const) {
    const ofOperations = await database[table].where('operationId').anyOf(operationIds).toArray();
    const ofOrganisations = await database[table].where('organisationId').anyOf(organisationIds).toArray();
    (owned[table] as RecordOf<typeof table>[]) = [...ofOperations, ...ofOrganisations];
  }
  owned.assessments = await database.assessments.where('scope.id').anyOf(scopeIds).toArray();
  owned.groupStates = await database.groupStates.where('scope.id').anyOf(scopeIds).toArray();
  owned.acceptances = await database.acceptances.where('scope.id').anyOf(scopeIds).toArray();
  owned.annexDesigns = await database.annexDesigns.where('id').anyOf(organisationIds).toArray();
  owned.annexLooks = await database.annexLooks.where('organisationId').anyOf(organisationIds).toArray();
  return owned;
}

/** With the own measures of all organisations. */
async function readHouse(database: TomDatabase): Promise<HouseContent> {
  const tables: Record<string, unknown> = { ownMeasures: await database.ownMeasures.toArray() };
  for (const table of HOUSE_TABLES) tables[table] = await database[table].toArray();
  return tables as unknown as HouseContent;
}

/**
 * Of a deleted measure or scheme only the fact goes along, so nothing that hangs on it; of a deleted operation not even the
 * measures that were made for it.
 */
function withoutOrphans(content: CaseContent): CaseContent {
  const deleted = [...content.operations, ...content.ownMeasures, ...content.ownSchemes].filter((it) => it.deleted);
  const gone = new Set<string>(deleted.map(({ id }) => id));
  const isLost = ({ operationId }: OwnMeasure) => gone.has(operationId);
  for (const { id } of content.ownMeasures.filter(isLost)) gone.add(id);
  return {
    ...content,
    ownMeasures: content.ownMeasures.filter((it) => !isLost(it)),
    ownParameters: content.ownParameters.filter(({ measureId }) => !gone.has(measureId)),
    ownOptions: content.ownOptions.filter(({ measureId }) => !gone.has(measureId)),
    ownGroups: content.ownGroups.filter(({ schemeId }) => !gone.has(schemeId)),
    ownPlacements: content.ownPlacements.filter(({ schemeId, ofId }) => !gone.has(schemeId) && !gone.has(ofId)),
  };
}

function prepared(content: CaseContent, internalNotes: boolean): CaseContent {
  const { assessments, operations } = content;
  const shown = internalNotes ? assessments : withoutInternalAnswers(assessments, operations);
  const acceptances = internalNotes
    ? content.acceptances
    : withoutInternalAcceptances(content.acceptances, assessments, operations);
  const sent = { ...content, assessments: shown, acceptances };
  const tables = FILE_TABLES.map((table) => [
    table,
    sent[table].map((it) => travelling(table, it as never, internalNotes)),
  ]);
  return Object.fromEntries(tables) as CaseContent;
}

function travelling<T extends FileTable>(table: T, record: RecordOf<T>, internalNotes: boolean): RecordOf<T> {
  return record.deleted ? tombstoneOf(table, record) : forColleague(table, record, { internalNotes });
}

/** What has been taken in here about these scopes, the own changes included. */
export async function seenHere(database: TomDatabase, scopes: readonly string[]): Promise<SeenByScope> {
  const engine = (await database.meta.get('engine')) as EngineState | undefined;
  const own = engine ? { [engine.replica]: engine.counter } : {};
  const rows = (await database.meta.bulkGet(scopes.map(seenKey))) as (SeenRow | undefined)[];
  return Object.fromEntries(scopes.map((id, index) => [id, { ...rows[index]?.seen, ...own }]));
}
