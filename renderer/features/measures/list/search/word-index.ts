/** Which words stand in which field of which measure. */
import { SEARCH_FIELDS, type SearchField, type SearchTexts } from './search-texts.ts';
import { type Token, tokensOf, wordsIn } from './tokens.ts';
import { createVocabulary, type TermId, type TermMatch, type Vocabulary } from './vocabulary.ts';

/** What was found for a word: for each entry how well it fits (0 = not at all) and in which fields (`fieldBit`). */
export interface Found {
  scores: Float64Array;
  fields: Uint32Array;
}

export interface WordIndex {
  vocabulary: Vocabulary;
  /** Puts words of an entry into the index; the answer is what `remove` wants. */
  add(entry: number, texts: Partial<SearchTexts>): readonly TermId[];
  /** Takes words of an entry out again, as far as they stand in one of these fields. */
  remove(entry: number, terms: readonly TermId[], fields: readonly SearchField[]): void;
  /** Adds to what was found the entries that have one of these words. */
  collect(found: Found, matches: ReadonlyMap<TermId, TermMatch>, share: number): void;
}

/** How much a hit in a field counts. */
const WEIGHT: Record<SearchField, number> = {
  ...{ title: 4, code: 4, titleDe: 3, words: 3 },
  ...{ note: 2, internalNote: 2, values: 2, condition: 2, reason: 2, responsible: 2, evidence: 2 },
  ...{ labels: 1.5, references: 1, area: 0.4, areaWords: 0.4 },
};
/** Names of areas are about dozens of measures: only who begins to type one means it. */
const WHOLE_ONLY: readonly SearchField[] = ['area', 'areaWords'];

const FIELD_BITS = 4;
const WEIGHTS = SEARCH_FIELDS.map((field) => WEIGHT[field]);
const IS_WHOLE_ONLY = SEARCH_FIELDS.map((field) => WHOLE_ONLY.includes(field));

export const fieldBit = (field: SearchField): number => 1 << SEARCH_FIELDS.indexOf(field);

export function createWordIndex(): WordIndex {
  const vocabulary = createVocabulary();
  /** For each word its places: the entry's number times 16, and the number of the field. */
  const places: number[][] = [];
  /** Most words occur again and again. */
  const known = new Map<string, readonly TermId[]>();

  const termsOf = (word: string): readonly TermId[] => {
    const before = known.get(word);
    if (before) return before;
    const terms = tokensOf(word).map((token: Token) => vocabulary.idOf(token));
    known.set(word, terms);
    return terms;
  };

  return {
    vocabulary,
    add(entry, texts) {
      const all = new Set<TermId>();
      for (const [number, field] of SEARCH_FIELDS.entries()) {
        const inField = new Set(wordsIn(texts[field] ?? '').flatMap(termsOf));
        for (const term of inField) {
          places[term] ??= [];
          places[term].push((entry << FIELD_BITS) | number);
          all.add(term);
        }
      }
      return [...all];
    },
    remove(entry, terms, fields) {
      const gone = new Set(fields.map((field) => (entry << FIELD_BITS) | SEARCH_FIELDS.indexOf(field)));
      for (const term of terms) places[term] = (places[term] ?? []).filter((place) => !gone.has(place));
    },
    collect({ scores, fields }, matches, share) {
      for (const [term, { quality, isInside }] of matches) {
        for (const place of places[term] ?? []) {
          const field = place & ((1 << FIELD_BITS) - 1);
          if (isInside && IS_WHOLE_ONLY[field]) continue;
          const entry = place >> FIELD_BITS;
          const score = share * quality * (WEIGHTS[field] ?? 0);
          if (score > (scores[entry] ?? 0)) scores[entry] = score;
          fields[entry] = (fields[entry] ?? 0) | (1 << field);
        }
      }
    },
  };
}
