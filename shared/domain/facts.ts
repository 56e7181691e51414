/** What is known about the context of an operation, and which measures that asks for or rules out. */

import { isInEea } from '../lib/countries.ts';
import type { CatalogueMeasure, Condition, Fact } from './catalogue.ts';
import { FACTS } from './catalogue.ts';
import type { Operation, Organisation, Party } from './records.ts';

/** Who said so: the operation, its organisation, or what the operation's role or its parties imply. */
export type FactSource = 'operation' | 'organisation' | 'role' | 'parties';
export interface KnownFact {
  value: boolean;
  from: FactSource;
}
export type Facts = ReadonlyMap<Fact, KnownFact>;

type OperationFacts = Pick<Operation, 'facts' | 'role' | 'partyIds'>;

/** What was said by hand goes before what follows from other data, the operation before its organisation. */
export function factsOf(
  operation: OperationFacts | undefined,
  organisation: Pick<Organisation, 'facts'>,
  parties: readonly Pick<Party, 'id' | 'country' | 'thirdCountry' | 'role' | 'deleted'>[],
): Facts {
  const used = new Set<string>(operation?.partyIds);
  const usedParties = parties.filter(({ id, deleted }) => !deleted && used.has(id));
  const known = new Map<Fact, KnownFact>();
  for (const fact of FACTS) {
    const own = operation?.facts[fact];
    const above = organisation.facts[fact];
    const implied = operation && impliedFact(fact, operation, usedParties);
    if (own !== undefined) known.set(fact, { value: own, from: 'operation' });
    else if (implied) known.set(fact, implied);
    else if (above !== undefined) known.set(fact, { value: above, from: 'organisation' });
  }
  return known;
}

function impliedFact(
  fact: Fact,
  { role }: OperationFacts,
  parties: readonly Pick<Party, 'country' | 'thirdCountry' | 'role'>[],
): KnownFact | undefined {
  if (fact === 'isProcessor' && role !== 'unknown') return { value: role === 'processor', from: 'role' };
  const isProcessing = parties.some((it) => it.role === 'subProcessor' || it.role === 'processor');
  if (fact === 'processors' && isProcessing) return { value: true, from: 'parties' };
  if (fact === 'thirdCountry' && parties.some(isThirdCountry)) return { value: true, from: 'parties' };
  return undefined;
}

/** Why a measure is expected or ruled out: facts, the role, or that it belongs to the basics. */
export interface Applicability {
  kind: 'expected' | 'possible' | 'ruledOut';
  because: readonly Fact[];
  /** The measure is for the other role only. */
  byRole?: 'controller' | 'processor';
}

type Asked = Pick<CatalogueMeasure, 'appliesIf' | 'role' | 'baseline' | 'level'>;

/** Whether a measure makes sense in this context. What is not known rules nothing out. */
export function applicability(
  { appliesIf, role, baseline, level }: Asked,
  facts: Facts,
  protectionNeed: Operation['protectionNeed'],
): Applicability {
  const isProcessor = facts.get('isProcessor')?.value;
  if (role === 'processor' && isProcessor === false) return { kind: 'ruledOut', because: [], byRole: role };
  if (role === 'controller' && isProcessor === true) return { kind: 'ruledOut', because: [], byRole: role };
  const { met, because } = appliesIf ? judged(appliesIf, facts) : { met: true, because: [] };
  if (met === false) return { kind: 'ruledOut', because };
  const isDue = level === 'normal' || protectionNeed === 'high' || protectionNeed === 'veryHigh';
  return met && baseline && isDue ? { kind: 'expected', because } : { kind: 'possible', because: [] };
}

/** Whether a measure makes no sense in this context. */
export function isRuledOut(measure: Asked, facts: Facts): boolean {
  // The protection need makes measures expected; it rules out none.
  return applicability(measure, facts, 'unknown').kind === 'ruledOut';
}

/** `met` is undefined as long as the facts do not say. */
function judged(condition: Condition, facts: Facts): { met: boolean | undefined; because: readonly Fact[] } {
  if ('fact' in condition) return { met: facts.get(condition.fact)?.value, because: [condition.fact] };
  if ('not' in condition) {
    const value = facts.get(condition.not)?.value;
    return { met: value === undefined ? undefined : !value, because: [condition.not] };
  }
  const met = condition.any.filter((fact) => facts.get(fact)?.value);
  if (met.length > 0) return { met: true, because: met };
  return {
    met: condition.any.every((fact) => facts.get(fact)?.value === false) ? false : undefined,
    because: condition.any,
  };
}

/** Whether data reach a country outside the EU and the EEA through a party. Without a country nothing is said. */
export function isThirdCountry({ country, thirdCountry }: Pick<Party, 'country' | 'thirdCountry'>): boolean {
  if (thirdCountry !== 'byCountry') return thirdCountry === 'yes';
  return country !== '' && !isInEea(country);
}
