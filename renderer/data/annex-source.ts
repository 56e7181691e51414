import { type AnnexRecords, layeredForAnnex } from '../../shared/annex/annex-records.ts';
import { answersOfOrganisation, organisationOperation } from '../../shared/annex/several/organisation-records.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { TomDatabase } from './database.ts';
import { readHouse } from './house-query.ts';

/** Everything an annex is made of, as it is stored at this moment; undefined when the operation is gone. */
export function readAnnexRecords(database: TomDatabase, operationId: OperationId): Promise<AnnexRecords | undefined> {
  return database.transaction('r', database.tables, async () => {
    const operation = await database.operations.get(operationId);
    const organisation = operation && (await database.organisations.get(operation.organisationId));
    if (!operation || operation.deleted || !organisation || organisation.deleted) return undefined;
    const scopes = [operationId, organisation.id];
    const live = <T extends { deleted: boolean }>(records: T[]) => records.filter(({ deleted }) => !deleted);
    return {
      organisation,
      operation,
      parties: live(await database.parties.where({ organisationId: organisation.id }).toArray()),
      sites: live(await database.sites.where({ organisationId: organisation.id }).toArray()),
      layouts: await database.layouts.toArray(),
      house: await readHouse(database, organisation.id),
      versions: live(await database.versions.where({ operationId }).toArray()),
      released: live(await database.releases.where({ operationId }).toArray()).map(({ id }) => id),
      ...layeredForAnnex(
        operation,
        await database.assessments.where('scope.id').anyOf(scopes).toArray(),
        await database.groupStates.where('scope.id').anyOf(scopes).toArray(),
      ),
    };
  });
}

/** The same of the organisation's own annex. */
export function readOrganisationRecords(
  database: TomDatabase,
  organisationId: OrganisationId,
): Promise<AnnexRecords | undefined> {
  return database.transaction('r', database.tables, async () => {
    const organisation = await database.organisations.get(organisationId);
    if (!organisation || organisation.deleted) return undefined;
    const ofIt = { organisationId };
    const live = <T extends { deleted: boolean }>(records: T[]) => records.filter(({ deleted }) => !deleted);
    const parties = live(await database.parties.where(ofIt).toArray());
    const sites = live(await database.sites.where(ofIt).toArray());
    const operation = organisationOperation(organisation, sites, parties);
    return {
      organisation,
      operation,
      parties,
      sites,
      layouts: await database.layouts.toArray(),
      house: await readHouse(database, organisationId),
      versions: live(await database.versions.where(ofIt).toArray()),
      released: live(await database.releases.where(ofIt).toArray()).map(({ id }) => id),
      ...answersOfOrganisation(
        operation,
        await database.assessments.where('scope.id').equals(organisationId).toArray(),
        await database.groupStates.where('scope.id').equals(organisationId).toArray(),
      ),
    };
  });
}

/**
 * The records of further operations that share an annex. Those that are gone, are templates by now, or belong to another
 * organisation are left out.
 * One after the other: Dexie loses its transaction otherwise.
 */
export async function readFurtherRecords(
  database: TomDatabase,
  { operation, organisation }: Pick<AnnexRecords, 'operation' | 'organisation'>,
  ids: readonly OperationId[],
): Promise<AnnexRecords[]> {
  const found: AnnexRecords[] = [];
  for (const id of ids) {
    const read = id === operation.id ? undefined : await readAnnexRecords(database, id);
    if (read && !read.operation.isTemplate && read.organisation.id === organisation.id) found.push(read);
  }
  return found;
}
