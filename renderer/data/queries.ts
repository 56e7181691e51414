/**
 * Live queries: what the interface reads.
 *
 * All answer `undefined` while loading, leave deleted records out, and ask by index for no more than what is shown.
 */
import { useRef } from 'react';
import type { MeasureId, OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type {
  Assessment,
  GroupState,
  Operation,
  Organisation,
  Party,
  Scope,
  Version,
} from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import { keepUnchanged } from './keep-unchanged.ts';
import { useLive } from './live.ts';

export function useOrganisations(): Organisation[] | undefined {
  const { database } = useData();
  return useLive('organisations', async () => live(await database.organisations.toArray()));
}

/** `null` when there is none (any more). */
export function useOrganisation(id: OrganisationId | undefined): Organisation | null | undefined {
  const { database } = useData();
  return useLive(`organisation ${id}`, async () => existing(id && (await database.organisations.get(id))));
}

export function useOperations(organisationId: OrganisationId | undefined): Operation[] | undefined {
  const { database } = useData();
  return useLive(`operations ${organisationId}`, async () =>
    organisationId ? live(await database.operations.where({ organisationId }).toArray()) : [],
  );
}

/** `null` when there is none (any more). */
export function useOperation(id: OperationId | undefined): Operation | null | undefined {
  const { database } = useData();
  return useLive(`operation ${id}`, async () => existing(id && (await database.operations.get(id))));
}

export function useParties(organisationId: OrganisationId | undefined): Party[] | undefined {
  const { database } = useData();
  return useLive(`parties ${organisationId}`, async () =>
    organisationId ? live(await database.parties.where({ organisationId }).toArray()) : [],
  );
}

/** In the order of the version table. */
export function useVersions(operationId: OperationId | undefined): Version[] | undefined {
  const { database } = useData();
  return useLive(`versions ${operationId}`, async () =>
    operationId
      ? live(await database.versions.where({ operationId }).toArray()).sort((one, other) => one.order - other.order)
      : [],
  );
}

/** The answers of a scope that are about nobody in particular. Those that did not change stay the same objects. */
export function useAssessments(scope: Scope | undefined): ReadonlyMap<MeasureId, Assessment> | undefined {
  const { database } = useData();
  const known = useRef<ReadonlyMap<MeasureId, Assessment>>(new Map());
  return useLive(`assessments ${scope?.id}`, async () => {
    const rows = scope ? await database.assessments.where('scope.id').equals(scope.id).toArray() : [];
    const current = live(rows).filter((row) => row.target === '-');
    known.current = keepUnchanged(known.current, new Map(current.map((row) => [row.measureId, row])));
    return known.current;
  });
}

/** By `${schemeId}/${groupId}`; groups without an entry are normal. */
export function useGroupStates(scope: Scope | undefined): ReadonlyMap<string, GroupState> | undefined {
  const { database } = useData();
  return useLive(`group states ${scope?.id}`, async () => {
    const rows = scope ? await database.groupStates.where('scope.id').equals(scope.id).toArray() : [];
    return new Map(live(rows).map((row) => [`${row.schemeId}/${row.groupId}`, row]));
  });
}

/** A preference as it was stored; `null` when it was never set. */
export function useSetting(key: string): unknown {
  const { database } = useData();
  return useLive(`setting ${key}`, async () => (await database.settings.get(key))?.value ?? null);
}

const live = <T extends { deleted: boolean }>(records: T[]): T[] => records.filter((record) => !record.deleted);
const existing = <T extends { deleted: boolean }>(record: T | undefined | ''): T | null =>
  record && !record.deleted ? record : null;

export { type History, useHistory } from './history-query.ts';
export { type Answers, useOperationProgress } from './progress-query.ts';
