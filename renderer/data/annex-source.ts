import { type AnnexRecords, layeredForAnnex } from '../../shared/annex/annex-records.ts';
import type { OperationId } from '../../shared/domain/ids.ts';
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
