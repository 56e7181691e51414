/** Notes where there is no room for paragraphs and lists of their own. */
import type { Inline, ListItem, NoteBlock } from '../document.ts';
import { noteBlocks } from '../note-blocks.ts';

/** The whole note as one run in italics, what stood in paragraphs and items set apart by blanks and semicolons; none for an empty note. */
export function noteInline(note: string): Inline[] {
  const parts = noteBlocks(note).flatMap((part) =>
    part.kind === 'list' ? [itemTexts(part.items).join('; ')] : [said(part.inlines)],
  );
  const text = parts.filter(Boolean).join(' ');
  return text === '' ? [] : [{ text, italic: true }];
}

/** A line with a note behind it: a sentence is followed by the next one, anything else by a dash, so that both can be told apart. */
export function withNote(line: readonly Inline[], note: readonly Inline[]): Inline[] {
  if (note.length === 0) return [...line];
  const end = line.at(-1)?.text.trimEnd() ?? '';
  return [...line, { text: /[.!?:]$/.test(end) ? ' ' : ' – ' }, ...note];
}

/** A line for each paragraph and item, items with a dash in front, as in the cell of a table. */
export function noteLines(note: readonly NoteBlock[]): Inline[] {
  const lines = note.flatMap((part): Inline[][] =>
    part.kind === 'list' ? itemTexts(part.items).map((text) => [{ text: `– ${text}` }]) : [part.inlines],
  );
  return lines.flatMap((line, index) => (index > 0 ? [{ text: '\n' }, ...line] : line));
}

const said = (inlines: readonly Inline[]): string =>
  inlines
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

const itemTexts = (items: readonly ListItem[]): string[] =>
  items.flatMap(({ inlines, children }) => [said(inlines), ...itemTexts(children)]).filter(Boolean);
