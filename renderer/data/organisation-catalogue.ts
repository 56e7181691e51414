import { useMemo } from 'react';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../shared/catalogue/house-catalogue.ts';
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from './data-context.tsx';
import { useHouse } from './house-query.ts';

/**
 * The catalogue as an organisation, or one of its operations, sees it; undefined while it loads. Ask for it once above a
 * list and pass it down: putting it together costs more than a row.
 */
export function useOrganisationCatalogue(
  organisationId: OrganisationId | undefined,
  operationId?: OperationId,
): Catalogue | undefined {
  const { catalogue } = useData();
  const house = useHouse(organisationId);
  return useMemo(() => house && catalogueOf(catalogue, house, operationId), [catalogue, house, operationId]);
}
