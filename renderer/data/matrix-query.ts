/** What the matrix shows: statuses of many scopes, read by index keys, each scope live on its own. */
import { useCallback } from 'react';
import { type LayeredAnswer, layeredAnswers } from '../../shared/domain/effective-answers.ts';
import type { MeasureId, OrganisationId } from '../../shared/domain/ids.ts';
import { type Assessment, assessmentId, type GroupState, type Scope } from '../../shared/domain/records.ts';
import type { Status } from '../../shared/domain/status.ts';
import { GENERAL, partyTarget, siteTarget, targetKind } from '../../shared/domain/target.ts';
import { readTargets } from './answers-query.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import { useLiveEach } from './live-each.ts';
import { readDeviatingDetails, readStatuses, type Statuses } from './statuses.ts';

/** What is stored for one scope, split for look-ups by measure. */
export interface ScopeStatuses {
  /** Of answers about nobody in particular; `open` only where the layer above is overruled. */
  general: ReadonlyMap<MeasureId, Status>;
  /** Of answers about sites, parties and the client, by target. */
  each: ReadonlyMap<MeasureId, ReadonlyMap<string, Status>>;
  /** Measures whose status is left to the layer above while another field deviates from it, with the targets concerned. */
  deviating: ReadonlyMap<MeasureId, readonly string[]>;
  /** What answers of this scope can be about. */
  targets: ReadonlySet<string>;
}

/** The statuses of an organisation, which its operations inherit; undefined while they load. */
export function useOrganisationStatuses(id: OrganisationId | undefined): ScopeStatuses | undefined {
  const { database } = useData();
  return useLive(`matrix statuses ${id}`, async () =>
    id ? await readScopeStatuses(database, { kind: 'organisation', id }) : undefined,
  );
}

/** The statuses of many scopes of one kind, by id; all are missing while they load. */
export function useScopeStatuses<K extends Scope['kind']>(
  kind: K,
  ids: readonly (Scope & { kind: K })['id'][],
): ReadonlyMap<string, ScopeStatuses> {
  const { database } = useData();
  const ask = useCallback((id: string) => readScopeStatuses(database, { kind, id } as Scope), [database, kind]);
  return useLiveEach<string, ScopeStatuses>(ids, ask);
}

/** What each of these organisations says about groups for all its operations; all are missing while they load. */
export function useOwnGroupStates(ids: readonly OrganisationId[]): ReadonlyMap<OrganisationId, readonly GroupState[]> {
  const { database } = useData();
  const ask = useCallback(
    async (id: OrganisationId) => {
      const states = await database.groupStates.where('scope.id').equals(id).toArray();
      return states.filter(({ deleted }) => !deleted);
    },
    [database],
  );
  return useLiveEach<OrganisationId, readonly GroupState[]>(ids, ask);
}

/** What sites and parties are called, by target: those of an organisation, or with null of all. Undefined while they load. */
export function useTargetNames(organisationId: OrganisationId | null): ReadonlyMap<string, string> | undefined {
  const { database } = useData();
  return useLive(`target names ${organisationId}`, () => readTargetNames(database, organisationId));
}

async function readTargetNames({ sites, parties }: TomDatabase, organisationId: OrganisationId | null) {
  const names = new Map<string, string>();
  const ofSites = organisationId === null ? sites : sites.where({ organisationId });
  for (const { id, name } of await ofSites.toArray()) names.set(siteTarget(id), name);
  const ofParties = organisationId === null ? parties : parties.where({ organisationId });
  for (const { id, name } of await ofParties.toArray()) names.set(partyTarget(id), name);
  return names;
}

/** The general answer of one cell in full, with both layers; undefined while it loads, null without any. */
export function useAnswerInFull(
  scope: Scope | undefined,
  measureId: MeasureId | undefined,
): LayeredAnswer | null | undefined {
  const { database } = useData();
  return useLive(`answer ${scope?.id} ${measureId}`, async () => {
    if (!scope || !measureId) return null;
    return (await readAnswersInFull(database, [{ scope, measureId }]))[0] ?? null;
  });
}

/** General answers of any cells in full, in their order; undefined where neither layer says anything. */
export async function readAnswersInFull(
  database: TomDatabase,
  cells: readonly { scope: Scope; measureId: MeasureId }[],
): Promise<(LayeredAnswer | undefined)[]> {
  const { assessments, operations } = database;
  const own = await assessments.bulkGet(cells.map(({ scope, measureId }) => assessmentId(scope, measureId)));
  const ids = [...new Set(cells.flatMap(({ scope }) => (scope.kind === 'operation' ? [scope.id] : [])))];
  const owners = new Map((await operations.bulkGet(ids)).map((it) => [it?.id as string, it?.organisationId]));
  const above = await assessments.bulkGet(
    cells.map(({ scope, measureId }) => `${owners.get(scope.id) ?? ''}/${measureId}/${GENERAL}`),
  );
  return cells.map(({ scope, measureId }, index) =>
    layeredAnswers(scope, present(own[index]), present(above[index]), [GENERAL]).get(`${measureId}/${GENERAL}`),
  );
}

const present = (answer: Assessment | undefined): Assessment[] => (answer ? [answer] : []);

async function readScopeStatuses(database: TomDatabase, scope: Scope): Promise<ScopeStatuses> {
  const targets = new Set<string>(await readTargets(database, scope));
  const operation = scope.kind === 'operation' ? await database.operations.get(scope.id) : undefined;
  const statuses = await readStatuses(database, scope.id);
  const details = operation
    ? await readDeviatingDetails(database, scope.id, operation.organisationId)
    : new Set<string>();
  const deviating = new Map<MeasureId, string[]>();
  for (const key of details) {
    const [measureId, target] = [measureOf(key), targetOf(key)];
    if (targets.has(target)) deviating.set(measureId, [...(deviating.get(measureId) ?? []), target]);
  }
  return { ...splitByMeasure(statuses), deviating, targets };
}

const measureOf = (key: string): MeasureId => key.slice(0, key.indexOf('/')) as MeasureId;
const targetOf = (key: string): string => key.slice(key.indexOf('/') + 1);

function splitByMeasure(statuses: Statuses): Pick<ScopeStatuses, 'general' | 'each'> {
  const general = new Map<MeasureId, Status>();
  const each = new Map<MeasureId, Map<string, Status>>();
  for (const [key, status] of statuses) {
    const [measureId, target] = [measureOf(key), targetOf(key)];
    if (target === GENERAL) general.set(measureId, status);
    else if (targetKind(target) !== 'former')
      each.set(measureId, (each.get(measureId) ?? new Map<string, Status>()).set(target, status));
  }
  return { general, each };
}
