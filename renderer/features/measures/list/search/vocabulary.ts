/**
 * All distinct words of the index. What is typed is looked up here and not in the texts: there are far fewer words than
 * texts, so that every key can be answered within a frame, also for thousands of measures with long notes.
 */
import { slips } from './slips.ts';
import { stem, type Token } from './tokens.ts';

/** Number of a word in the vocabulary. */
export type TermId = number;

/** How well a word of the index fits what was typed: 1 = the same. `isInside`: found in the middle of it only. */
export interface TermMatch {
  quality: number;
  isInside: boolean;
}

export interface Vocabulary {
  idOf(token: Token): TermId;
  /** Words that begin with what was typed or, from four letters on, have it inside. */
  holding(typed: Token): Map<TermId, TermMatch>;
  /** Words that begin with something like it, by at most so many slips. */
  resembling(typed: Token, limit: number): Map<TermId, TermMatch>;
  /** Whether a word, but for its ending, is one of these. */
  knows(short: string): boolean;
  term(id: TermId): Token | undefined;
}

/** Shorter words are too common inside others. */
export const SHORTEST_INSIDE = 4;
const QUALITY = { same: 1, begins: 0.8, inside: 0.45, resembles: 0.5, slip: 0.1 };
/** Between words; nobody can type it. */
const GAP = '\n';

export function createVocabulary(): Vocabulary {
  const ids = new Map<string, TermId>();
  const terms: Token[] = [];
  const stems = new Set<string>();
  const plain = createRow();
  const short = createRow();
  return {
    idOf(token) {
      const known = ids.get(token.plain);
      if (known !== undefined) return known;
      const id = terms.push(token) - 1;
      ids.set(token.plain, id);
      stems.add(stem(token.short));
      plain.add(token.plain);
      short.add(token.short);
      return id;
    },
    holding(typed) {
      const found = new Map<TermId, TermMatch>();
      for (const [row, needle] of [
        [plain, typed.plain],
        [short, typed.short],
      ] as const) {
        row.find(needle, (id, isInside, length) => {
          const quality = isInside ? QUALITY.inside : beginningQuality(needle.length, length);
          if ((found.get(id)?.quality ?? 0) < quality) found.set(id, { quality, isInside });
        });
      }
      return found;
    },
    resembling(typed, limit) {
      const found = new Map<TermId, TermMatch>();
      if (limit === 0) return found;
      for (const [id, term] of terms.entries()) {
        if (!beginsAlike(typed.short, term.short)) continue;
        const count = slips(typed.short, term.short, limit);
        if (count <= limit) found.set(id, { quality: QUALITY.resembles - count * QUALITY.slip, isInside: false });
      }
      return found;
    },
    knows: (word) => stems.has(stem(word)),
    term: (id) => terms[id],
  };
}

/** The more of the word has been typed, the better. */
const beginningQuality = (typed: number, length: number): number =>
  typed === length ? QUALITY.same : QUALITY.begins + (QUALITY.same - QUALITY.begins) * 0.5 * (typed / length);

/** Hardly anybody mistypes the first letter, but by swapping the first two. */
const beginsAlike = (typed: string, term: string): boolean => typed[0] === term[0] || typed[1] === term[0];

/** All words in one text: searching that takes a fraction of searching them one by one. */
function createRow() {
  let text = GAP;
  const starts: number[] = [];
  return {
    add(word: string): void {
      starts.push(text.length);
      text += word + GAP;
    },
    find(needle: string, report: (id: TermId, isInside: boolean, length: number) => void): void {
      if (needle === '') return;
      const isShort = needle.length < SHORTEST_INSIDE;
      const wanted = isShort ? GAP + needle : needle;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const place = isShort ? at + 1 : at;
        const id = wordAt(starts, place);
        const start = starts[id] ?? 0;
        report(id, place !== start, (starts[id + 1] ?? text.length) - 1 - start);
      }
    },
  };
}

/** The last word that begins at this place or before it. */
function wordAt(starts: readonly number[], place: number): TermId {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
