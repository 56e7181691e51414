import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { placementsByGroup } from '../../../shared/catalogue/grouping.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation, Party } from '../../../shared/domain/records.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useParties } from '../../data/queries.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { Frame } from './frame.ts';

/** Everything about an operation but its answers; undefined while it is loading. */
export function useOperationFrame(operation: Operation | undefined): Frame | undefined {
  const language = useLanguage();
  const catalogue = useOrganisationCatalogue(operation?.organisationId, operation?.id);
  const parties = useParties(operation?.organisationId);
  return useMemo(
    () => (operation && catalogue && parties ? frameOf(operation, catalogue, parties, language) : undefined),
    [operation, catalogue, parties, language],
  );
}

function frameOf(operation: Operation, catalogue: Catalogue, parties: readonly Party[], language: Language): Frame {
  // An operation from a colleague's file may follow a scheme that this catalogue does not have.
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  if (!scheme) throw new Error('the catalogue has no grouping scheme');
  const names = new Map<string, string>(parties.map((party) => [party.id, party.name]));
  return {
    operation,
    scope: { kind: 'operation', id: operation.id },
    catalogue,
    scheme,
    placements: placementsByGroup(catalogue, scheme),
    parties,
    language,
    wording: { texts: annexTexts(language), partyName: (id) => names.get(id) },
  };
}
