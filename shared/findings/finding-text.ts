/** What is said of a finding: the texts of its rule, with what was found in their places. */
import { inLanguage, type Language } from '../domain/localised.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export interface FindingText {
  /** What is wrong. */
  message: string;
  /** What to do about it; '' where an own rule says nothing. */
  advice: string;
  /** Where it is written; '' where an own rule names nothing. */
  source: string;
}

/** A place without anything to put there stays as it is written, so that the gap is seen. */
export function findingText(
  rule: Pick<Rule, 'message' | 'advice' | 'source'>,
  { params = {} }: Pick<Finding, 'params'>,
  language: Language,
): FindingText {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
  return {
    message: filled(inLanguage(rule.message, language)),
    advice: filled(inLanguage(rule.advice, language)),
    source: rule.source,
  };
}
