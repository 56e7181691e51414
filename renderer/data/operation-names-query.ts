import type { OperationId } from '../../shared/domain/ids.ts';
import { useData } from './data-context.tsx';
import { useLive } from './live.ts';

/** The names of those that are there, in the given order; undefined while they load. */
export function useOperationNames(ids: readonly OperationId[]): string[] | undefined {
  const { database } = useData();
  return useLive(`operation names ${ids.join()}`, async () => {
    const found = await database.operations.bulkGet([...ids]);
    return found.flatMap((it) => (it && !it.deleted ? [it.name] : []));
  });
}
