import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { GroupState, Operation, Organisation, Version } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import { readAnswers } from './progress-query.ts';

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

/** The organisations there are, in no particular order. */
export async function readOrganisations({ organisations }: TomDatabase): Promise<Organisation[]> {
  return (await organisations.toArray()).filter((organisation) => !organisation.deleted);
}

/** An operation as it is stored at this moment; undefined when there is none (any more). */
export async function readOperation({ operations }: TomDatabase, id: OperationId): Promise<Operation | undefined> {
  const operation = await operations.get(id);
  return operation?.deleted ? undefined : operation;
}

/** The operations of an organisation, in no particular order. */
export async function readOperations(
  { operations }: TomDatabase,
  organisationId: OrganisationId,
): Promise<Operation[]> {
  return (await operations.where({ organisationId }).toArray()).filter((operation) => !operation.deleted);
}

/** How much work an operation holds: answered measures and versions. */
export async function readOperationContent(
  database: TomDatabase,
  operationId: OperationId,
): Promise<{ answers: number; versions: number }> {
  const versions = await database.versions.where({ operationId }).toArray();
  return {
    answers: (await readAnswers(database, operationId)).size,
    versions: versions.filter((version) => !version.deleted).length,
  };
}
