import { useMemo } from 'react';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../shared/catalogue/own-measures.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from './data-context.tsx';
import { useOwnMeasures } from './queries.ts';

/**
 * The delivered catalogue with the measures that an organisation added; undefined while they load. Ask for it once above a
 * list and pass it down: putting it together costs more than a row.
 */
export function useOrganisationCatalogue(organisationId: OrganisationId | undefined): Catalogue | undefined {
  const { catalogue } = useData();
  const own = useOwnMeasures(organisationId);
  return useMemo(() => own && catalogueOf(catalogue, own), [catalogue, own]);
}
