import type { Mark } from '../../finding.ts';

export interface Run extends Mark {
  text: string;
}

export const markOf = ({ start, end }: Run): Mark => ({ start, end });

/**
 * The parts of a text that consist of certain characters only.
 *
 * @param characters a global expression for one character class, once or several times: it has one way to match, so reading
 *   takes as many steps as the text has characters
 */
export function runsOf(text: string, characters: RegExp): Run[] {
  return [...text.matchAll(characters)].map(({ 0: run, index }) => ({
    text: run,
    start: index,
    end: index + run.length,
  }));
}

/** The same run without these characters at its ends. */
export function trimmed({ text, start }: Run, characters: string): Run {
  let from = 0;
  let to = text.length;
  while (from < to && characters.includes(text.charAt(from))) from += 1;
  while (to > from && characters.includes(text.charAt(to - 1))) to -= 1;
  return { text: text.slice(from, to), start: start + from, end: start + to };
}

/** The word before a place, in small letters; '' when a sentence or line ends between them. At most 40 characters back. */
export function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 40), at).toLowerCase();
  return /([\p{L}\p{N}§]+)\.?[ \t\u00A0\u202F(:]*$/u.exec(before)?.[1] ?? '';
}

/** Marks by their beginning, without those that overlap a longer or earlier one. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}
