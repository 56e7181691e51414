import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { Version } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import { useLive } from './live.ts';

/** The versions of the organisation's own annex, in their order; `undefined` while they load. */
export function useOrganisationVersions(organisationId: OrganisationId): Version[] | undefined {
  const { database } = useData();
  return useLive(`organisation versions ${organisationId}`, async () => {
    const versions = await database.versions.where({ organisationId }).toArray();
    return versions
      .filter(({ deleted, operationId }) => !deleted && operationId === '')
      .sort((one, other) => one.order - other.order);
  });
}
