/** A text as its characters, each with its type: what has to be said about edges of bold and italic is said here. */
import type { Inline } from '../../../../shared/annex/document.ts';

/** One character (code point), or a line break. */
export interface StyledChar {
  char: string;
  bold: boolean;
  italic: boolean;
}

export type Mark = 'bold' | 'italic';
export const MARKS = ['bold', 'italic'] as const satisfies readonly Mark[];

export function styledText(inlines: readonly Inline[]): StyledChar[] {
  return inlines.flatMap(({ text, bold = false, italic = false }) =>
    Array.from(text.replaceAll('\u0000', '').replace(/\r\n?/g, '\n'), (char) => ({ char, bold, italic })),
  );
}

/** The lines of a text without the blanks at their ends, which Markdown does not keep. Empty lines stay. */
export function linesOf(text: readonly StyledChar[]): StyledChar[][] {
  const lines: StyledChar[][] = [[]];
  for (const one of text) {
    if (one.char === '\n') lines.push([]);
    else lines.at(-1)?.push(one);
  }
  return lines.map((line) => trimmed(line, ({ char }) => char === ' ' || char === '\t'));
}

/** Are two neighbours of the same type? */
export const isAlike = (one: StyledChar, other: StyledChar): boolean =>
  one.bold === other.bold && one.italic === other.italic;

/** Markers beside a blank would be printed as they are: bold and italic end before it. */
export const withoutBlankEdges = (text: readonly StyledChar[]): StyledChar[] =>
  withoutEdges(text, ({ char }) => /\s/.test(char));

/**
 * Markers between a letter and a punctuation mark are no markers either, such as `**` in "see**(there)**": bold and italic
 * begin and end with a letter.
 */
export const withoutPunctuationEdges = (text: readonly StyledChar[]): StyledChar[] =>
  withoutEdges(text, ({ char }) => /[\s\p{P}\p{S}]/u.test(char));

export const withoutMarks = (text: readonly StyledChar[]): StyledChar[] =>
  text.map(({ char }) => ({ char, bold: false, italic: false }));

/** Takes bold and italic off the characters at both ends of each stretch of it. */
function withoutEdges(text: readonly StyledChar[], isEdge: (one: StyledChar) => boolean): StyledChar[] {
  return MARKS.reduce<StyledChar[]>(
    (before, mark) => {
      const marked = stretches(before, (one) => one[mark]).map((stretch) => {
        if (!stretch[0]?.[mark]) return stretch;
        const core = new Set(trimmed(stretch, isEdge));
        return stretch.map((one) => (core.has(one) ? one : { ...one, [mark]: false }));
      });
      return marked.flat();
    },
    [...text],
  );
}

/** Cuts where the answer of `key` changes. */
export function stretches<K>(text: readonly StyledChar[], key: (one: StyledChar) => K): StyledChar[][] {
  const found: StyledChar[][] = [];
  text.forEach((one, index) => {
    const before = text[index - 1];
    if (before && key(before) === key(one)) found.at(-1)?.push(one);
    else found.push([one]);
  });
  return found;
}

function trimmed(text: readonly StyledChar[], isEdge: (one: StyledChar) => boolean): StyledChar[] {
  const start = text.findIndex((one) => !isEdge(one));
  return start === -1 ? [] : text.slice(start, text.findLastIndex((one) => !isEdge(one)) + 1);
}
