import { useMemo } from 'react';
import { type CatalogueMeasure, FACTS, type Fact } from '../../../../shared/domain/catalogue.ts';
import { type Facts, factsOf, type KnownFact } from '../../../../shared/domain/facts.ts';
import type { FactEntries } from '../../../../shared/domain/new-records.ts';
import type { Operation, Organisation } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useOrganisationCatalogue } from '../../../data/organisation-catalogue.ts';
import { useOrganisation, useParties } from '../../../data/queries.ts';
import { attempt } from '../../../ui/attempt.ts';
import { effectsOf, type FactEffects } from './fact-effects.ts';
import type { FactRowProps, Inherited } from './fact-row.tsx';

export type RowOf = (fact: Fact) => Omit<FactRowProps, 'fact'>;

/** The fact alone, to be set or taken away. */
const entry = (fact: Fact, value: boolean | undefined): FactEntries => ({ [`facts.${fact}`]: value });

/** The facts of an operation, over those of its organisation and what its role and parties imply. */
export function useOperationFacts(operation: Operation): RowOf | undefined {
  const { commands } = useData();
  const { id, organisationId, facts, protectionNeed } = operation;
  const organisation = useOrganisation(organisationId);
  const parties = useParties(organisationId);
  const measures = useMeasures(organisationId, id);
  const set = attempt((fact: Fact, value: boolean | undefined) => commands.updateOperation(id, entry(fact, value)));
  const known = useMemo(
    () => organisation && parties && factsOf(operation, organisation, parties),
    [operation, organisation, parties],
  );
  const effects = useEffects(measures, known || undefined, protectionNeed);
  if (!organisation || !parties || !effects) return undefined;
  const above = factsOf({ ...operation, facts: {} }, organisation, parties);
  return (fact) => ({
    own: facts[fact],
    above: inherited(above.get(fact)),
    effects: effects[fact],
    onChange: (value) => void set(fact, value),
  });
}

function inherited(known: KnownFact | undefined): Inherited | undefined {
  return known && known.from !== 'operation' ? { value: known.value, from: known.from } : undefined;
}

/** The facts that all operations of an organisation begin with. */
export function useOrganisationFacts(organisation: Organisation): RowOf | undefined {
  const { commands } = useData();
  const { id, facts } = organisation;
  const measures = useMeasures(id);
  const set = attempt((fact: Fact, value: boolean | undefined) => commands.updateOrganisation(id, entry(fact, value)));
  const known = useMemo(() => factsOf(undefined, organisation, []), [organisation]);
  const effects = useEffects(measures, known, 'unknown');
  if (!effects) return undefined;
  return (fact) => ({
    own: facts[fact],
    effects: effects[fact],
    onChange: (value) => void set(fact, value),
  });
}

/** What either answer to each fact does; worked out again only when something it depends on changes. */
function useEffects(
  measures: readonly CatalogueMeasure[] | undefined,
  known: Facts | undefined,
  protectionNeed: Operation['protectionNeed'],
): Record<Fact, FactEffects> | undefined {
  return useMemo(() => {
    if (!measures || !known) return undefined;
    const effects = FACTS.map((fact) => [fact, effectsOf(fact, measures, known, protectionNeed)]);
    return Object.fromEntries(effects) as Record<Fact, FactEffects>;
  }, [measures, known, protectionNeed]);
}

/** Measures that are offered. */
function useMeasures(organisationId: Organisation['id'], operationId?: Operation['id']) {
  const catalogue = useOrganisationCatalogue(organisationId, operationId);
  return useMemo(() => catalogue?.measures.filter(({ isHidden }) => !isHidden), [catalogue]);
}
