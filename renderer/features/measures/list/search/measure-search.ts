/**
 * Full-text search over measures and their answers, as one types.
 *
 * Every word must be found, each in its own way: from the beginning of a word, anywhere inside a compound ("schlüssel" in
 * "Verschlüsselung"), as a word that means the same; and if it is nowhere, with typing errors or in the parts of a compound.
 * The index is made in slices, so that no key has to wait for it, and later only what has changed is indexed anew.
 */
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { atOnce } from '../../../../../shared/lib/at-once.ts';
import { queryWords } from './query-words.ts';
import {
  ANSWER_FIELDS,
  answerTexts,
  catalogueTexts,
  SEARCH_FIELDS,
  type SearchedAnswer,
  type SearchField,
  type SearchSources,
} from './search-texts.ts';
import { createSynonyms, type Synonyms } from './synonyms.ts';
import type { TermId } from './vocabulary.ts';
import { createWordIndex, fieldBit, type WordIndex } from './word-index.ts';
import { findWord, type WordFound } from './word-search.ts';

/** All answers of each measure, whomever they are about. Answers that did not change are the same objects. */
export type SearchedAnswers = ReadonlyMap<MeasureId, readonly SearchedAnswer[]>;

/** Where a measure was found, other than in the title that is shown. */
export interface HitPlace {
  field: Exclude<SearchField, 'title'>;
  text: string;
}

/** A measure that was found. */
export interface Hit {
  id: MeasureId;
  /** What was typed and what means the same, to be marked anywhere in a text. */
  words: readonly string[];
  /** Whole words (`foldUmlauts`) that resemble what was typed. */
  terms: readonly string[];
  /** A word was found that the shown title does not have. */
  isElsewhere: boolean;
  /** Where that is; asked for by the few rows that are seen, because all texts of the measure are made for it. */
  place: HitPlace | undefined;
}

export interface MeasureSearch {
  /** Goes on with the index for about so long, but at least by one measure; answers whether it is complete. */
  prepare(answers: SearchedAnswers, milliseconds: number): boolean;
  /** The measures that match every word, best first; null while the query has no word of two letters. */
  find(query: string, answers: SearchedAnswers): Hit[] | null;
  /** The same in steps of a few milliseconds, for those who must not be held up. */
  steps(query: string, answers: SearchedAnswers): Generator<void, Hit[] | null>;
}

interface Entry {
  measure: Measure;
  answers: readonly SearchedAnswer[];
  /** Words of the answers. */
  terms: readonly TermId[];
}

interface Parts {
  sources: SearchSources;
  synonyms: Synonyms;
  index: WordIndex;
  /** As many of the measures as are indexed, in their order. */
  entries: Entry[];
}

const NO_ANSWERS: readonly SearchedAnswer[] = [];
const TITLE = fieldBit('title');
/** Of making the index, in milliseconds. */
const STEP = 4;

export function createMeasureSearch(measures: readonly Measure[], sources: SearchSources): MeasureSearch {
  let made: Parts | undefined;
  let known: SearchedAnswers | undefined;
  const parts = (): Parts => {
    made ??= { sources, synonyms: createSynonyms(sources.words), index: createWordIndex(), entries: [] };
    return made;
  };
  return {
    prepare,
    find: (query, answers) => atOnce(steps(query, answers)),
    steps,
  };

  function* steps(query: string, answers: SearchedAnswers): Generator<void, Hit[] | null> {
    const words = queryWords(query, parts().synonyms, sources.words);
    if (words.length === 0) return null;
    for (let isMade = false; !isMade; ) {
      isMade = prepare(answers, STEP);
      yield;
    }
    if (known !== answers) update(parts(), answers);
    known = answers;
    yield;
    return yield* search(parts(), words);
  }

  function prepare(answers: SearchedAnswers, milliseconds: number): boolean {
    const end = performance.now() + milliseconds;
    const { entries } = parts();
    while (entries.length < measures.length) {
      addNext(parts(), measures, answers);
      if (performance.now() >= end) break;
    }
    return entries.length === measures.length;
  }
}

