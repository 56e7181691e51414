/** Own measures, in annexes of two languages. */
import type { OwnMeasure } from '../../domain/house-records.ts';
import { LANGUAGES, type Language } from '../../domain/localised.ts';
import type { Assessment } from '../../domain/records.ts';
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
  const used = new Map<OwnMeasure, Assessment>();
  for (const answer of inPlaceForReaders(it)) {
    const measure = own.get(answer.measureId);
    if (measure && !used.has(measure)) used.set(measure, answer);
  }
  const languages = it.annexLanguages ?? languagesOf([...used.keys()]);
  return [...used].flatMap(([measure, answer]) => {
    const missing = languages.filter((language) => missingIn(measure).includes(language));
    return missing.length > 0 ? [{ ...atAnswer(answer, ''), looked: { missing } }] : [];
  });
};

const languagesOf = (measures: readonly OwnMeasure[]): readonly Language[] =>
  measures.some(({ title }) => LANGUAGES.every((language) => title[language].trim())) ? LANGUAGES : ['de'];

/** A sentence is wanted only where there is one in the other language. */
const missingIn = onceForEach(({ title, sentence }: OwnMeasure): readonly Language[] =>
  LANGUAGES.filter(
    (language) =>
      !title[language].trim() || (!sentence[language].trim() && LANGUAGES.some((other) => sentence[other].trim())),
  ),
);
