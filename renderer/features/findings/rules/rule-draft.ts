/** An own rule as its form knows it, and what is stored of it. */
import type { OwnRule, Severity } from '../../../../shared/domain/finding-records.ts';
import type { Parameter, ParameterType } from '../../../../shared/domain/parameter.ts';
import { splitPath, type Test } from '../../../../shared/findings/condition.ts';
import { type AnswerRule, findsSchema, type WordRule } from '../../../../shared/findings/rule.ts';
import { MOST_TERMS } from '../../../../shared/findings/rule-size.ts';
import { parseDate } from '../../../../shared/lib/parse-date.ts';

export const COMPARISONS = [
  'below',
  'above',
  'oneOf',
  'noneOf',
  'isTrue',
  'isFalse',
  'rarerThan',
  'olderThanMonths',
  'past',
  'isEmpty',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** `other`: finds fault in a way that the form cannot show; it stays as it is. */
export type RuleKind = 'value' | 'words' | 'other';

/** Everything as it is typed. */
export interface RuleDraft {
  kind: RuleKind;
  measureId: string;
  parameterId: string;
  comparison: Comparison;
  limit: string;
  options: readonly string[];
  terms: string;
  exactCase: boolean;
  unlessNegated: boolean;
  unlessCapitals: boolean;
  severity: Severity;
  messageDe: string;
  messageEn: string;
  adviceDe: string;
  adviceEn: string;
  source: string;
  validFrom: string;
  validUntil: string;
}

export const NEW_DRAFT: RuleDraft = {
  ...{ kind: 'value', measureId: '', parameterId: '', comparison: 'below', limit: '', options: [], terms: '' },
  ...{ exactCase: false, unlessNegated: false, unlessCapitals: false },
  ...{ severity: 'warning', messageDe: '', messageEn: '', adviceDe: '', adviceEn: '', source: '' },
  ...{ validFrom: '', validUntil: '' },
};

export type DraftField =
  | 'measure'
  | 'parameter'
  | 'limit'
  | 'options'
  | 'terms'
  | 'message'
  | 'validFrom'
  | 'validUntil';
export type DraftProblem =
  | 'measure'
  | 'parameter'
  | 'limit'
  | 'options'
  | 'terms'
  | 'shortTerm'
  | 'manyTerms'
  | 'message'
  | 'date'
  | 'order';
export type DraftProblems = Partial<Record<DraftField, DraftProblem>>;

/** Comparisons that make sense for a kind of parameter; "is empty" always does. */
export function comparisonsFor(type: ParameterType): readonly Comparison[] {
  switch (type) {
    case 'number':
      return ['below', 'above', 'isEmpty'];
    case 'boolean':
      return ['isFalse', 'isTrue', 'isEmpty'];
    case 'choice':
    case 'choices':
      return ['oneOf', 'noneOf', 'isEmpty'];
    case 'interval':
      return ['rarerThan', 'oneOf', 'isEmpty'];
    case 'date':
      return ['past', 'olderThanMonths', 'isEmpty'];
    default:
      return ['isEmpty'];
  }
}

/** Whether a comparison needs a number, a choice, or nothing more. */
export function limitKind(comparison: Comparison): 'number' | 'options' | 'option' | 'none' {
  if (comparison === 'below' || comparison === 'above' || comparison === 'olderThanMonths') return 'number';
  if (comparison === 'oneOf' || comparison === 'noneOf') return 'options';
  return comparison === 'rarerThan' ? 'option' : 'none';
}

/** @param parameter the one that the draft names, if it is there */
export function problemsOf(draft: RuleDraft, parameter: Parameter | undefined): DraftProblems {
  const [from, until] = [parseDate(draft.validFrom), parseDate(draft.validUntil)];
  const isReversed = Boolean(from && until && until < from);
  return {
    ...(draft.kind === 'value' && valueProblems(draft, parameter)),
    ...(draft.kind === 'words' && termProblems(draft)),
    ...(!draft.messageDe.trim() && !draft.messageEn.trim() && { message: 'message' as const }),
    ...(from === null && { validFrom: 'date' as const }),
    ...(until === null ? { validUntil: 'date' as const } : isReversed && { validUntil: 'order' as const }),
  };
}

function valueProblems(draft: RuleDraft, parameter: Parameter | undefined): DraftProblems {
  if (!draft.measureId) return { measure: 'measure' };
  if (!parameter) return { parameter: 'parameter' };
  const kind = limitKind(draft.comparison);
  if (kind === 'number' && !isLimit(draft)) return { limit: 'limit' };
  return kind !== 'number' && kind !== 'none' && draft.options.length === 0 ? { options: 'options' } : {};
}

/** Months are whole and at least one. */
function isLimit({ comparison, limit }: RuleDraft): boolean {
  const value = numberOf(limit);
  if (!Number.isFinite(value)) return false;
  return comparison !== 'olderThanMonths' || (Number.isInteger(value) && value > 0);
}

const numberOf = (typed: string): number => (typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.')));

function termProblems(draft: RuleDraft): DraftProblems {
  const terms = termsOf(draft);
  if (terms.length === 0) return { terms: 'terms' };
  if (terms.length > MOST_TERMS) return { terms: 'manyTerms' };
  return terms.some((term) => term.replaceAll('*', '').length < 2) ? { terms: 'shortTerm' } : {};
}

/** One a line. */
export function termsOf({ terms }: Pick<RuleDraft, 'terms'>): string[] {
  return terms
    .split('\n')
    .map((term) => term.trim())
    .filter(Boolean);
}

/** What is stored of a draft without problems. @param before what an edited rule finds now */
export function fieldsOf(draft: RuleDraft, before: OwnRule['finds'] = {}) {
  const { messageDe, messageEn, adviceDe, adviceEn, severity, source } = draft;
  return {
    severity,
    message: { de: messageDe.trim(), en: messageEn.trim() },
    advice: { de: adviceDe.trim(), en: adviceEn.trim() },
    source: source.trim(),
    validFrom: parseDate(draft.validFrom) ?? '',
    validUntil: parseDate(draft.validUntil) ?? '',
    finds: draft.kind === 'other' ? before : (findsOf(draft) as unknown as OwnRule['finds']),
  };
}

function findsOf(draft: RuleDraft): unknown {
  const { kind, measureId: measure, parameterId: parameter, exactCase, unlessNegated, unlessCapitals } = draft;
  if (kind === 'words') {
    const how = {
      ...(exactCase && { exactCase }),
      ...(unlessNegated && { unlessNegated }),
      ...(unlessCapitals && { unlessCapitals }),
    };
    return { terms: termsOf(draft), ...how };
  }
  return { at: { measure, parameter }, for: 'eachAnswer', when: testOf(draft) };
}

function testOf({ measureId, parameterId, comparison, limit, options }: RuleDraft): unknown {
  const value = `${measureId}.${parameterId}`;
  switch (comparison) {
    case 'below':
    case 'above':
    case 'olderThanMonths':
      return { value, [comparison]: numberOf(limit) };
    case 'oneOf':
    case 'noneOf':
      return { value, [comparison]: options };
    case 'rarerThan':
      return { value, rarerThan: options[0] };
    case 'isTrue':
    case 'isFalse':
      return { value, is: comparison === 'isTrue' };
    case 'past':
      return { value, past: true };
    case 'isEmpty':
      return { value, isEmpty: true };
  }
}

/** @param dateText an ISO date as it is typed */
export function draftOf(rule: OwnRule, dateText: (isoDate: string) => string): RuleDraft {
  const { severity, message, advice, source, validFrom, validUntil } = rule;
  const finds = findsSchema.safeParse(rule.finds);
  const texts = { messageDe: message.de, messageEn: message.en, adviceDe: advice.de, adviceEn: advice.en };
  const validity = { validFrom: dateText(validFrom), validUntil: dateText(validUntil) };
  const kept = { ...NEW_DRAFT, ...texts, ...validity, severity, source };
  const shown = finds.success && !('check' in finds.data) ? shownFinds(finds.data) : undefined;
  return { ...kept, ...(shown ?? { kind: 'other' }) };
}

function shownFinds(finds: AnswerRule | WordRule): Partial<RuleDraft> | undefined {
  if (!('at' in finds)) {
    const { terms, exactCase = false, unlessNegated = false, unlessCapitals = false, ...rest } = finds;
    if (!terms || Object.keys(rest).length > 0) return undefined;
    return { kind: 'words', terms: terms.join('\n'), exactCase, unlessNegated, unlessCapitals };
  }
  const { at, when } = finds;
  if (finds.for !== 'eachAnswer' || !('value' in when) || when.value !== `${at.measure}.${at.parameter}`)
    return undefined;
  const { measureId, parameterId } = splitPath(when.value);
  const comparison = comparisonOf(when);
  return comparison && { kind: 'value', measureId, parameterId, ...comparison };
}

function comparisonOf(test: Test): (Pick<RuleDraft, 'comparison'> & Partial<RuleDraft>) | undefined {
  const number = (comparison: Comparison, limit: unknown) =>
    typeof limit === 'number' ? { comparison, limit: String(limit) } : undefined;
  if ('below' in test) return number('below', test.below);
  if ('above' in test) return number('above', test.above);
  if ('olderThanMonths' in test) return number('olderThanMonths', test.olderThanMonths);
  if ('oneOf' in test) return { comparison: 'oneOf', options: test.oneOf };
  if ('noneOf' in test) return { comparison: 'noneOf', options: test.noneOf };
  if ('rarerThan' in test) return { comparison: 'rarerThan', options: [test.rarerThan] };
  if ('past' in test) return { comparison: 'past' };
  if ('value' in test && 'is' in test) return { comparison: test.is ? 'isTrue' : 'isFalse' };
  return 'isEmpty' in test && test.isEmpty ? { comparison: 'isEmpty' } : undefined;
}
