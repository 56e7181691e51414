import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { GroupState, Version } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** What an overview says about an operation besides its answers. */
export interface OperationExtras {
  /** The last row of its version table. */
  lastVersion: Version | undefined;
  groupStates: GroupState[];
}

/** For all operations of an organisation at once; operations with neither versions nor group states are missing. */
export function useOperationExtras(
  organisationId: OrganisationId,
): ReadonlyMap<OperationId, OperationExtras> | undefined {
  const { database } = useData();
  return useLive(`operation extras ${organisationId}`, () => readOperationExtras(database, organisationId));
}

async function readOperationExtras(
  { operations, versions, groupStates }: TomDatabase,
  organisationId: OrganisationId,
): Promise<ReadonlyMap<OperationId, OperationExtras>> {
  const ids = await operations.where({ organisationId }).primaryKeys();
  const extras = new Map<OperationId, OperationExtras>();
  const extrasOf = (id: OperationId): OperationExtras => {
    const known = extras.get(id) ?? { lastVersion: undefined, groupStates: [] };
    extras.set(id, known);
    return known;
  };
  for (const state of await groupStates.where('scope.id').anyOf(ids).toArray()) {
    if (!state.deleted && state.scope.kind === 'operation') extrasOf(state.scope.id).groupStates.push(state);
  }
  for (const version of await versions.where('operationId').anyOf(ids).toArray()) {
    if (version.deleted) continue;
    const known = extrasOf(version.operationId);
    if (!known.lastVersion || known.lastVersion.order <= version.order) known.lastVersion = version;
  }
  return extras;
}
