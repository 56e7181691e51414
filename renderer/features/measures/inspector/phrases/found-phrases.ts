import type { Phrase } from '../../../../../shared/domain/house-records.ts';
import type { Language } from '../../../../../shared/domain/localised.ts';
import { fold } from '../../../../../shared/lib/fold.ts';
import { byName } from '../../../../text/collate.ts';

export interface FoundPhrases {
  /** Kept for the area of the measure. */
  forArea: Phrase[];
  others: Phrase[];
}

/** The phrases that hold every word of a query in title or text, sorted by title; those for the area apart. */
export function foundPhrases(
  phrases: readonly Phrase[],
  query: string,
  areaId: string,
  language: Language,
): FoundPhrases {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const compare = byName(language);
  const found = phrases
    .filter(({ title, text }) => words.every((word) => fold(`${title} ${text}`).includes(word)))
    .sort((one, other) => compare({ name: one.title }, { name: other.title }));
  return {
    forArea: found.filter((phrase) => phrase.areaId === areaId),
    others: found.filter((phrase) => phrase.areaId !== areaId),
  };
}
