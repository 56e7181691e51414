/** A measure with its values, as one line of the annex. */
import type { CatalogueMeasure } from '../domain/catalogue.ts';
import { inLanguage } from '../domain/localised.ts';
import type { Parameter } from '../domain/parameter.ts';
import type { Assessment } from '../domain/records.ts';
import { fillPlaces, PLACE } from './annex-texts.ts';
import type { Inline } from './document.ts';
import { valueText, type Wording } from './value-text.ts';

export type Answered = Pick<Assessment, 'values'>;
export type WordedMeasure = Pick<CatalogueMeasure, 'title' | 'parameters' | 'sentence'>;

/**
 * The measure's sentence with its values, else its title; values without a place in the sentence follow in brackets:
 * "Passwortrichtlinie (Mindestlänge: 14 Zeichen; Sperrliste)". What has no value is left out without a trace.
 */
export function measureInlines(measure: WordedMeasure, assessment: Answered, wording: Wording): Inline[] {
  const { values } = assessment;
  const texts = new Map(measure.parameters.map((it) => [it.id as string, valueText(it, values[it.id], wording)]));
  const sentence = filledSentence(measure, texts, wording);
  const rest = measure.parameters.filter((it) => texts.get(it.id) && !sentence?.places.has(it.id));
  const head = sentence?.text ?? inLanguage(measure.title, wording.texts.language);
  const details = rest.map((it) => detail(it, texts.get(it.id) ?? '', assessment, wording)).join('; ');
  return [{ text: details ? withBrackets(head, details) : head }];
}

/** No sentence without all of its values: a gap would say something else. */
function filledSentence(measure: WordedMeasure, texts: ReadonlyMap<string, string>, { texts: { language } }: Wording) {
  const template = measure.sentence && inLanguage(measure.sentence, language);
  if (!template) return undefined;
  const places = new Set(Array.from(template.matchAll(PLACE), (match) => match[1] ?? ''));
  for (const place of places) if (!texts.get(place)) return undefined;
  return { places, text: fillPlaces(template, Object.fromEntries(texts)) };
}

/** "Mindestlänge: 14 Zeichen"; a yes stands for itself ("Sperrliste"), a no is said ("Sperrliste: nein"). */
function detail(parameter: Parameter, text: string, { values }: Answered, { texts }: Wording): string {
  const label = parameter.label[texts.language];
  return values[parameter.id] === true ? label : `${label}: ${text}`;
}

/** The full stop of a sentence stands behind the brackets. */
function withBrackets(head: string, details: string): string {
  const stop = head.endsWith('.') ? '.' : '';
  return `${head.slice(0, head.length - stop.length)} (${details})${stop}`;
}
