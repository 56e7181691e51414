import { useCallback, useMemo } from 'react';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { originOfAnswer } from '../../shared/domain/layers.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLiveEach } from './live-each.ts';

/**
 * How many answers of each operation say something else than the organisation; missing while they load.
 *
 * Of each scope the keys of its answers are asked for, and records only of what the organisation and an operation have both
 * answered: one question for each such answer, so that a tick reads the records of that measure alone.
 */
export function useDeviations(
  organisationId: OrganisationId,
  operationIds: readonly OperationId[],
): ReadonlyMap<OperationId, number> {
  const { database } = useData();
  const scopeIds = useMemo(() => [organisationId, ...operationIds], [organisationId, operationIds]);
  const readKeys = useCallback((id: string) => readAnswerKeys(database, id), [database]);
  const keys = useLiveEach<string, readonly string[]>(scopeIds, readKeys);
  const shared = useMemo(() => sharedAnswers(keys, organisationId), [keys, organisationId]);
  const readShared = useCallback(
    (one: SharedAnswer) => readDeviating(database, organisationId, one),
    [database, organisationId],
  );
  const deviating = useLiveEach(shared, readShared);
  return useMemo(() => {
    const areLoading = keys.size === 0 || (shared.length > 0 && deviating.size === 0);
    return areLoading ? new Map() : countById(operationIds, [...deviating.values()].flat());
  }, [keys, shared, deviating, operationIds]);
}

/** `${measureId}/${target}|` and the operations that have answered it, with commas between them. */
type SharedAnswer = `${string}|${string}`;

/** By measure and target, which operations have answered what the organisation has answered, too. */
export function sharedAnswers(
  keys: ReadonlyMap<string, readonly string[]>,
  organisationId: OrganisationId,
): SharedAnswer[] {
  const answeredBy = new Map((keys.get(organisationId) ?? []).map((key): [string, string[]] => [key, []]));
  for (const [id, own] of keys) if (id !== organisationId) for (const key of own) answeredBy.get(key)?.push(id);
  return [...answeredBy].flatMap(([key, ids]): SharedAnswer[] => (ids.length > 0 ? [`${key}|${ids.join(',')}`] : []));
}

/** What a scope has answered, by measure and target; reads the index only. */
export async function readAnswerKeys({ assessments }: TomDatabase, scopeId: string): Promise<string[]> {
  const ids = await assessments.where('scope.id').equals(scopeId).primaryKeys();
  return ids.map((id) => id.slice(scopeId.length + 1));
}

/** The operations of a shared answer that deviate in it. */
export async function readDeviating(
  { assessments }: TomDatabase,
  organisationId: OrganisationId,
  shared: SharedAnswer,
): Promise<OperationId[]> {
  const bar = shared.lastIndexOf('|');
  const key = shared.slice(0, bar);
  const ids = shared.slice(bar + 1).split(',') as OperationId[];
  const [above, ...own] = await assessments.bulkGet([organisationId, ...ids].map((id) => `${id}/${key}`));
  const live = <T extends { deleted: boolean }>(record: T | undefined) => (record?.deleted ? undefined : record);
  return ids.filter((_, index) => originOfAnswer(live(own[index]), live(above)) === 'deviating');
}

function countById(ids: readonly OperationId[], found: readonly OperationId[]): ReadonlyMap<OperationId, number> {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (const id of found) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
