/** What copying answers between operations needs to know of both. */
import type { Places } from '../../shared/domain/copying/counterparts.ts';
import type { OperationId } from '../../shared/domain/ids.ts';
import type { Assessment, Operation, Organisation } from '../../shared/domain/records.ts';
import { readLayeredAnswers } from './answers-query.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import { readOrganisations } from './overview-query.ts';

/** An operation with what holds in it, by `${measureId}/${target}`, and the sites and parties of its organisation. */
export interface CopySide {
  operation: Operation;
  answers: ReadonlyMap<string, Assessment>;
  places: Places;
}

/** `null` when there is no such operation (any more). */
export function useCopySide(id: OperationId | undefined): CopySide | null | undefined {
  const { database } = useData();
  return useLive(`copy side ${id}`, async () => (id ? readCopySide(database, id) : null));
}

export async function readCopySide(database: TomDatabase, id: OperationId): Promise<CopySide | null> {
  const operation = await database.operations.get(id);
  if (!operation || operation.deleted) return null;
  const layered = await readLayeredAnswers(database, { kind: 'operation', id });
  const { organisationId } = operation;
  const sites = await database.sites.where({ organisationId }).toArray();
  const parties = await database.parties.where({ organisationId }).toArray();
  return {
    operation,
    answers: new Map([...layered].map(([key, { answer }]) => [key, answer])),
    places: { organisationId, sites, parties },
  };
}

/** An organisation with its operations, templates among them. */
export interface OrganisationOperations {
  organisation: Organisation;
  operations: readonly Operation[];
}

/** All organisations that have operations, in no particular order; none where nobody wants to know. */
export function useAllOperations(isWanted = true): OrganisationOperations[] | undefined {
  const { database } = useData();
  return useLive(isWanted ? 'all operations' : 'no operations', async () => {
    if (!isWanted) return [];
    const all = (await database.operations.toArray()).filter(({ deleted }) => !deleted);
    const organisations = await readOrganisations(database);
    return organisations.flatMap((organisation) => {
      const operations = all.filter(({ organisationId }) => organisationId === organisation.id);
      return operations.length > 0 ? [{ organisation, operations }] : [];
    });
  });
}
