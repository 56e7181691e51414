/**
 * Live queries: what the interface reads.
 *
 * All answer `undefined` while loading, leave deleted records out, and ask by index for no more than what is shown.
 */
import type { Phrase } from '../../shared/domain/house-records.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { Operation, Organisation, Party, Site, Version } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
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

export function useSites(organisationId: OrganisationId | undefined): Site[] | undefined {
  const { database } = useData();
  return useLive(`sites ${organisationId}`, async () =>
    organisationId ? live(await database.sites.where({ organisationId }).toArray()) : [],
  );
}

/** The user's text modules, in no particular order. */
export function usePhrases(): Phrase[] | undefined {
  const { database } = useData();
  return useLive('phrases', async () => live(await database.phrases.toArray()));
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

/** A preference as it was stored; `null` when it was never set. */
export function useSetting(key: string): unknown {
  const { database } = useData();
  return useLive(`setting ${key}`, async () => (await database.settings.get(key))?.value ?? null);
}

const live = <T extends { deleted: boolean }>(records: T[]): T[] => records.filter((record) => !record.deleted);
const existing = <T extends { deleted: boolean }>(record: T | undefined | ''): T | null =>
  record && !record.deleted ? record : null;

export { useGroupStates, useLayeredGroupStates } from './answers-query.ts';
export { useHistory } from './history-query.ts';
export { useLayeredAnswers } from './layered-reader.ts';
export { useOperationProgress } from './progress-query.ts';
