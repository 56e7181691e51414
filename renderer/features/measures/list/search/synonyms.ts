/** Other words for what is typed, out of the groups that mean the same (`catalog/search-words.json`). */
import type { SearchWords } from '../../../../../shared/catalogue/search-words.ts';
import { type Folded, foldedBoth } from './fold-words.ts';
import { allowedSlips, slips } from './slips.ts';
import { SHORTEST_INSIDE } from './vocabulary.ts';

/** From this length on, the beginning of a word stands for it while it is being typed. */
const SHORTEST_BEGINNING = 5;

const ENDING = /^(en|es|er|e|n|s)$/;

/** Stands for itself alone: "EMA" begins no "E-Mail", and has no endings. */
export const isAbbreviation = (synonym: string): boolean => synonym.length < SHORTEST_INSIDE;

export interface Synonyms {
  /** Other words for what a word begins with: "passwortlänge" → "Kennwortlänge"; none for most. */
  of(word: string): string[];
  /** The same for a word with typing errors: "Kenwort" → "Passwort". */
  resembling(word: string): string[];
  /** How many words from this one on are an entry of several words, such as "künstliche Intelligenz"; 1 for most. */
  lengthOfEntry(words: readonly string[], from: number): number;
}

interface Known {
  word: string;
  folded: Folded;
}

export function createSynonyms({ same }: SearchWords): Synonyms {
  const groups = same.map(({ de, en }) =>
    [...new Set([...de, ...en])].map((word): Known => ({ word, folded: foldedBoth(word) })),
  );
  const rows = groups.flat().flatMap(({ word }) => (/\s/.test(word) ? [foldedBoth(word)[1].split(' ')] : []));
  const expand = (typed: string, find: (group: readonly Known[]) => Known | undefined) =>
    groups.flatMap((group) => {
      const known = find(group);
      if (!known) return [];
      const rest = typed.startsWith(known.folded[1]) ? typed.slice(known.folded[1].length) : '';
      const others = group.filter((other) => other !== known);
      return others.map(({ word: other }) => (ENDING.test(rest) && isAbbreviation(other) ? other : other + rest));
    });
  return {
    of(word) {
      const [, typed] = foldedBoth(word);
      return expand(typed, (group) => group.find(({ folded: [, other] }) => standsFor(typed, other)));
    },
    resembling(word) {
      const [, typed] = foldedBoth(word);
      const limit = allowedSlips(typed);
      if (limit === 0) return [];
      const isLike = (other: string) => other.length >= SHORTEST_BEGINNING && slips(typed, other, limit) <= limit;
      const like = groups.flatMap((group) => group.filter(({ folded: [, other] }) => isLike(other)));
      return [
        ...new Set(
          like.flatMap(({ word: one, folded: [, other] }) => [
            one,
            ...expand(other, (group) => group.find((it) => it.word === one)),
          ]),
        ),
      ];
    },
    lengthOfEntry(words, from) {
      const typed = words.slice(from, from + 5).map((word) => foldedBoth(word)[1]);
      const lengths = rows.filter((row) => row.every((part, at) => part === typed[at])).map((row) => row.length);
      return Math.max(1, ...lengths);
    },
  };
}

/** Short ones only as they are: "ups" does not mean every word that begins so. */
function standsFor(typed: string, known: string): boolean {
  if (typed === known) return true;
  if (typed.length < SHORTEST_BEGINNING) return false;
  return known.startsWith(typed) || (known.length >= SHORTEST_BEGINNING && typed.startsWith(known));
}
