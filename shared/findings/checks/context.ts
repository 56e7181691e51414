/** What is said about the context against what is said about measures and parties. */
import type { Measure } from '../../catalogue/catalogue.ts';
import { FACTS, type Fact } from '../../domain/catalogue.ts';
import { applicability, factsOf } from '../../domain/facts.ts';
import type { Assessment } from '../../domain/records.ts';
import { siteTarget, targetKind } from '../../domain/target.ts';
import { type CaseAnswers, isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check } from './check.ts';
import { atAnswer, atScope, listOption, onceForContext, textOption } from './places.ts';

/**
 * `fact` is denied, but one of `measures` or of the measures in `areas` is in place by the organisation's own doing. Those that
 * another fact asks for, or may ask for as long as nobody has denied it, are left out.
 */
export const inPlaceAgainstFact: Check = (it, answers, options) => {
  const fact = factOption(options);
  if (!fact || it.facts.get(fact)?.value !== false) return [];
  const isNamed = named(options);
  const meant = it.catalogue.measures.filter((measure) => isNamed(measure) && isRuledOutBy(fact, measure, it));
  return meant.flatMap((measure) => inPlace(measure, answers, (answer) => isOwnDoing(answer, it)));
};

/** In place, although the facts rule it out. Without `measures` and `areas`, which other branches see to. */
export const inPlaceThoughRuledOut: Check = (it, answers, options) => {
  const isNamed = named(options);
  return ruledOut(it)
    .byFacts.filter((measure) => !isNamed(measure))
    .flatMap((measure) => inPlace(measure, answers));
};

/** In place, although it is the duty of the other role only. */
export const inPlaceInOtherRole: Check = (it, answers) =>
  ruledOut(it).byRole.flatMap((measure) => inPlace(measure, answers));

/** `fact` is denied by hand, but follows from the parties that are named. */
export const factDenied: Check = (it, _, options) => {
  const fact = factOption(options);
  if (!fact || !it.operation || it.facts.get(fact)?.value !== false) return [];
  const implied = factsOf({ ...it.operation, facts: {} }, { facts: {} }, it.parties).get(fact);
  return implied?.value ? [{ ...atScope(it, `facts.${fact}`), looked: { said: false, implied: true } }] : [];
};

/** Special categories or data on convictions, and yet a normal protection need that nobody explains. */
export const specialDataAsNormal: Check = (it) => {
  const { operation } = it;
  if (operation?.protectionNeed !== 'normal' || operation.protectionReason.trim()) return [];
  const special = (['specialCategories', 'criminalData'] as const).filter((fact) => it.facts.get(fact)?.value);
  const named = operation.specialCategories.trim();
  if (special.length === 0 && !named) return [];
  return [{ ...atScope(it, 'protectionNeed'), looked: { need: 'normal', special, named } }];
};

const factOption = (options: Parameters<Check>[2]): Fact | undefined =>
  FACTS.find((fact) => fact === textOption(options, 'fact'));

function named(options: Parameters<Check>[2]): (measure: Measure) => boolean {
  const measures = listOption(options, 'measures');
  const areas = listOption(options, 'areas');
  return ({ id, areaId }) => measures.includes(id) || areas.includes(areaId);
}

function isRuledOutBy(fact: Fact, measure: Measure, { facts }: FindingsCase): boolean {
  const judged = applicability(measure, facts, 'unknown');
  return judged.kind === 'ruledOut' && judged.because.includes(fact);
}

/** Not a party's, not the client's, and not at a site that somebody else runs. */
function isOwnDoing({ target }: Assessment, { sites }: FindingsCase): boolean {
  const kind = targetKind(target);
  if (kind === 'site') return !sites.some(({ id, operator }) => siteTarget(id) === target && operator.trim() !== '');
  return kind === 'general';
}

const ruledOut = onceForContext(({ catalogue, facts }) => {
  const ruled: Record<'byRole' | 'byFacts', Measure[]> = { byRole: [], byFacts: [] };
  for (const measure of catalogue.measures) {
    const judged = applicability(measure, facts, 'unknown');
    if (judged.kind === 'ruledOut') ruled[judged.byRole ? 'byRole' : 'byFacts'].push(measure);
  }
  return ruled;
});

/** One finding for each measure: at the first of its answers that says so. */
function inPlace({ id }: Measure, answers: CaseAnswers, isMeant: (answer: Assessment) => boolean = () => true) {
  const answer = answers.about(id).find((it) => isInPlace(it.status) && isMeant(it));
  return answer ? [{ ...atAnswer(answer, 'status'), looked: { status: answer.status } }] : [];
}
