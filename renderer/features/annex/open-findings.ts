/** What is open of the findings before an export, told once for each rule. */

import { SEVERITIES, type Severity } from '../../../shared/domain/finding-records.ts';
import { inLanguage, type Language } from '../../../shared/domain/localised.ts';
import { findingKey, type JudgedFinding } from '../../../shared/findings/accepted.ts';
import { findingText } from '../../../shared/findings/finding-text.ts';
import type { Rule } from '../../../shared/findings/rule.ts';

export interface OpenFindings {
  key: string;
  severity: Severity;
  /** What is wrong; of several with different words, what the rule is about. */
  message: string;
  findings: readonly [JudgedFinding, ...JudgedFinding[]];
}

/** An IP address, a name of a person or the like in a text that is printed. */
export interface ExposedDetail {
  key: string;
  severity: Severity;
  message: string;
  finding: JudgedFinding;
}

/** Checks whose facts the check list of the annex says itself, for the structure and language that were chosen. */
const SAID_BY_ANNEX: ReadonlySet<string> = new Set(['inPlaceButSetAside', 'ownNotTranslated']);

/**
 * Errors first; without what is accepted, without what nobody has answered yet, which the list counts as open measures, and
 * without exposed details, which are told one by one.
 */
export function openFindings(
  findings: readonly JudgedFinding[],
  rules: readonly Rule[],
  language: Language,
): OpenFindings[] {
  const open = new Map<string, JudgedFinding[]>();
  for (const it of findings) {
    if (it.standing !== 'accepted' && !it.isUnanswered) open.set(it.ruleId, [...(open.get(it.ruleId) ?? []), it]);
  }
  return rules
    .flatMap((rule): OpenFindings[] => {
      const [first, ...others] = open.get(rule.id) ?? [];
      if (!first || findsDetails(rule) || ('check' in rule.finds && SAID_BY_ANNEX.has(rule.finds.check))) return [];
      const texts = new Set([first, ...others].map((it) => findingText(rule, it, language).message));
      const [only] = texts;
      const message = only !== undefined && texts.size === 1 ? only : inLanguage(rule.title, language);
      return [{ key: rule.id, severity: rule.severity, message, findings: [first, ...others] }];
    })
    .sort(bySeverity);
}

/** How many open findings of a severity the check list tells in another place than among those of that severity. */
export function toldElsewhere(
  findings: readonly JudgedFinding[],
  open: readonly OpenFindings[],
): Readonly<Record<Severity, number>> {
  const listed = new Set(open.flatMap((one) => one.findings));
  const told = { error: 0, warning: 0, info: 0 };
  for (const it of findings)
    if (it.standing !== 'accepted' && !it.isUnanswered && !listed.has(it)) told[it.severity] += 1;
  return told;
}

/** Findings, not rules that found them. */
export const howMany = (open: readonly OpenFindings[]): number =>
  open.reduce((sum, { findings }) => sum + findings.length, 0);

/** Details that must not reach those who read the annex, one by one: each has to be seen before it goes out. Errors first. */
export function exposedDetails(
  findings: readonly JudgedFinding[],
  rules: readonly Rule[],
  language: Language,
): ExposedDetail[] {
  const byId = new Map(rules.filter(findsDetails).map((rule) => [rule.id, rule]));
  return findings
    .flatMap((finding): ExposedDetail[] => {
      const rule = byId.get(finding.ruleId);
      if (!rule || finding.standing === 'accepted') return [];
      const { message } = findingText(rule, finding, language);
      return [{ key: findingKey(finding), severity: rule.severity, message, finding }];
    })
    .sort(bySeverity);
}

const findsDetails = ({ finds }: Rule): boolean => 'detect' in finds && finds.detect !== undefined;

const bySeverity = (one: { severity: Severity }, other: { severity: Severity }): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
