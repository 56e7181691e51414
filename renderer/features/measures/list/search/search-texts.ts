/** What of a measure and its answers is searched, as texts by field. */
import { type Values, valueText, type Wording } from '../../../../../shared/annex/value-text.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { Localised } from '../../../../../shared/domain/localised.ts';
import { optionsOf, type Parameter, withSubParameters } from '../../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';

/** In the order in which they are named as the place of a hit. */
export const SEARCH_FIELDS = [
  'titleDe',
  'titleEn',
  'code',
  'note',
  'internalNote',
  'values',
  'condition',
  'reason',
  'responsible',
  'evidence',
  'labels',
  'references',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Each part of a text in a line of its own, so that nothing is found across two of them. */
export type SearchTexts = Readonly<Record<SearchField, string>>;

/** What of an answer is searched. */
export type SearchedAnswer = Pick<
  Assessment,
  'note' | 'internalNote' | 'values' | 'condition' | 'reason' | 'responsible' | 'evidence'
>;

/** The texts of a measure with all of its answers, whomever they are about. */
export function searchTexts(measure: Measure, answers: readonly SearchedAnswer[], wording: Wording): SearchTexts {
  const { iso27001, bsi2023, law } = measure.references;
  const parameters = withSubParameters(measure.parameters).map(({ parameter }) => parameter);
  return {
    titleDe: measure.title.de,
    titleEn: measure.title.en,
    // Nobody types the UUID of an own measure.
    code: measure.isOwn ? '' : measure.id,
    labels: lines(parameters.flatMap(labelsOf).flatMap(({ de, en }) => [de, en])),
    references: lines([...iso27001, ...bsi2023, ...law]),
    values: lines(answers.flatMap(({ values }) => valueTexts(parameters, values, wording))),
    evidence: lines(answers.flatMap(({ evidence }) => evidence.flatMap((it) => [it.reference, it.issuer, it.remark]))),
    // Without the signs of Markdown: nobody searches for them.
    note: ofAnswers('note').replaceAll('*', ''),
    internalNote: ofAnswers('internalNote'),
    condition: ofAnswers('condition'),
    reason: ofAnswers('reason'),
    responsible: ofAnswers('responsible'),
  };

  function ofAnswers(field: 'note' | 'internalNote' | 'condition' | 'reason' | 'responsible'): string {
    return lines(answers.map((answer) => answer[field]));
  }
}

/** "Mindestlänge: 14 Zeichen": as the annex prints it, whichever is asked for. */
function valueTexts(parameters: readonly Parameter[], values: Values, wording: Wording): string[] {
  return parameters.flatMap((parameter) => {
    const text = valueText(parameter, values[parameter.id], wording);
    return text === '' ? [] : [`${parameter.label[wording.texts.language]}: ${text}`];
  });
}

/** Its own label and those of its options. */
const labelsOf = (parameter: Parameter): Localised[] => [
  parameter.label,
  ...optionsOf(parameter).map(({ label }) => label),
];

const lines = (parts: readonly string[]): string => [...new Set(parts)].filter((part) => part !== '').join('\n');
