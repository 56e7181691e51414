/** Everything that rules find in a case. */
import { atOnce } from '../lib/at-once.ts';
import { onceForBoth } from '../lib/once-for-each.ts';
import { answerFindings } from './answer-findings.ts';
import { basisOf } from './basis.ts';
import { type CaseAnswers, caseAnswers } from './case-answers.ts';
import type { Found } from './checks/check.ts';
import { CHECKS } from './checks/checks.ts';
import { withoutCovered } from './covered.ts';
import type { Finding, FindingsCase } from './finding.ts';
import type { CheckRule, Rule } from './rule.ts';
import { wordFinder } from './words/word-findings.ts';

/**
 * In the order of the rules; those that are not valid today find nothing.
 *
 * @param rules best the same array each time: what texts say is kept by it
 */
export function findingsOf(it: FindingsCase, rules: readonly Rule[]): Finding[] {
  return atOnce(findingSteps(it, rules));
}

/** The same in steps of a few milliseconds, for those who must not be held up: a text or a rule each. */
export function* findingSteps(it: FindingsCase, rules: readonly Rule[]): Generator<void, Finding[]> {
  return withoutCovered(yield* ruleByRule(it, rules), rules);
}

/** Also what is covered by another rule. */
export function* ruleByRule(it: FindingsCase, rules: readonly Rule[]): Generator<void, Finding[]> {
  const answers = caseAnswers(it);
  const words = yield* wordFinder(rules).steps(it);
  const found: Finding[] = [];
  for (const rule of rules) {
    if (isValidOn(rule, it.today)) found.push(...(words.get(rule.id) ?? findingsOfRule(rule, it, answers)));
    yield;
  }
  return found;
}

/** @param day ISO date; the last day of validity belongs to it */
export const isValidOn = ({ validFrom, validUntil }: Pick<Rule, 'validFrom' | 'validUntil'>, day: string): boolean =>
  (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);

function findingsOfRule(rule: Rule, it: FindingsCase, answers: CaseAnswers): Finding[] {
  const { finds } = rule;
  if ('at' in finds) return answerFindings({ ...rule, finds }, it, answers);
  return 'check' in finds ? checkFindings(rule, finds, it, answers) : [];
}

function checkFindings(rule: Rule, finds: CheckRule, it: FindingsCase, answers: CaseAnswers): Finding[] {
  const found = CHECKS[finds.check]?.(it, answers, finds.with ?? {}) ?? [];
  return found.map((one) => findingOf(one, rule));
}

/** Most of what checks find is known from the evaluation before. */
const findingOf = onceForBoth(
  ({ looked, ...rest }: Found, rule: Rule): Finding => ({
    ruleId: rule.id,
    severity: rule.severity,
    basis: basisOf(rule, new Map(Object.entries(looked))),
    looked,
    ...rest,
  }),
);
