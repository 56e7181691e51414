/** What is said of a finding: the texts of its rule, with what was found in their places. */
import { inLanguage, type Language } from '../domain/localised.ts';
import { PLANNED_YET } from '../text/finding-words.ts';
import { sourceInLanguage } from '../text/source-words.ts';
import type { Finding, FindingParams } from './finding.ts';
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
  rule: Pick<Rule, 'message' | 'advice' | 'source'> & Partial<Pick<Rule, 'isOwn'>>,
  { params = {}, isPlanned }: Pick<Finding, 'params' | 'isPlanned'>,
  language: Language,
): FindingText {
  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => String(inWords(params[name], language) ?? place));
  const message = filled(inLanguage(rule.message, language));
  return {
    message: isPlanned ? `${inLanguage(PLANNED_YET, language)}: ${message}` : message,
    advice: filled(inLanguage(rule.advice, language)),
    source: rule.isOwn ? rule.source : sourceInLanguage(rule.source, language),
  };
}

const inWords = (param: FindingParams[string] | undefined, language: Language): string | number | undefined =>
  typeof param === 'object' ? inLanguage(param, language) : param;
