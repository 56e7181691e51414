import { useCallback } from 'react';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { originOfAnswer } from '../../shared/domain/layers.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLiveEach } from './live-each.ts';

/** How many answers of each operation say something else than the organisation; missing while they load. */
export function useDeviations(
  organisationId: OrganisationId,
  operationIds: readonly OperationId[],
): ReadonlyMap<OperationId, number> {
  const { database } = useData();
  const read = useCallback(
    (id: OperationId) => readDeviations(database, id, organisationId),
    [database, organisationId],
  );
  return useLiveEach(operationIds, read);
}

/** Reads the records of what both have answered, and of all other answers the keys only. */
export async function readDeviations(
  { assessments }: TomDatabase,
  operationId: OperationId,
  organisationId: OrganisationId,
): Promise<number> {
  const keysOf = (id: string) => assessments.where('scope.id').equals(id).primaryKeys();
  const above = new Set(await keysOf(organisationId));
  const own = above.size > 0 ? await keysOf(operationId) : [];
  const aboveOf = (key: string) => organisationId + key.slice(operationId.length);
  const shared = own.filter((key) => above.has(aboveOf(key)));
  const mine = await assessments.bulkGet(shared);
  const theirs = await assessments.bulkGet(shared.map(aboveOf));
  const living = <T extends { deleted: boolean }>(record: T | undefined) => (record?.deleted ? undefined : record);
  return shared.filter((_, index) => originOfAnswer(living(mine[index]), living(theirs[index])) === 'deviating').length;
}
