import { diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** How a text came from another one, word by word; whoever leaves out the added runs reads the old one again. */
export function wordDifference(before: string, after: string): WordRun[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
