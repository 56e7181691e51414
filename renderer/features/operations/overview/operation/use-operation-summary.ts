import { useMemo } from 'react';
import type { Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../../../shared/domain/effective-answers.ts';
import type { GroupState, Operation, Party, Scope, Site } from '../../../../../shared/domain/records.ts';
import { localDay } from '../../../../../shared/lib/local-day.ts';
import { inOrder, itemsOf } from '../../../../data/due-query.ts';
import { useFactsReader } from '../../../../data/facts-query.ts';
import { useOrganisationCatalogue } from '../../../../data/organisation-catalogue.ts';
import { useOperationProgress } from '../../../../data/progress-query.ts';
import { useGroupStates, useLayeredAnswers, useParties, useSites } from '../../../../data/queries.ts';
import { useLanguage, useText } from '../../../../text/use-text.ts';
import { type DueEntry, dueEntries } from '../due-entries.ts';
import type { Counted } from '../operation-figures.ts';
import { countedAnswers } from './answer-figures.ts';

/** Everything the overview of an operation shows. */
export interface OperationSummary {
  catalogue: Catalogue;
  counted: Counted;
  /** The answers behind the figures. */
  layered: ReadonlyMap<string, LayeredAnswer>;
  sites: readonly Site[];
  parties: readonly Party[];
  /** Of what holds here: dates that are inherited too. */
  due: readonly DueEntry[];
  /** ISO date. */
  today: string;
}

/** Undefined while it loads. */
export function useOperationSummary(operation: Operation): OperationSummary | undefined {
  const { id, organisationId } = operation;
  const scope = useMemo((): Scope => ({ kind: 'operation', id }), [id]);
  const catalogue = useOrganisationCatalogue(organisationId, id);
  const layered = useLayeredAnswers(scope);
  const states = useGroupStates(scope);
  const answers = useOperationProgress(
    organisationId,
    useMemo(() => [id], [id]),
  ).get(id);
  const factsOf = useFactsReader(organisationId);
  const sites = useSites(organisationId);
  const parties = useParties(organisationId);
  const language = useLanguage();
  const client = useText('overview')('operation.client');
  const today = localDay(new Date());
  return useMemo(() => {
    if (!catalogue || !layered || !states || !answers || !factsOf || !sites || !parties) return undefined;
    const groupStates: GroupState[] = [...states.values()];
    const items = inOrder([...layered.values()].flatMap(({ answer }) => itemsOf(answer)));
    // Everything here is this operation's, so it need not be said.
    const around = { catalogue, operations: new Map(), organisation: '', sites, parties };
    const counted: Counted = { catalogue, operation, answers, groupStates, facts: factsOf(operation) };
    return {
      ...{ catalogue, sites, parties, today, counted },
      layered: countedAnswers(layered, counted),
      due: dueEntries(items, { ...around, client, language, today }),
    };
  }, [operation, catalogue, layered, states, answers, factsOf, sites, parties, client, language, today]);
}
