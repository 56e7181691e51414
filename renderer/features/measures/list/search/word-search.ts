/** Finds what one typed word, or several that are one term, may mean: as typed, as a synonym, mistyped, or in its parts. */
import { partsOf } from './compound.ts';
import { allowedSlips } from './slips.ts';
import { isAbbreviation, type Synonyms } from './synonyms.ts';
import { stem, type Token, typedToken } from './tokens.ts';
import type { TermId, TermMatch } from './vocabulary.ts';
import type { Found, WordIndex } from './word-index.ts';

/** What a word of the query has found. */
export interface WordFound extends Found {
  /** To be marked anywhere in a text. */
  words: readonly string[];
  /** Whole words that resemble what was typed, to be marked too. */
  terms: readonly string[];
}

export interface WordSources {
  index: WordIndex;
  synonyms: Synonyms;
  /** Number of entries. */
  size: number;
}

/** What was typed goes before what means the same; both before what it may have meant. */
const SHARE = { typed: 1, inflected: 0.9, synonym: 0.7, parts: 0.6, resembling: 1 };
/** A word that nothing resembles may hold more errors. */
const MOST_SLIPS = 2;

/** The entries that one word of the query means; only when it is found nowhere as it is, slips and compounds are tried. */
export function findWord(sources: WordSources, word: string): WordFound {
  const others = sources.synonyms.of(word);
  const direct = asItIs(sources, word, others);
  if (isAny(direct)) return { ...direct, ...marking([word], others) };
  return findResembling(sources, word) ?? findParts(sources, word) ?? { ...direct, words: [word], terms: [] };
}

function asItIs(sources: WordSources, word: string, others: readonly string[]): Found {
  const found = nothing(sources);
  addVariant(sources, found, word, SHARE.typed);
  addSynonyms(sources, found, others);
  return found;
}

function addSynonyms(sources: WordSources, found: Found, others: readonly string[]): void {
  for (const other of others) {
    if (isAbbreviation(other)) sources.index.collect(found, wholeWords(sources, other), SHARE.synonym);
    else addVariant(sources, found, other, SHARE.synonym);
  }
}

const wholeWords = ({ index }: WordSources, word: string): ReadonlyMap<TermId, TermMatch> =>
  new Map([...index.vocabulary.holding(typedToken(word).whole)].filter(([, { quality }]) => quality === 1));

const marking = (typed: readonly string[], others: readonly string[]): Pick<WordFound, 'words' | 'terms'> => ({
  words: [...typed, ...others.filter((other) => !isAbbreviation(other))],
  terms: others.filter(isAbbreviation).map((other) => typedToken(other).whole.short),
});

/** One of several words stands only where all of them stand in the same field. */
function addVariant(sources: WordSources, found: Found, variant: string, share: number): void {
  const words = variant.split(/\s+/);
  if (words.length > 1) {
    const each = words.map((word) => asTyped(sources, word, share));
    merge(found, each, sameField);
    return;
  }
  const { whole, parts } = typedToken(variant);
  const { index } = sources;
  index.collect(found, index.vocabulary.holding(whole), share);
  const short = stem(whole.short);
  if (short !== whole.short) {
    index.collect(found, index.vocabulary.holding({ plain: stem(whole.plain), short }), share * SHARE.inflected);
  }
  // "E-Mail-Verschlüsselung" is also "Verschlüsselung von E-Mails"; the digits of an id say nothing by themselves.
  if (parts.length > 0 && !/\d/.test(variant)) {
    const each = parts.map((part) => asTyped(sources, part, share * SHARE.parts));
    merge(found, each, anyField);
  }
}

function asTyped(sources: WordSources, word: string, share: number): Found {
  const found = nothing(sources);
  sources.index.collect(found, sources.index.vocabulary.holding(typedToken(word).whole), share);
  return found;
}

function findResembling(sources: WordSources, word: string): WordFound | undefined {
  const typed = typedToken(word).whole;
  const allowed = allowedSlips(typed.short);
  if (allowed === 0) return undefined;
  for (const limit of new Set([allowed, MOST_SLIPS])) {
    const matches = sources.index.vocabulary.resembling(typed, limit);
    const found = nothing(sources);
    sources.index.collect(found, matches, SHARE.resembling);
    const others = sources.synonyms.resembling(word);
    addSynonyms(sources, found, others);
    const { words, terms } = marking([], others);
    if (isAny(found)) return { ...found, words, terms: [...terms, ...shortTerms(sources, matches)] };
  }
  return undefined;
}

function findParts(sources: WordSources, word: string): WordFound | undefined {
  const { vocabulary } = sources.index;
  const { short }: Token = typedToken(word).whole;
  const parts = partsOf(short, (part) => vocabulary.knows(part) || sources.synonyms.of(part).length > 0);
  if (parts.length === 0) return undefined;
  const each = parts.map((part) => ({ part, others: sources.synonyms.of(part) }));
  const found = nothing(sources);
  merge(
    found,
    each.map(({ part, others }) => asItIs(sources, part, others)),
    anyField,
    SHARE.parts,
  );
  const marks = each.map(({ part, others }) => marking([part], others));
  return { ...found, words: marks.flatMap(({ words }) => words), terms: marks.flatMap(({ terms }) => terms) };
}

const shortTerms = ({ index }: WordSources, matches: ReadonlyMap<TermId, TermMatch>): string[] =>
  [...matches.keys()].flatMap((id) => index.vocabulary.term(id)?.short ?? []);

const nothing = ({ size }: WordSources): Found => ({ scores: new Float64Array(size), fields: new Uint32Array(size) });

const isAny = ({ scores }: Found): boolean => scores.some((score) => score > 0);

/** Adds to what was found the entries that each of these has found, as long as they agree on fields. */
function merge(found: Found, each: readonly Found[], join: (one: number, other: number) => number, share = 1): void {
  const [first, ...others] = each;
  if (!first) return;
  for (let entry = 0; entry < first.scores.length; entry += 1) {
    let sum = first.scores[entry] ?? 0;
    if (sum === 0 || others.some(({ scores }) => scores[entry] === 0)) continue;
    let fields = first.fields[entry] ?? 0;
    for (const other of others) {
      sum += other.scores[entry] ?? 0;
      fields = join(fields, other.fields[entry] ?? 0);
    }
    if (fields === 0) continue;
    found.scores[entry] = Math.max(found.scores[entry] ?? 0, (share * sum) / each.length);
    found.fields[entry] = (found.fields[entry] ?? 0) | fields;
  }
}

const sameField = (one: number, other: number): number => one & other;
const anyField = (one: number, other: number): number => one | other;
