/** From places in stored Markdown to places in the document that shows it. */
import type { Node } from '@tiptap/pm/model';
import type { SaidOfWords, TextMark } from '../text-marks.ts';

/** A mark as positions in the document. */
export type PlacedMark = SaidOfWords & { from: number; to: number };

/** What Markdown writes and nobody reads: markers of bold, italic and bullets, backslashes, indents, numbers of lists. */
const SYNTAX = /[\s*_\\+\-.)\d]/;

/**
 * The marks of a document that shows this Markdown, in the order of the text. Marks of which nothing is shown are left out.
 *
 * The characters of the document are those of the Markdown without its syntax, in the same order: so both are read side by
 * side. A character that stands in the document only, such as the number of a list counted anew, has no place.
 */
export function marksInDoc(doc: Node, markdown: string, marks: readonly TextMark[]): PlacedMark[] {
  if (marks.length === 0) return [];
  const shown = shownCharacters(doc, markdown);
  return marks
    .flatMap(({ start, end, ...said }) => {
      const inside = shown.filter(({ offset }) => offset >= start && offset < end);
      const [first, last] = [inside[0], inside.at(-1)];
      return first && last ? [{ from: first.position, to: last.position + 1, ...said }] : [];
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);
}

interface Shown {
  /** In the Markdown. */
  offset: number;
  /** In the document. */
  position: number;
}

function shownCharacters(doc: Node, markdown: string): Shown[] {
  const shown: Shown[] = [];
  let next = 0;
  doc.descendants((node, position) => {
    for (const [index, character] of (node.text ?? '').split('').entries()) {
      const offset = offsetOf(character, markdown, next);
      if (offset === undefined) continue;
      shown.push({ offset, position: position + index });
      next = offset + 1;
    }
  });
  return shown;
}

/** Where a character stands in the Markdown, behind nothing but syntax. */
function offsetOf(character: string, markdown: string, from: number): number | undefined {
  for (let at = from; at < markdown.length; at += 1) {
    if (markdown[at] === character) return at;
    if (!SYNTAX.test(markdown[at] ?? '')) return undefined;
  }
  return undefined;
}
