import { useMemo, useRef } from 'react';
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import { placementsByGroup } from '../../../shared/catalogue/grouping.ts';
import { offeredMeasures } from '../../../shared/catalogue/offered.ts';
import { applicability, factsOf } from '../../../shared/domain/facts.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation, Organisation, Party, Scope, Site } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { CLIENT, GENERAL } from '../../../shared/domain/target.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useParties, useSites } from '../../data/queries.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { Frame } from './frame.ts';
import { type LayeredAnswers, overallStatuses } from './layers.ts';
import { targetOptions } from './target-options.ts';
import { type ScopeId, useView } from './view-store.ts';

/** Whose measures are asked about: an operation's, or an organisation's for all its operations. */
export interface Owner {
  scope: Scope;
  organisation: Organisation;
  operation: Operation | undefined;
}

/** Everything about a scope but its answers; undefined while it is loading. */
export function useMeasuresFrame(owner: Owner | undefined, answers: LayeredAnswers | undefined): Frame | undefined {
  const language = useLanguage();
  const { organisation, operation, scope } = owner ?? {};
  const catalogue = useOrganisationCatalogue(organisation?.id, operation?.id);
  const parties = useParties(organisation?.id);
  const sites = useSites(organisation?.id);
  const measures = useOffered(scope, catalogue, answers);
  const wanted = useView(scope?.id ?? NO_SCOPE, (view) => view.target);
  const hasClientAnswers = useMemo(
    () => [...(answers?.values() ?? [])].some(({ answer }) => answer.target === CLIENT && answer.status !== 'open'),
    [answers],
  );
  const general = useMemo(() => {
    if (!owner || !catalogue || !measures || !parties || !sites) return undefined;
    return frameOf(owner, { catalogue, measures, parties, sites, hasClientAnswers }, language);
  }, [owner, catalogue, measures, parties, sites, hasClientAnswers, language]);
  return useMemo(() => general && { ...general, target: targetIn(general, wanted) }, [general, wanted]);
}

const NO_SCOPE = '' as ScopeId;

/** A site or party that is no longer used leads back to the general answers. */
function targetIn({ targets }: Pick<Frame, 'targets'>, wanted: Frame['target']): Frame['target'] {
  return targets.some(({ target }) => target === wanted) ? wanted : GENERAL;
}

/**
 * The measures to ask about. A hidden one that was answered stays while the screen is open, whatever becomes of the
 * answer, so that nothing jumps away under the hand; and as long as no other comes, nothing is put together anew.
 */
function useOffered(
  scope: Scope | undefined,
  catalogue: Catalogue | undefined,
  answers: LayeredAnswers | undefined,
): readonly Measure[] | undefined {
  const scopeId = scope?.id;
  const met = useRef({ scopeId, ids: new Set<MeasureId>() });
  if (met.current.scopeId !== scopeId) met.current = { scopeId, ids: new Set() };
  const statuses = useMemo(() => answers && overallStatuses(answers), [answers]);
  for (const { id, isHidden } of (statuses && catalogue?.measures) ?? []) {
    if (isHidden && isAnswered(statuses?.get(id))) met.current.ids.add(id);
  }
  const kept = [...met.current.ids].join(' ');
  return useMemo(() => {
    const ids = new Set<string>(kept.split(' '));
    // Measures that the user made for one operation say nothing about the others.
    const operationId = scope?.kind === 'organisation' ? null : undefined;
    return (
      catalogue && offeredMeasures(catalogue.measures, (id) => (ids.has(id) ? 'implemented' : 'open'), operationId)
    );
  }, [catalogue, kept, scope?.kind]);
}

const isAnswered = (status: Status = 'open'): boolean => status !== 'open';

interface Material {
  catalogue: Catalogue;
  measures: readonly Measure[];
  parties: readonly Party[];
  sites: readonly Site[];
  hasClientAnswers: boolean;
}

function frameOf(owner: Owner, material: Material, language: Language) {
  const { catalogue, measures, parties, sites, hasClientAnswers } = material;
  const { organisation, operation } = owner;
  // An operation from a colleague's file may follow a scheme that this catalogue does not have.
  const scheme = catalogue.scheme((operation ?? organisation).schemeId) ?? catalogue.schemes[0];
  if (!scheme) throw new Error('the catalogue has no grouping scheme');
  const names = new Map<string, string>(parties.map((party) => [party.id, party.name]));
  const facts = factsOf(operation, organisation, parties);
  const need = operation?.protectionNeed ?? 'unknown';
  return {
    ...owner,
    catalogue,
    measures,
    scheme,
    placements: placementsByGroup({ measures }, scheme),
    parties,
    sites,
    targets: targetOptions(operation, sites, parties, language, hasClientAnswers),
    facts,
    applicability: new Map(measures.map((measure) => [measure.id, applicability(measure, facts, need)])),
    language,
    wording: { texts: annexTexts(language), partyName: (id: string) => names.get(id) },
  } satisfies Omit<Frame, 'target'>;
}
