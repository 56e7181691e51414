/** Where on a page of the help the words stand that were looked for. */
import { Fragment, type ReactNode } from 'react';
import { foldUmlauts } from '../../../shared/lib/fold.ts';
import type { HelpPage } from '../../text/help/help-page.ts';
import { blockTexts, type HelpHit, WORD } from './help-search.ts';

type Found = HelpHit['found'];

/** More than any paragraph has. */
const MOST_WORDS = 10_000;

/**
 * The paragraph that has the most of the words; of several the one that says them most often, and of those the first. None where
 * only the title or the search words have them.
 */
export function placeOf(page: HelpPage, found: Found): string | undefined {
  let best = 0;
  let place: string | undefined;
  for (const text of page.blocks.flatMap(blockTexts)) {
    const words = [...text.matchAll(WORD)].map(([word]) => foldUmlauts(word));
    const counts = found.map((terms) => words.filter((word) => terms.has(word)).length);
    const said = counts.reduce((sum, count) => sum + count, 0);
    const worth = counts.filter((count) => count > 0).length * MOST_WORDS + said;
    if (worth > best) [best, place] = [worth, text];
  }
  return place;
}

/** A text in which the words are marked. */
export function MarkedWords({ text, found }: { text: string; found: Found }): ReactNode {
  if (found.length === 0) return text;
  const pieces: ReactNode[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!found.some((terms) => terms.has(foldUmlauts(word)))) continue;
    pieces.push(<Fragment key={end}>{text.slice(end, index)}</Fragment>, <mark key={`${index}!`}>{word}</mark>);
    end = index + word.length;
  }
  return [...pieces, <Fragment key={end}>{text.slice(end)}</Fragment>];
}
