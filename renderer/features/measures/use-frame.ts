import { useMemo, useRef } from 'react';
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import { placementsByGroup } from '../../../shared/catalogue/grouping.ts';
import { offeredMeasures } from '../../../shared/catalogue/offered.ts';
import type { MeasureId, OperationId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation, Party } from '../../../shared/domain/records.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useParties } from '../../data/queries.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { Answers, Frame } from './frame.ts';

/** Everything about an operation but its answers; undefined while it is loading. */
export function useOperationFrame(operation: Operation | undefined, answers: Answers | undefined): Frame | undefined {
  const language = useLanguage();
  const catalogue = useOrganisationCatalogue(operation?.organisationId, operation?.id);
  const parties = useParties(operation?.organisationId);
  const measures = useOffered(operation?.id, catalogue, answers);
  return useMemo(() => {
    if (!operation || !catalogue || !measures || !parties) return undefined;
    return frameOf(operation, catalogue, measures, parties, language);
  }, [operation, catalogue, measures, parties, language]);
}

/**
 * The measures to ask about. A hidden one that was answered stays while the screen is open, whatever becomes of the
 * answer, so that nothing jumps away under the hand; and as long as no other comes, nothing is put together anew.
 */
function useOffered(
  operationId: OperationId | undefined,
  catalogue: Catalogue | undefined,
  answers: Answers | undefined,
): readonly Measure[] | undefined {
  const met = useRef({ operationId, ids: new Set<MeasureId>() });
  if (met.current.operationId !== operationId) met.current = { operationId, ids: new Set() };
  for (const { id, isHidden } of (answers && catalogue?.measures) ?? []) {
    if (isHidden && (answers?.get(id)?.status ?? 'open') !== 'open') met.current.ids.add(id);
  }
  const kept = [...met.current.ids].join(' ');
  return useMemo(() => {
    const ids = new Set<string>(kept.split(' '));
    return catalogue && offeredMeasures(catalogue.measures, (id) => (ids.has(id) ? 'implemented' : 'open'));
  }, [catalogue, kept]);
}

function frameOf(
  operation: Operation,
  catalogue: Catalogue,
  measures: readonly Measure[],
  parties: readonly Party[],
  language: Language,
): Frame {
  // An operation from a colleague's file may follow a scheme that this catalogue does not have.
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  if (!scheme) throw new Error('the catalogue has no grouping scheme');
  const names = new Map<string, string>(parties.map((party) => [party.id, party.name]));
  return {
    operation,
    scope: { kind: 'operation', id: operation.id },
    catalogue,
    measures,
    scheme,
    placements: placementsByGroup({ measures }, scheme),
    parties,
    language,
    wording: { texts: annexTexts(language), partyName: (id) => names.get(id) },
  };
}
