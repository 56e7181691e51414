/** Which letters of a text were searched for, and a short piece of a long text around them. */
import { foldUmlauts } from '../../../../../shared/lib/fold.ts';
import { type Folded, foldedBoth, type Letters, lettersOf } from './fold-words.ts';
import type { Hit } from './measure-search.ts';

/** A piece of a text; `isMarked` where it is what was searched for. */
export interface Piece {
  /** Where it begins. */
  at: number;
  text: string;
  isMarked: boolean;
}

type Range = readonly [from: number, to: number];

const WORD = /[\p{L}\p{N}]+/gu;
/** Shorter words are found at the beginning of words only. */
const SHORTEST_INSIDE = 4;
/** How much of a long text is shown before what was found, and altogether. */
const BEFORE = 30;
const SHOWN = 120;

/** A text in pieces, marked where it is what the hit was found by. Together they are the text again. */
export function markedPieces(text: string, hit: Pick<Hit, 'words' | 'terms'>): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of marksIn(text, hit)) {
    if (from > end) pieces.push({ at: end, text: text.slice(end, from), isMarked: false });
    pieces.push({ at: from, text: text.slice(from, to), isMarked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end), isMarked: false });
  return pieces;
}

/** The line of a text in which something was found, cut to the surroundings of the first place. */
export function snippetPieces(text: string, hit: Pick<Hit, 'words' | 'terms'>): Piece[] {
  const [line, first] = foundLine(text.split('\n'), hit);
  const start = first > BEFORE ? line.indexOf(' ', first - BEFORE) + 1 : 0;
  const from = start > 0 && start <= first ? start : Math.max(0, first - BEFORE);
  const shown = line.slice(from, from + SHOWN);
  return markedPieces(`${from > 0 ? '… ' : ''}${shown}${from + SHOWN < line.length ? ' …' : ''}`, hit);
}

/** The first line with something found and where it begins there, else the first line. */
function foundLine(lines: readonly string[], hit: Pick<Hit, 'words' | 'terms'>): [line: string, first: number] {
  for (const line of lines) {
    const [first] = marksIn(line, hit);
    if (first) return [line, first[0]];
  }
  return [lines[0] ?? '', 0];
}

/** In their order and without overlaps. */
function marksIn(text: string, { words, terms }: Pick<Hit, 'words' | 'terms'>): Range[] {
  const inside = rangesOf(text, words);
  const whole = [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Range[] => {
    const range: Range = [index, index + word.length];
    return terms.includes(foldUmlauts(word)) && !inside.some((one) => overlap(one, range)) ? [range] : [];
  });
  return united([...inside, ...whole]);
}

function rangesOf(text: string, words: readonly string[]): Range[] {
  const folded = foldedBoth(text);
  const isThere = (needles: Folded) => needles.some((needle, folding) => needle && folded[folding]?.includes(needle));
  const found = words.map(foldedBoth).filter(isThere);
  if (found.length === 0) return [];
  // Letter by letter takes long: only for texts with something to mark, and once for all words.
  const both = lettersOf(text);
  return found.flatMap((needles) => needles.flatMap((needle, folding) => rangesIn(both[folding], needle, text)));
}

function rangesIn(letters: Letters | undefined, needle: string, text: string): Range[] {
  const ranges: Range[] = [];
  if (!letters || !needle) return ranges;
  for (let place = letters.text.indexOf(needle); place >= 0; place = letters.text.indexOf(needle, place + 1)) {
    const from = letters.signs[place]?.[0] ?? 0;
    const to = letters.signs[place + needle.length - 1]?.[1] ?? text.length;
    const isInside = /[\p{L}\p{N}]$/u.test(text.slice(0, from));
    if (!isInside || needle.length >= SHORTEST_INSIDE) ranges.push([from, to]);
  }
  return ranges;
}

const overlap = (one: Range, other: Range): boolean => one[0] < other[1] && other[0] < one[1];

function united(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
