import { useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { useRulesOf } from '../../data/findings/findings-query.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import {
  useLayeredAnswers,
  useOperation,
  useOrganisation,
  useParties,
  useSites,
  useVersions,
} from '../../data/queries.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { Frame } from './frame.ts';

/** Everything that findings of a scope are described with; undefined while it loads, null when the scope is gone. */
export function useFindingsFrame(scope: Scope): Frame | null | undefined {
  const language = useLanguage();
  const operationId = scope.kind === 'operation' ? scope.id : undefined;
  const operation = useOperation(operationId);
  const organisationId = scope.kind === 'organisation' ? scope.id : (operation?.organisationId ?? undefined);
  const organisation = useOrganisation(organisationId);
  const catalogue = useOrganisationCatalogue(organisationId, operationId);
  const answers = useLayeredAnswers(scope);
  const rules = useRulesOf(scope);
  const parties = useParties(organisationId);
  const sites = useSites(organisationId);
  const versions = useVersions(operationId);
  const wording = useMemo(() => {
    const names = new Map<string, string>((parties ?? []).map(({ id, name }) => [id, name]));
    return { texts: annexTexts(language), partyName: (id: string) => names.get(id) };
  }, [parties, language]);
  return useMemo(() => {
    // Asked for nothing, both answer null, too.
    if ((operationId && operation === null) || (organisationId && organisation === null)) return null;
    if (operationId && !operation) return undefined;
    if (!organisation || !catalogue || !answers || !rules || !parties || !sites) return undefined;
    return {
      ...{ scope, organisation, operation: operation ?? undefined, catalogue, parties, sites, language, wording },
      versions: versions ?? [],
      rules: new Map(rules.rules.map((rule) => [rule.id as string, rule])),
      answerAt: (key) => answers.get(key)?.answer,
      layersAt: (key) => answers.get(key),
    };
  }, [
    scope,
    operationId,
    organisationId,
    operation,
    organisation,
    catalogue,
    answers,
    rules,
    parties,
    sites,
    versions,
    language,
    wording,
  ]);
}
