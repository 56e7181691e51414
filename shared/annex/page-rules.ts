/** What stays together on a page: the Word file asks for it, and the preview breaks its pages by the same rules. */
import { type Block, type Inline, type NoteBlock, noteTexts } from './document.ts';

/** Up to so many rows a table stays on one page; more would leave too large a gap. */
export const KEPT_ROWS = 6;
/** Extent up to which a note stays on one page with its measure: nearly half a page. */
const KEPT_EXTENT = 1500;
/** Characters that a line holds, roughly. */
const LINE_CHARACTERS = 80;

/** A short table as a whole; of a longer one the first two rows and the last two, so that none stands alone. */
export function rowKeepsNext(index: number, count: number): boolean {
  if (index === count - 1) return false;
  return count <= KEPT_ROWS || index === 0 || index === count - 2;
}

/**
 * First and last but one of a list: neither the first nor the last measure stands alone on a page.
 *
 * Not before a measure that has to keep its note: such long chains are broken in LibreOffice, at odd places.
 */
export function measureKeepsNext(blocks: readonly Block[], index: number): boolean {
  const isMeasure = (offset: number) => blocks[index + offset]?.kind === 'measure';
  const next = blocks[index + 1];
  return next?.kind === 'measure' && next.note.length === 0 && (!isMeasure(-1) || !isMeasure(2));
}

/** The same for the items of a list. */
export const itemKeepsNext = (index: number, count: number): boolean =>
  index < count - 1 && (index === 0 || index === count - 2);

/** How much room a text takes, in characters; a line break takes a line. */
export function textExtent(text: string): number {
  return text.length + LINE_CHARACTERS * (text.split('\n').length - 1);
}

/** A longer note may go on on the next page, as a rule between two paragraphs. */
export const noteStaysWhole = (note: readonly NoteBlock[]): boolean => isShort(noteTexts(note));

/** A longer paragraph may break anywhere: it would not fit on any page, or leave half of one empty. */
export const paragraphStaysWhole = (inlines: readonly Inline[]): boolean => isShort(inlines.map(({ text }) => text));

const isShort = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + textExtent(text), 0) <= KEPT_EXTENT;

/** Paragraphs of a note stand a little apart, a list directly under its paragraph. */
export function isNoteSpaced(note: readonly NoteBlock[], index: number): boolean {
  return note[index]?.kind === 'paragraph' && note[index + 1]?.kind === 'paragraph';
}
