/** A measure with its values: as one line of a list, and as a sentence of running text. */
import { type FilledSentence, filledSentence } from '../catalogue/sentence.ts';
import type { CatalogueMeasure } from '../domain/catalogue.ts';
import { inLanguage } from '../domain/localised.ts';
import { isAskedFor, withSubParameters } from '../domain/parameter.ts';
import type { Assessment } from '../domain/records.ts';
import { type Inline, type ListItem, plain } from './document.ts';
import { nestedValues } from './nested-values.ts';
import { detailsText, type Values, valueWithDetails, type Wording } from './value-text.ts';

export type Answered = Pick<Assessment, 'values'> & Partial<Pick<Assessment, 'condition'>>;
export type WordedMeasure = Pick<CatalogueMeasure, 'title' | 'parameters' | 'sentence'>;

/**
 * The measure's title, its values in brackets: "Passwortrichtlinie (Mindestlänge: 14 Zeichen; Sperrliste)". What has no value
 * is left out without a trace. A condition stands behind it all.
 */
export function measureInlines(measure: WordedMeasure, answered: Answered, wording: Wording): Inline[] {
  return plain(titleWithValues(measure, answered, wording));
}

const titleWithValues = (measure: WordedMeasure, answered: Answered, wording: Wording): string =>
  titleLine(measure, answered, wording, detailsText(measure.parameters, answered.values, wording));

/** How a measure is worded where it stands in a list or a table. */
export interface LineStyle {
  sentences: boolean;
  /** Levels of lists that there is room for below the measure; 0 = values stand in brackets. */
  levels: number;
}

/** A measure in a list: what stands in its line, and its values where they stand below it. */
export function measureLine(
  measure: WordedMeasure,
  answered: Answered,
  wording: Wording,
  { sentences, levels }: LineStyle,
): { text: string; below: ListItem[] } {
  if (levels === 0) {
    const text = sentences ? measureSentence : titleWithValues;
    return { text: text(measure, answered, wording), below: [] };
  }
  const sentence = sentences ? sentenceOf(measure, answered.values, wording) : undefined;
  const below = nestedValues(measure.parameters, answered.values, wording, levels, sentence?.printed);
  if (!sentences) return { text: titleLine(measure, answered, wording), below };
  const text = sentence?.text ?? inLanguage(measure.title, wording.texts.language);
  return { text: `${withoutEnd(text)}${conditionText(answered.condition)}.`, below };
}

/** A colon of a title's own would wait for something that does not come. */
function titleLine(measure: WordedMeasure, { condition }: Answered, { texts }: Wording, details = ''): string {
  const title = inLanguage(measure.title, texts.language).replace(/\s*:\s*$/, '');
  return (details ? `${title} (${details})` : title) + conditionText(condition);
}

const withoutEnd = (sentence: string): string => sentence.replace(/\s*[.:]?\s*$/, '');

/** ", where the systems support it": as it goes on in the sentence before it, however it was typed; '' without any. */
function conditionText(condition = ''): string {
  const text = condition
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;]\s*/, '')
    .replace(/\s*[.:]$/, '');
  if (text === '') return '';
  return text.startsWith('(') ? ` ${text}` : `, ${text}`;
}

/**
 * The measure's sentence; values without a place in it follow in brackets before its full stop. A measure without a
 * sentence, or without a value that its sentence cannot do without, says its title instead.
 */
export function measureSentence(measure: WordedMeasure, { values, condition }: Answered, wording: Wording): string {
  const sentence = sentenceOf(measure, values, wording);
  const details = detailsText(measure.parameters, values, wording, sentence?.printed);
  const text = sentence?.text ?? inLanguage(measure.title, wording.texts.language);
  return `${withoutEnd(text)}${details ? ` (${details})` : ''}${conditionText(condition)}.`;
}

/** Undefined without a sentence, and without a value that it cannot do without. */
function sentenceOf(measure: WordedMeasure, values: Values, wording: Wording): FilledSentence | undefined {
  const template = measure.sentence && inLanguage(measure.sentence, wording.texts.language);
  return template ? filled(template, measure, values, wording) : undefined;
}

/** Which details of options have a place of their own is known only when it is known which parts are printed. */
function filled(
  template: string,
  measure: WordedMeasure,
  values: Values,
  wording: Wording,
): FilledSentence | undefined {
  const asked = new Map(
    withSubParameters(measure.parameters)
      .filter((it) => isAskedFor(it, values))
      .map(({ parameter }) => [parameter.id as string, parameter]),
  );
  const wordsOf = (elsewhere?: ReadonlySet<string>) => (place: string) => {
    const parameter = asked.get(place);
    return parameter ? valueWithDetails(parameter, values, wording, elsewhere) : '';
  };
  const { printed } = filledSentence(template, wordsOf());
  // A place outside of optional parts without a value would be a gap, and say something else than what is meant.
  return [...printed].every(wordsOf()) ? filledSentence(template, wordsOf(printed)) : undefined;
}
