/** Which letters of a text were searched for, and a short piece of a long text around them. */
import { foldUmlauts } from '../../../../../shared/lib/fold.ts';
import { foldedBoth, lettersOf } from './fold-words.ts';
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
  const lines = text.split('\n');
  const line = lines.find((one) => marksIn(one, hit).length > 0) ?? lines[0] ?? '';
  const first = marksIn(line, hit)[0]?.[0] ?? 0;
  const start = first > BEFORE ? line.indexOf(' ', first - BEFORE) + 1 : 0;
  const from = start > 0 && start <= first ? start : Math.max(0, first - BEFORE);
  const shown = line.slice(from, from + SHOWN);
  return markedPieces(`${from > 0 ? '… ' : ''}${shown}${from + SHOWN < line.length ? ' …' : ''}`, hit);
}

/** In their order and without overlaps. */
function marksIn(text: string, { words, terms }: Pick<Hit, 'words' | 'terms'>): Range[] {
  const inside = words.flatMap((word) => rangesOf(text, word));
  const whole = [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Range[] => {
    const range: Range = [index, index + word.length];
    return terms.includes(foldUmlauts(word)) && !inside.some((one) => overlap(one, range)) ? [range] : [];
  });
  return united([...inside, ...whole]);
}

function rangesOf(text: string, word: string): Range[] {
  const needles = foldedBoth(word);
  return lettersOf(text).flatMap((letters, folding) => {
    const ranges: Range[] = [];
    const needle = needles[folding];
    if (!needle) return ranges;
    for (let place = letters.text.indexOf(needle); place >= 0; place = letters.text.indexOf(needle, place + 1)) {
      const from = letters.signs[place]?.[0] ?? 0;
      const to = letters.signs[place + needle.length - 1]?.[1] ?? text.length;
      const isInside = /[\p{L}\p{N}]$/u.test(text.slice(0, from));
      if (!isInside || needle.length >= SHORTEST_INSIDE) ranges.push([from, to]);
    }
    return ranges;
  });
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
