import MiniSearch from 'minisearch';
import { foldUmlauts } from '../../../shared/lib/fold.ts';
import { HELP_PAGES, type HelpBlock, type HelpPageId, type HelpPages } from '../../text/help/help-page.ts';

/** What is written in a block, paragraph by paragraph. */
export function blockTexts(block: HelpBlock): readonly string[] {
  if (typeof block === 'string') return [block];
  if ('steps' in block) return block.steps;
  return 'points' in block ? block.points : [];
}

/** All text of a block, for searching. */
export const blockText = (block: HelpBlock): string => blockTexts(block).join(' ');

/** A page that was found. */
export interface HelpHit {
  page: HelpPageId;
  /** For each word that was typed, the words of the page by which it was found, folded. Empty where nothing was typed. */
  found: readonly ReadonlySet<string>[];
}

/** A word of a text, or keys such as Ctrl+K. */
export const WORD = /[\p{L}\p{N}+]+/gu;
const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => word);

/** Shorter beginnings of a word do not lead to what means the same. */
const SHORTEST_ALIKE = 3;
/** A single letter begins so many words that all the page would be marked. */
const SHORTEST_MARKED = 2;
/** Typing errors per letter. */
const FUZZY = 0.2;

/**
 * Finds pages by words in them, begun ones too, and by words that mean the same; where that finds none, by mistyped ones.
 * The best first. An empty query finds all, in order.
 *
 * @param synonyms groups of words, with spaces between
 */
export function helpSearch(pages: HelpPages, synonyms: readonly string[]): (query: string) => readonly HelpHit[] {
  const groups = synonyms.map((group) => wordsOf(group).map(foldUmlauts));
  const index = indexOf(pages);
  return (query) => {
    if (query.trim() === '') return HELP_PAGES.map((page) => ({ page, found: [] }));
    const words = wordsOf(query).map(foldUmlauts);
    if (words.length === 0) return [];
    const alike = words.map((word) => [word, ...groups.filter((group) => isOneOf(word, group)).flat()]);
    const exact = index.search({
      combineWith: 'AND',
      queries: alike.map((queries) => ({ combineWith: 'OR', queries })),
    });
    if (exact.length > 0)
      return exact.map(({ id, terms }) => ({ page: id as HelpPageId, found: alike.map((one) => begunBy(one, terms)) }));
    const mistyped = index.search(words.join(' '), { fuzzy: FUZZY });
    return mistyped.map(({ id, terms }) => ({ page: id as HelpPageId, found: [new Set(terms)] }));
  };
}

function indexOf(pages: HelpPages) {
  const index = new MiniSearch<{ id: HelpPageId; title: string; words: string; text: string }>({
    fields: ['title', 'words', 'text'],
    tokenize: wordsOf,
    processTerm: foldUmlauts,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 4, words: 2 } },
  });
  index.addAll(
    HELP_PAGES.map((id) => {
      const { title, words, blocks } = pages[id];
      return { id, title, words, text: blocks.map(blockText).join(' ') };
    }),
  );
  return index;
}

const isOneOf = (word: string, group: readonly string[]): boolean =>
  word.length >= SHORTEST_ALIKE && group.some((one) => one.startsWith(word) || word.startsWith(one));

function begunBy(beginnings: readonly string[], terms: readonly string[]): ReadonlySet<string> {
  const [typed = ''] = beginnings;
  if (typed.length < SHORTEST_MARKED) return new Set();
  return new Set(terms.filter((term) => beginnings.some((beginning) => term.startsWith(beginning))));
}
