/** Own measures, in annexes of two languages. */
import type { OwnMeasure } from '../../domain/house-records.ts';
import { LANGUAGES, type Language } from '../../domain/localised.ts';
import type { Assessment } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import type { Check } from './check.ts';
import { atAnswer, inPlaceForReaders, ownById } from './places.ts';

/**
 * An own measure in place whose title, or whose sentence, lacks one of the languages in which the annex is made. Where these are
 * not known, German is wanted, as contracts are in German, and English as soon as one own measure in place has words in both.
 */
export const ownNotTranslated: Check = (it) => {
  const own = ownById(it);
  if (own.size === 0) return [];
  const used = ownInPlace(inPlaceForReaders(it), own);
  const languages = it.annexLanguages ?? languagesOf(used);
  const seen = new Set<OwnMeasure>();
  return lacking(used, languages).flatMap(({ measure, answer, missing }) => {
    if (seen.has(measure)) return [];
    seen.add(measure);
    return [{ ...atAnswer(answer, ''), looked: { missing } }];
  });
};

interface Used {
  measure: OwnMeasure;
  answer: Assessment;
}

const ownInPlace = flatMapInBlocks((answer: Assessment, own: ReadonlyMap<string, OwnMeasure>): readonly Used[] => {
  const measure = own.get(answer.measureId);
  return measure ? [{ measure, answer }] : [];
});

const lacking = flatMapInBlocks((used: Used, languages: readonly Language[]) => {
  const missing = languages.filter((language) => missingIn(used.measure).includes(language));
  return missing.length > 0 ? [{ ...used, missing }] : [];
});

const GERMAN: readonly Language[] = ['de'];

const languagesOf = (used: readonly Used[]): readonly Language[] =>
  used.some(({ measure: { title } }) => LANGUAGES.every((language) => title[language].trim())) ? LANGUAGES : GERMAN;

/** A sentence is wanted only where there is one in the other language. */
const missingIn = onceForEach(({ title, sentence }: OwnMeasure): readonly Language[] =>
  LANGUAGES.filter(
    (language) =>
      !title[language].trim() || (!sentence[language].trim() && LANGUAGES.some((other) => sentence[other].trim())),
  ),
);
