/** Page numbers of the contents list, worked out by laying the pages out as Word does. */
import type { IXmlableObject, PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { type AnnexDocument, annexTexts, headingsOf } from '../annex/document.ts';
import { headingNumbers } from './heading-numbers.ts';

/** Guesses where it cannot know, such as the width of a rare character; else all numbers after it would stay blank. */
const estimate = estimatePageNumbersWith({ guess: true });

/** Characters that surely fit on a line. */
const LINE = 80;
/** In all words that are longer than a line. */
const MOST_LONG = 2000;
/** In one paragraph. */
const MOST_LINES = 2000;

/**
 * Whether page numbers can be estimated in a bearable time. Words longer than a line are broken by trying, some milliseconds
 * a character, and each line break of a paragraph costs as much as it has lines: a key, a picture as text or an endless log
 * in a note would take minutes.
 */
export function canEstimate(annex: AnnexDocument): boolean {
  const texts = annexTexts(annex);
  if (texts.some((text) => text.split('\n').length > MOST_LINES)) return false;
  const words = texts.flatMap((text) => text.split(/\s+/));
  return words.filter(({ length }) => length > LINE).reduce((sum, { length }) => sum + length, 0) <= MOST_LONG;
}

/**
 * Estimates once, saying when it starts and ends: this is nine tenths of the time of an export.
 *
 * `wanted: false` leaves the numbers blank, to be filled by Word; the list itself is filled and the field stays clean, so
 * that Word does not ask about it.
 */
export function pageNumberEstimator(
  annex: AnnexDocument,
  wanted: boolean,
  onStep: (done: 0 | 1) => void,
): PageNumberEstimator {
  const run: PageNumberEstimator = (body, context) => {
    onStep(0);
    const numbers = wanted ? estimate(body, context) : { bookmarks: new Map<string, string>() };
    onStep(1);
    return numbers;
  };
  const numbers = headingsOf(annex).map(({ number }) => number);
  return Object.assign(run, { listNumbers: (body: IXmlableObject) => headingNumbers(body, numbers) });
}
