/** Everything that rules look at in an operation or organisation, as it is stored at this moment. */

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { HouseRecords } from '../../../shared/catalogue/house-catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { LayeredAnswer } from '../../../shared/domain/effective-answers.ts';
import { factsOf } from '../../../shared/domain/facts.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type {
  Acceptance,
  GroupState,
  Operation,
  Organisation,
  Party,
  Scope,
  Site,
  Version,
} from '../../../shared/domain/records.ts';
import type { FindingsCase, ReleasedLevel } from '../../../shared/findings/finding.ts';
import { readAnnexLanguages } from '../annex-language.ts';
import { readGroupStates, readLayeredAnswers } from '../answers-query.ts';
import type { TomDatabase } from '../database.ts';
import { keptHouse, readHouse } from '../house-query.ts';
import { keepUnchangedRows } from '../keep-unchanged.ts';
import { elsewhereOf, type SiteSharer } from './read-elsewhere.ts';

/** Records as they are stored; the same objects as in the reading before, where they did not change. */
export interface CaseRecords {
  scope: Scope;
  organisation: Organisation;
  operation: Operation | undefined;
  answers: ReadonlyMap<string, LayeredAnswer>;
  groupStates: readonly GroupState[];
  /** All of the organisation. */
  parties: readonly Party[];
  sites: readonly Site[];
  versions: readonly Version[];
  house: HouseRecords;
  /** Of the scope and of the organisation above it. */
  acceptances: readonly Acceptance[];
  annexLanguages: readonly Language[];
}

/** Everything but the answers: no tick changes it, so it is followed by itself. */
export type CaseSurroundings = Omit<CaseRecords, 'answers'>;

/** Nothing when the scope is gone. */
export async function readCaseRecords(database: TomDatabase, scope: Scope): Promise<CaseRecords | undefined> {
  const around = await readCaseSurroundings(database, scope, undefined);
  return around && { ...around, answers: await readLayeredAnswers(database, scope) };
}

/** Likewise. One question after the other: Dexie loses count over parallel promises. */
export async function readCaseSurroundings(
  database: TomDatabase,
  scope: Scope,
  known: CaseSurroundings | undefined,
): Promise<CaseSurroundings | undefined> {
  const operation = scope.kind === 'operation' ? await database.operations.get(scope.id) : undefined;
  const organisationId = scope.kind === 'organisation' ? scope.id : operation?.organisationId;
  const organisation = organisationId && (await database.organisations.get(organisationId));
  if (!organisation || organisation.deleted || operation?.deleted) return undefined;
  const owner = { organisationId: organisation.id };
  const versions = operation ? await database.versions.where({ operationId: operation.id }).toArray() : [];
  const scopes = [...new Set<string>([organisation.id, scope.id])];
  const current: CaseSurroundings = {
    scope,
    organisation,
    operation,
    groupStates: await readGroupStates(database, scope),
    parties: live(await database.parties.where(owner).toArray()),
    sites: live(await database.sites.where(owner).toArray()),
    versions: live(versions).sort((one, other) => one.order - other.order),
    house: await readHouse(database, organisation.id),
    acceptances: live(await database.acceptances.where('scope.id').anyOf(scopes).toArray()),
    annexLanguages: await readAnnexLanguages(database, scope),
  };
  return known ? kept(known, current) : current;
}

function kept(known: CaseSurroundings, current: CaseSurroundings): CaseSurroundings {
  const [organisation = current.organisation] = keepUnchangedRows([known.organisation], [current.organisation]);
  const [operation] = keepUnchangedRows(present(known.operation), present(current.operation));
  return {
    scope: known.scope,
    organisation,
    operation,
    groupStates: keepUnchangedRows(known.groupStates, current.groupStates),
    parties: keepUnchangedRows(known.parties, current.parties),
    sites: keepUnchangedRows(known.sites, current.sites),
    versions: keepUnchangedRows(known.versions, current.versions),
    house: keptHouse(known.house, current.house),
    acceptances: keepUnchangedRows(known.acceptances, current.acceptances),
    annexLanguages: current.annexLanguages,
  };
}

/**
 * @param today ISO date
 * @param sharers whose answers are compared (`readSiteSharers`)
 * @param released what was handed out last (`readReleased`)
 */
export function findingsCaseOf(
  records: CaseRecords,
  catalogue: Catalogue,
  today: string,
  sharers: readonly SiteSharer[],
  released?: ReleasedLevel,
): FindingsCase {
  const { scope, organisation, operation, answers, groupStates, parties, sites, versions, house } = records;
  const isHere = ({ operationId }: { operationId: string }) => operationId === '' || operationId === operation?.id;
  return {
    scope,
    catalogue,
    organisation,
    ...(operation && { operation }),
    facts: factsOf(operation, organisation, parties),
    answers: new Map([...answers].map(([key, { answer }]) => [key, answer])),
    groupStates,
    parties: operation ? inOrder(parties, operation.partyIds) : parties,
    sites: operation ? inOrder(sites, operation.siteIds) : sites,
    versions,
    elsewhere: elsewhereOf(answers, sharers),
    ...(released && { released }),
    ownMeasures: house.ownMeasures.filter((it) => !it.deleted && isHere(it)),
    overlays: house.measureOverlays,
    ...(records.annexLanguages.length > 0 && { annexLanguages: records.annexLanguages }),
    today,
  };
}

/** The catalogue as a scope sees it; the same object while the house is the same, and no measure is of one operation only. */
export function createCatalogueReader(delivered: Catalogue): (records: CaseRecords) => Catalogue {
  let known: { house: HouseRecords; onlyIn: OperationId | undefined; catalogue: Catalogue } | undefined;
  return ({ house, operation }) => {
    const onlyIn = house.ownMeasures.some(({ operationId }) => operationId !== '') ? operation?.id : undefined;
    if (known?.house !== house || known.onlyIn !== onlyIn) {
      known = { house, onlyIn, catalogue: catalogueOf(delivered, house, onlyIn) };
    }
    return known.catalogue;
  };
}

function inOrder<T extends { id: string }>(records: readonly T[], ids: readonly string[]): T[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const live = <T extends { deleted: boolean }>(records: T[]): T[] => records.filter(({ deleted }) => !deleted);
const present = <T>(record: T | undefined): T[] => (record ? [record] : []);
