/**
 * Full-text search over measures and their answers, as one types.
 *
 * Every word must be found, each in its own way: from the beginning of a word, with small typing errors, anywhere inside a
 * compound ("schlüssel" in "Verschlüsselung"), or as a word that means the same. The index is made at the first search,
 * because most visits need none, and after that only what has changed is indexed anew.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Wording } from '../../../../../shared/annex/value-text.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { foldUmlauts } from '../../../../../shared/lib/fold.ts';
import { type Folded, foldedBoth, holds } from './fold-words.ts';
import { SEARCH_FIELDS, type SearchedAnswer, type SearchField, type SearchTexts, searchTexts } from './search-texts.ts';
import { synonymsOf } from './synonyms.ts';

/** All answers of each measure, whomever they are about. Answers that did not change are the same objects. */
export type SearchedAnswers = ReadonlyMap<MeasureId, readonly SearchedAnswer[]>;

/** A measure that was found. */
export interface Hit {
  id: MeasureId;
  /** What was typed and what means the same, to be marked anywhere in a text. */
  words: readonly string[];
  /** Whole words (`foldUmlauts`) that resemble what was typed. */
  terms: readonly string[];
  /** Where a word was found that the shown title does not have; undefined when the title has them all. */
  place: { field: SearchField; text: string } | undefined;
}

export interface MeasureSearch {
  /** The measures that match every word, best first; null while the query has no word of two letters. */
  find(query: string, answers: SearchedAnswers): Hit[] | null;
}

interface Entry {
  measure: Measure;
  answers: readonly SearchedAnswer[];
  texts: SearchTexts;
  folded: Readonly<Record<SearchField, Folded>>;
  /** All fields in one. */
  all: Folded;
}

interface Index {
  engine: MiniSearch<Indexed>;
  entries: Map<MeasureId, Entry>;
}
type Indexed = SearchTexts & { id: MeasureId };

/** What one word has found in a measure: which terms of the index in which fields; none where it is inside of words only. */
interface Match {
  score: number;
  fieldsByTerm: SearchResult['match'];
}

/** A word of the query with those that mean the same. */
type Variants = readonly { word: string; folded: Folded }[];

/** A single letter finds half of the catalogue. */
const SHORTEST_WORD = 2;
/** Shorter words are too common inside others. */
const SHORTEST_INFIX = 4;
/** Shorter words are taken as they are typed. */
const SHORTEST_FUZZY = 5;
const MOST_ERRORS = 2;
/** "ZUG-02", or the beginning of it. */
const MEASURE_CODE = /^[a-z]{3}-\d+$/i;
/** Found inside words only: behind all that begin so, titles first. */
const INFIX_SCORE = { title: 2, elsewhere: 0.5 };
/** What was typed goes before what means the same. */
const SYNONYM_SHARE = 0.5;

const NO_ANSWERS: readonly SearchedAnswer[] = [];
const INSIDE_ONLY: SearchResult['match'] = {};

/** @param wording for values as they print; its language is that of the titles that are shown */
export function createMeasureSearch(measures: readonly Measure[], wording: Wording): MeasureSearch {
  let built: Index | undefined;
  let known: SearchedAnswers | undefined;
  return {
    find(query, answers) {
      const words = query.split(/\s+/).filter((word) => word.length >= SHORTEST_WORD);
      if (words.length === 0) return null;
      if (!built) built = buildIndex(measures, answers, wording);
      else if (known !== answers) update(built, answers, wording);
      known = answers;
      return search(built, words, wording.texts.language === 'en' ? 'titleEn' : 'titleDe');
    },
  };
}

function buildIndex(measures: readonly Measure[], answers: SearchedAnswers, wording: Wording): Index {
  const entries = new Map(
    measures.map((measure) => [measure.id, entryOf(measure, answers.get(measure.id) ?? NO_ANSWERS, wording)]),
  );
  const engine = new MiniSearch<Indexed>({
    fields: [...SEARCH_FIELDS],
    processTerm: foldUmlauts,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: allowedErrors,
      boost: { titleDe: 4, titleEn: 4, code: 4, values: 2, labels: 2 },
    },
  });
  engine.addAll([...entries].map(([id, { texts }]) => ({ id, ...texts })));
  return { engine, entries };
}

function entryOf(measure: Measure, answers: readonly SearchedAnswer[], wording: Wording): Entry {
  const texts = searchTexts(measure, answers, wording);
  const folded = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, foldedBoth(texts[field])]));
  return {
    ...{ measure, answers, texts, folded: folded as Entry['folded'] },
    all: foldedBoth(SEARCH_FIELDS.map((field) => texts[field]).join('\n')),
  };
}

