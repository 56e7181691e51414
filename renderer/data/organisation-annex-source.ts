import type { AnnexRecords } from '../../shared/annex/annex-records.ts';
import { answersOfOrganisation, organisationOperation } from '../../shared/annex/several/organisation-records.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { TomDatabase } from './database.ts';
import { readHouse } from './house-query.ts';

/** Everything the organisation's own annex is made of, as it is stored at this moment; undefined when it is gone. */
export function readOrganisationAnnexRecords(
  database: TomDatabase,
  organisationId: OrganisationId,
): Promise<AnnexRecords | undefined> {
  return database.transaction('r', database.tables, async () => {
    const organisation = await database.organisations.get(organisationId);
    if (!organisation || organisation.deleted) return undefined;
    const live = <T extends { deleted: boolean }>(records: T[]) => records.filter(({ deleted }) => !deleted);
    const parties = live(await database.parties.where({ organisationId }).toArray());
    const sites = live(await database.sites.where({ organisationId }).toArray());
    const versions = live(await database.versions.where({ organisationId }).toArray());
    const operation = organisationOperation(organisation, sites, parties);
    return {
      organisation,
      operation,
      parties,
      sites,
      layouts: await database.layouts.toArray(),
      house: await readHouse(database, organisationId),
      versions: versions.filter(({ operationId }) => operationId === ''),
      ...answersOfOrganisation(
        operation,
        await database.assessments.where('scope.id').equals(organisationId).toArray(),
        await database.groupStates.where('scope.id').equals(organisationId).toArray(),
      ),
    };
  });
}
