import { SEARCH_SYNONYMS } from '../../../../text/search-synonyms.ts';
import { foldedBoth } from './fold-words.ts';

/** From this length on, the beginning of a word stands for it while it is being typed. */
const SHORTEST_BEGINNING = 5;

const GROUPS = SEARCH_SYNONYMS.map((words) => words.map((word) => ({ word, folded: foldedBoth(word) })));

/** Other words for what a word begins with: "passwortlänge" → "Kennwortlänge"; none for most. */
export function synonymsOf(word: string): string[] {
  const [, typed] = foldedBoth(word);
  return GROUPS.flatMap((group) => {
    const known = group.find(({ folded: [, other] }) => standsFor(typed, other));
    if (!known) return [];
    const rest = typed.slice(known.folded[1].length);
    return group.filter((other) => other !== known).map(({ word: other }) => other + rest);
  });
}

/** Short ones only as they are: "ups" does not mean every word that begins so. */
function standsFor(typed: string, known: string): boolean {
  if (typed === known) return true;
  if (typed.length < SHORTEST_BEGINNING) return false;
  return known.startsWith(typed) || (known.length >= SHORTEST_BEGINNING && typed.startsWith(known));
}