/** Brings only those measures into the index whose answers have changed since the last search. */
function update({ engine, entries }: Index, answers: SearchedAnswers, wording: Wording): void {
  for (const [id, entry] of entries) {
    const current = answers.get(id) ?? NO_ANSWERS;
    if (current.length === entry.answers.length && current.every((one, index) => one === entry.answers[index]))
      continue;
    const next = entryOf(entry.measure, current, wording);
    engine.replace({ id, ...next.texts });
    entries.set(id, next);
  }
}

function search(index: Index, words: readonly string[], title: 'titleDe' | 'titleEn'): Hit[] {
  const variants = words.map((word) =>
    [word, ...synonymsOf(word)].map((one) => ({ word: one, folded: foldedBoth(one) })),
  );
  const found = variants.map((each) => matchesOf(index, each));
  const [first = new Map<MeasureId, Match>(), ...others] = found;
  const everywhere = [...first.keys()].filter((id) => others.every((matches) => matches.has(id)));
  const scored = everywhere.map((id) => ({ id, score: sum(found.map((matches) => matches.get(id)?.score ?? 0)) }));
  const shownWords = variants.flat().map(({ word }) => word);
  return scored
    .sort((one, other) => other.score - one.score)
    .flatMap(({ id }) => {
      const entry = index.entries.get(id);
      const matches = found.flatMap((each) => each.get(id) ?? []);
      if (!entry) return [];
      const terms = matches.flatMap(({ fieldsByTerm }) => Object.keys(fieldsByTerm));
      return [{ id, words: shownWords, terms, place: placeOf(entry, variants, matches, title) }];
    });
}

function matchesOf({ engine, entries }: Index, variants: Variants): Map<MeasureId, Match> {
  const matches = new Map<MeasureId, Match>();
  const add = (id: MeasureId, match: Match) => {
    const before = matches.get(id);
    if (!before || before.score < match.score) matches.set(id, match);
  };
  for (const [index, { word, folded }] of variants.entries()) {
    const share = index === 0 ? 1 : SYNONYM_SHARE;
    const results = index === 0 ? typedResults(engine, word) : synonymResults(engine, word);
    for (const result of results) add(result.id as MeasureId, matchOf(result, share));
    if (folded[0].length < SHORTEST_INFIX) continue;
    for (const [id, entry] of entries) {
      if (matches.has(id) || !holds(entry.all, folded)) continue;
      const isTitle = holds(entry.folded.titleDe, folded) || holds(entry.folded.titleEn, folded);
      add(id, { score: share * INFIX_SCORE[isTitle ? 'title' : 'elsewhere'], fieldsByTerm: INSIDE_ONLY });
    }
  }
  return matches;
}

/** A word that nothing resembles may hold more errors. Who types an id means what begins with it, not its digits elsewhere. */
function typedResults(engine: MiniSearch<Indexed>, word: string): SearchResult[] {
  if (MEASURE_CODE.test(word)) {
    const code = word.toUpperCase();
    return engine.search(word, { fuzzy: false, filter: ({ id }) => String(id).startsWith(code) });
  }
  const results = engine.search(word);
  const mayErr = results.length === 0 && word.length >= SHORTEST_FUZZY;
  return mayErr ? engine.search(word, { fuzzy: MOST_ERRORS }) : results;
}

/** As it is written; one of several words stands only where all of them stand in a row, as what `holds` finds. */
function synonymResults(engine: MiniSearch<Indexed>, word: string): SearchResult[] {
  if (/[\s-]/.test(word)) return [];
  return engine.search(word, { fuzzy: false, prefix: word.length >= SHORTEST_FUZZY });
}

/** Before all that is found inside words only. */
function matchOf({ score, match }: SearchResult, share: number): Match {
  return { score: INFIX_SCORE.title + share * score, fieldsByTerm: match };
}

/** Where the first word was found that the title does not have. */
function placeOf(
  { texts, folded }: Entry,
  variants: readonly Variants[],
  matches: readonly Match[],
  title: 'titleDe' | 'titleEn',
): Hit['place'] {
  for (const [index, each] of variants.entries()) {
    const found = Object.values(matches[index]?.fieldsByTerm ?? INSIDE_ONLY);
    const isIn = (field: SearchField) =>
      found.some((fields) => fields.includes(field)) || each.some((it) => holds(folded[field], it.folded));
    if (isIn(title)) continue;
    const field = SEARCH_FIELDS.find(isIn);
    if (field) return { field, text: texts[field] };
  }
  return undefined;
}

function allowedErrors(word: string): number | false {
  if (word.length < SHORTEST_FUZZY) return false;
  return word.length < 9 ? 1 : MOST_ERRORS;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