function addNext({ entries, index, sources }: Parts, measures: readonly Measure[], answers: SearchedAnswers): void {
  const measure = measures[entries.length];
  if (!measure) return;
  const its = answers.get(measure.id) ?? NO_ANSWERS;
  index.add(entries.length, catalogueTexts(measure, sources));
  const terms = index.add(entries.length, answerTexts(measure, its, sources.wording));
  entries.push({ measure, answers: its, terms });
}

/** Brings only those measures into the index whose answers have changed since they were indexed. */
function update({ index, entries, sources }: Parts, answers: SearchedAnswers): void {
  for (const [number, entry] of entries.entries()) {
    const current = answers.get(entry.measure.id) ?? NO_ANSWERS;
    if (current.length === entry.answers.length && current.every((one, at) => one === entry.answers[at])) continue;
    index.remove(number, entry.terms, ANSWER_FIELDS);
    entry.terms = index.add(number, answerTexts(entry.measure, current, sources.wording));
    entry.answers = current;
  }
}

function* search({ index, synonyms, entries, sources }: Parts, words: readonly string[]): Generator<void, Hit[]> {
  const found: WordFound[] = [];
  for (const word of words) {
    found.push(findWord({ index, synonyms, size: entries.length }, word));
    yield;
  }
  const scores = scoresOf(entries.length, found);
  const numbers: number[] = [];
  for (const [number, score] of scores.entries()) if (score > 0) numbers.push(number);
  yield;
  numbers.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  yield;
  const query: Query = {
    sources,
    found,
    words: found.flatMap((each) => each.words),
    terms: found.flatMap((each) => each.terms),
  };
  return numbers.map((number) => new FoundEntry(query, entries[number] as Entry, number));
}

/** What the hits of a query have in common. */
interface Query {
  sources: SearchSources;
  found: readonly WordFound[];
  words: readonly string[];
  terms: readonly string[];
}

/** There may be thousands of hits at every key, so that each holds as little as it can. */
class FoundEntry implements Hit {
  readonly #query: Query;
  readonly #entry: Entry;
  readonly #number: number;
  #place: HitPlace | undefined;

  constructor(query: Query, entry: Entry, number: number) {
    this.#query = query;
    this.#entry = entry;
    this.#number = number;
  }

  get id(): MeasureId {
    return this.#entry.measure.id;
  }

  get words(): readonly string[] {
    return this.#query.words;
  }

  get terms(): readonly string[] {
    return this.#query.terms;
  }

  get isElsewhere(): boolean {
    return missing(this.#query.found, this.#number) !== undefined;
  }

  get place(): HitPlace | undefined {
    if (!this.isElsewhere) return undefined;
    this.#place ??= placeOf(this.#entry, this.#number, this.#query.found, this.#query.sources);
    return this.#place;
  }
}

/** What all words together say for each entry; 0 where one of them is missing. */
function scoresOf(size: number, found: readonly WordFound[]): Float64Array {
  const sums = new Float64Array(size);
  for (let entry = 0; entry < size; entry += 1) {
    if (found.some(({ scores }) => scores[entry] === 0)) continue;
    for (const { scores } of found) sums[entry] = (sums[entry] ?? 0) + (scores[entry] ?? 0);
  }
  return sums;
}

/** The first word that the title does not have. */
const missing = (found: readonly WordFound[], number: number): WordFound | undefined =>
  found.find(({ fields }) => ((fields[number] ?? 0) & TITLE) === 0);

/** Where the first word was found that the title does not have. */
function placeOf(
  { measure, answers }: Entry,
  number: number,
  found: readonly WordFound[],
  sources: SearchSources,
): HitPlace | undefined {
  const word = missing(found, number);
  const field = word && SEARCH_FIELDS.find((one) => ((word.fields[number] ?? 0) & fieldBit(one)) !== 0);
  if (!field || field === 'title') return undefined;
  const texts = { ...catalogueTexts(measure, sources), ...answerTexts(measure, answers, sources.wording) };
  return { field, text: texts[field] };
}
