/** Keeps what was typed literally from being read as Markdown. */
import { isAlike, type StyledChar } from './styled-text.ts';

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
/** A bullet, or dashes that would be one. */
const BULLET = /^(?:[-+](?=[ \t]|$)|-[- \t]*$)/;
const NUMBER = /^(\d{1,9})[.)](?=[ \t]|$)/;

/** How each character of some lines is written: as it is, or with a backslash where it would mean something. */
export function escaped(text: readonly StyledChar[]): string[] {
  const starts = lineStarts(text);
  return text.map((one, index) => {
    const needsIt = starts.has(index) || meansSomething(one, text[index - 1], text[index + 1]);
    return needsIt ? `\\${one.char}` : one.char;
  });
}

function meansSomething(one: StyledChar, before: StyledChar | undefined, after: StyledChar | undefined): boolean {
  if (one.char === '*') return true;
  // An empty line would end the paragraph; a backslash keeps it.
  if (one.char === '\n') return before === undefined || before.char === '\n';
  if (one.char === '_') return !isInWord(one, before) || !isInWord(one, after);
  if (one.char !== '\\') return false;
  return !after || after.char === '\n' || ASCII_PUNCTUATION.test(after.char) || !isAlike(one, after);
}

/** Underscores within a word, as in names of files, mean nothing; without backslashes they can be found by searching. */
const isInWord = (one: StyledChar, neighbour: StyledChar | undefined): boolean =>
  neighbour !== undefined && isAlike(one, neighbour) && WORD.test(neighbour.char);

/** Where a line begins like a bullet or a number of a list: the places of the characters that would make it one. */
function lineStarts(text: readonly StyledChar[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (const line of text
    .map(({ char }) => char)
    .join('')
    .split('\n')) {
    const number = NUMBER.exec(line)?.[1];
    if (BULLET.test(line)) found.add(start);
    else if (number !== undefined) found.add(start + number.length);
    start += Array.from(line).length + 1;
  }
  return found;
}
