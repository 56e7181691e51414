import type { CatalogueMeasure, Fact } from '../../../../shared/domain/catalogue.ts';
import { applicability, type Facts } from '../../../../shared/domain/facts.ts';
import type { Operation } from '../../../../shared/domain/records.ts';

/** How many measures an answer makes expected or rules out, compared with none. */
export interface FactEffect {
  expected: number;
  ruledOut: number;
}

/** What either answer to a fact does. */
export interface FactEffects {
  yes: FactEffect;
  no: FactEffect;
}

type Asked = Pick<CatalogueMeasure, 'appliesIf' | 'role' | 'baseline' | 'level'>;

/** Compares yes and no with not saying anything, all other facts being as they are. */
export function effectsOf(
  fact: Fact,
  measures: readonly Asked[],
  facts: Facts,
  protectionNeed: Operation['protectionNeed'],
): FactEffects {
  const asking = measures.filter((measure) => isAsked(measure, fact));
  const unsaid = new Map(facts);
  unsaid.delete(fact);
  const kindsWith = (value?: boolean) => {
    const known = value === undefined ? unsaid : new Map(unsaid).set(fact, { value, from: 'operation' });
    return asking.map((measure) => applicability(measure, known, protectionNeed).kind);
  };
  const before = kindsWith();
  const effect = (value: boolean): FactEffect => {
    const after = kindsWith(value);
    const became = (kind: string) => after.filter((it, index) => it === kind && before[index] !== kind).length;
    return { expected: became('expected'), ruledOut: became('ruledOut') };
  };
  return { yes: effect(true), no: effect(false) };
}

/** Does the fact matter to the measure at all? */
function isAsked({ appliesIf, role }: Asked, fact: Fact): boolean {
  if (fact === 'isProcessor' && role !== 'both') return true;
  if (!appliesIf) return false;
  if ('fact' in appliesIf) return appliesIf.fact === fact;
  return 'not' in appliesIf ? appliesIf.not === fact : appliesIf.any.includes(fact);
}
