/** A measure with its values: as one line of a list, and as a sentence of running text. */
import { type FilledSentence, filledSentence } from '../catalogue/sentence.ts';
import type { CatalogueMeasure } from '../domain/catalogue.ts';
import { inLanguage } from '../domain/localised.ts';
import { isAskedFor, withSubParameters } from '../domain/parameter.ts';
import type { Assessment } from '../domain/records.ts';
import type { Inline } from './document.ts';
import { detailsText, type Values, valueWithDetails, type Wording } from './value-text.ts';

export type Answered = Pick<Assessment, 'values'> & Partial<Pick<Assessment, 'condition'>>;
export type WordedMeasure = Pick<CatalogueMeasure, 'title' | 'parameters' | 'sentence'>;

/**
 * The measure's title, its values in brackets: "Passwortrichtlinie (Mindestlänge: 14 Zeichen; Sperrliste)". What has no value
 * is left out without a trace. A condition stands behind it all.
 */
export function measureInlines(measure: WordedMeasure, { values, condition }: Answered, wording: Wording): Inline[] {
  const details = detailsText(measure.parameters, values, wording);
  const title = inLanguage(measure.title, wording.texts.language);
  return [{ text: (details ? `${title} (${details})` : title) + conditionText(condition) }];
}

/** ", where the systems support it": as it goes on in the sentence before it, however it was typed; '' without any. */
function conditionText(condition = ''): string {
  const text = condition
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,;]\s*/, '')
    .replace(/\s*\.$/, '');
  if (text === '') return '';
  return text.startsWith('(') ? ` ${text}` : `, ${text}`;
}

/**
 * The measure's sentence; values without a place in it follow in brackets before its full stop. A measure without a
 * sentence, or without a value that its sentence cannot do without, says its title instead.
 */
export function measureSentence(measure: WordedMeasure, { values, condition }: Answered, wording: Wording): string {
  const template = measure.sentence && inLanguage(measure.sentence, wording.texts.language);
  const sentence = template ? filled(template, measure, values, wording) : undefined;
  const details = detailsText(measure.parameters, values, wording, sentence?.printed);
  const text = sentence?.text ?? inLanguage(measure.title, wording.texts.language);
  const open = text.replace(/\.\s*$/, '');
  return `${details ? `${open} (${details})` : open}${conditionText(condition)}.`;
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
