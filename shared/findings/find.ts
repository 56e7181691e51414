/** Everything that rules find in a case. */
import { answerFindings } from './answer-findings.ts';
import { basisOf } from './basis.ts';
import { type CaseAnswers, caseAnswers } from './case-answers.ts';
import { CHECKS } from './checks/checks.ts';
import type { Finding, FindingsCase } from './finding.ts';
import type { CheckRule, Rule } from './rule.ts';
import { wordFinder } from './words/word-findings.ts';

/**
 * In the order of the rules; those that are not valid today find nothing.
 *
 * @param rules best the same array each time: what texts say is kept by it
 */
export function findingsOf(it: FindingsCase, rules: readonly Rule[]): Finding[] {
  const answers = caseAnswers(it);
  const words = wordFinder(rules).findings(it);
  return rules.flatMap((rule) =>
    isValidOn(rule, it.today) ? (words.get(rule.id) ?? findingsOfRule(rule, it, answers)) : [],
  );
}

/** @param day ISO date; the last day of validity belongs to it */
export const isValidOn = ({ validFrom, validUntil }: Pick<Rule, 'validFrom' | 'validUntil'>, day: string): boolean =>
  (!validFrom || validFrom <= day) && (!validUntil || day <= validUntil);

function findingsOfRule(rule: Rule, it: FindingsCase, answers: CaseAnswers): Finding[] {
  const { finds } = rule;
  if ('at' in finds) return answerFindings({ ...rule, finds }, it, answers);
  return 'check' in finds ? checkFindings(rule, finds, it, answers) : [];
}

function checkFindings({ id, severity }: Rule, finds: CheckRule, it: FindingsCase, answers: CaseAnswers): Finding[] {
  const found = CHECKS[finds.check]?.(it, answers, finds.with ?? {}) ?? [];
  return found.map(({ looked, ...rest }) => ({
    ruleId: id,
    severity,
    basis: basisOf(new Map(Object.entries(looked))),
    ...rest,
  }));
}
