import { useMemo } from 'react';
import { type Facts, factsOf } from '../../shared/domain/facts.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { Operation } from '../../shared/domain/records.ts';
import { useOrganisation, useParties } from './queries.ts';

/** What is known about the context of an operation; of none: about that of its organisation. */
export type FactsReader = (operation: Operation | undefined) => Facts;

/** For all operations of an organisation; undefined while it loads, another function when what it depends on changes. */
export function useFactsReader(organisationId: OrganisationId | undefined): FactsReader | undefined {
  const organisation = useOrganisation(organisationId);
  const parties = useParties(organisationId);
  return useMemo(
    () => (organisation && parties ? (operation) => factsOf(operation, organisation, parties) : undefined),
    [organisation, parties],
  );
}
