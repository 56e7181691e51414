import { effectiveGroupStates } from '../../shared/domain/effective-answers.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { GroupState, Operation, Organisation, Version } from '../../shared/domain/records.ts';
import { countAnswers } from './count-answers.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** What an overview says about an operation besides its answers. */
export interface OperationExtras {
  /** The last row of its version table. */
  lastVersion: Version | undefined;
  groupStates: GroupState[];
}

/**
 * For all operations of an organisation at once; operations with neither versions nor group states are missing. Without an
 * organisation nothing is read yet.
 */
export function useOperationExtras(
  organisationId: OrganisationId | undefined,
): ReadonlyMap<OperationId, OperationExtras> | undefined {
  const { database } = useData();
  return useLive(`operation extras ${organisationId}`, async () =>
    organisationId ? readOperationExtras(database, organisationId) : undefined,
  );
}

async function readOperationExtras(
  { operations, versions, groupStates }: TomDatabase,
  organisationId: OrganisationId,
): Promise<ReadonlyMap<OperationId, OperationExtras>> {
  const ids = await operations.where({ organisationId }).primaryKeys();
  const newest = new Map<OperationId, Version>();
  for (const version of await versions.where('operationId').anyOf(ids).toArray()) {
    const { operationId } = version;
    const known = operationId && newest.get(operationId);
    if (operationId && !version.deleted && (!known || known.order <= version.order)) newest.set(operationId, version);
  }
  const states = await groupStates
    .where('scope.id')
    .anyOf([organisationId, ...ids])
    .toArray();
  const byScope = new Map<string, GroupState[]>();
  for (const state of states) byScope.set(state.scope.id, [...(byScope.get(state.scope.id) ?? []), state]);
  const above = byScope.get(organisationId) ?? [];
  const extras = ids.map((id): [OperationId, OperationExtras] => {
    const held = effectiveGroupStates({ kind: 'operation', id }, byScope.get(id) ?? [], above);
    return [id, { lastVersion: newest.get(id), groupStates: held }];
  });
  return new Map(extras.filter(([, { lastVersion, groupStates }]) => lastVersion || groupStates.length > 0));
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

/** How much work an operation holds itself: what it has from its organisation is lost to nobody when it goes. */
export async function readOperationContent(
  database: TomDatabase,
  operationId: OperationId,
): Promise<{ answers: number; versions: number }> {
  const versions = await database.versions.where({ operationId }).toArray();
  return {
    answers: await countAnswers(database, [operationId]),
    versions: versions.filter((version) => !version.deleted).length,
  };
}
