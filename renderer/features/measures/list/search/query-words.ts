/** The words of a query that have to be found. */
import type { SearchWords } from '../../../../../shared/catalogue/search-words.ts';
import { fold } from '../../../../../shared/lib/fold.ts';
import type { Synonyms } from './synonyms.ts';
import { wordsIn } from './tokens.ts';

/** A single letter finds half of the catalogue. */
const SHORTEST_WORD = 2;

/** Several words that are one term ("künstliche Intelligenz") stay together; words that say nothing are left out. */
export function queryWords(query: string, synonyms: Synonyms, { fillers }: SearchWords): string[] {
  const typed = query.split(/\s+/).filter((word) => word.length >= SHORTEST_WORD && wordsIn(word).length > 0);
  const skipped = new Set([...fillers.de, ...fillers.en].map(fold));
  const telling = typed.filter((word) => !skipped.has(fold(word)));
  return inEntries(telling.length > 0 ? telling : typed, synonyms);
}

function inEntries(words: readonly string[], synonyms: Synonyms): string[] {
  const entries: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = synonyms.lengthOfEntry(words, at);
    entries.push(words.slice(at, at + length).join(' '));
    at += length;
  }
  return entries;
}
