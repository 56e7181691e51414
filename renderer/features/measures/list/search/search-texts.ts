/** What of a measure and its answers is searched, as texts by field. */
import { type Values, valueText, type Wording } from '../../../../../shared/annex/value-text.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { SearchWords } from '../../../../../shared/catalogue/search-words.ts';
import type { AnswerField } from '../../../../../shared/domain/layers.ts';
import { inLanguage, type Localised } from '../../../../../shared/domain/localised.ts';
import { optionsOf, type Parameter, withSubParameters } from '../../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';

/** What others than the catalogue have said, and changes. */
export const ANSWER_FIELDS = [
  'note',
  'internalNote',
  'values',
  'condition',
  'reason',
  'responsible',
  'evidence',
] as const;

/** In the order in which they are named as the place of a hit. At most sixteen. */
export const SEARCH_FIELDS = [
  'title',
  /** Beside the English title, because contracts speak German; empty in German. */
  'titleDe',
  'code',
  ...ANSWER_FIELDS,
  'labels',
  'references',
  /** What people call it, though it is not called so. */
  'words',
  'area',
  'areaWords',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Each part of a text in a line of its own, so that nothing is found across two of them. */
export type SearchTexts = Readonly<Record<SearchField, string>>;

/** What of an answer is searched. */
export type SearchedAnswer = Pick<Assessment, (typeof ANSWER_FIELDS)[number]>;

/** What texts are made of besides measures and answers. */
export interface SearchSources {
  /** For values as they print; its language is that of all texts that are searched. */
  wording: Wording;
  words: SearchWords;
  /** By id. */
  areas: ReadonlyMap<string, { title: Localised }>;
}

/** No texts: chosen, ticked or dates. Every other field of an answer is searched, or the compiler asks for it. */
type NoText = 'status' | 'plannedFor' | 'due' | 'reviewInterval' | 'reviewOn' | 'confirmedOn' | 'internalOnly';
type AnswerTexts = Record<Exclude<AnswerField | 'values', NoText>, string>;

/** The catalogue's texts of a measure, in one language, so that nobody meets a hit in the other one. */
export function catalogueTexts(
  measure: Measure,
  { wording, words, areas }: SearchSources,
): Omit<SearchTexts, keyof AnswerTexts> {
  const { language } = wording.texts;
  const { iso27001, bsi2023, law } = measure.references;
  const labels = parametersOf(measure).flatMap(labelsOf);
  const area = areas.get(measure.areaId);
  return {
    title: inLanguage(measure.title, language),
    titleDe: language === 'de' ? '' : measure.title.de,
    // Nobody types the UUID of an own measure.
    code: measure.isOwn ? '' : measure.id,
    labels: lines(labels.map((label) => inLanguage(label, language))),
    references: lines([...iso27001, ...bsi2023, ...law]),
    words: lines(words.measures[measure.id]?.[language] ?? []),
    area: area ? inLanguage(area.title, language) : '',
    areaWords: lines(words.areas[measure.areaId]?.[language] ?? []),
  };
}

/** The texts of all answers of a measure, whomever they are about. */
export function answerTexts(measure: Measure, answers: readonly SearchedAnswer[], wording: Wording): AnswerTexts {
  const parameters = parametersOf(measure);
  return {
    values: lines(answers.flatMap(({ values }) => valueTexts(parameters, values, wording))),
    evidence: lines(answers.flatMap(({ evidence }) => evidence.flatMap((it) => [it.reference, it.issuer, it.remark]))),
    // Without the signs of Markdown: nobody searches for them.
    note: ofAnswers('note').replaceAll('*', ''),
    internalNote: ofAnswers('internalNote'),
    condition: ofAnswers('condition'),
    reason: ofAnswers('reason'),
    responsible: ofAnswers('responsible'),
  };

  function ofAnswers(field: Exclude<keyof AnswerTexts, 'values' | 'evidence'>): string {
    return lines(answers.map((answer) => answer[field]));
  }
}

const parametersOf = (measure: Measure): Parameter[] =>
  withSubParameters(measure.parameters).map(({ parameter }) => parameter);

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
