/** Page numbers of the contents list, worked out by laying the pages out as Word does. */
import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { headingNumbers } from './heading-numbers.ts';

/** Guesses where it cannot know, such as the width of a rare character; else all numbers after it would stay blank. */
const estimate = estimatePageNumbersWith({ guess: true });

/**
 * Estimates once, saying when it starts and ends: this is nine tenths of the time of an export.
 *
 * `wanted: false` leaves the numbers blank, to be filled by Word; the list itself is filled and the field stays clean, so
 * that Word does not ask about it.
 */
export function pageNumberEstimator(wanted: boolean, onStep: (done: 0 | 1) => void): PageNumberEstimator {
  const run: PageNumberEstimator = (body, context) => {
    onStep(0);
    const numbers = wanted ? estimate(body, context) : { bookmarks: new Map<string, string>() };
    onStep(1);
    return numbers;
  };
  return Object.assign(run, { listNumbers: headingNumbers });
}
