/** A note in parts between which a page may end. */
import type { Inline, NoteBlock } from '../../../../shared/annex/document.ts';
import { paragraphStaysWhole, textExtent } from '../../../../shared/annex/page-rules.ts';

export type NotePart = NoteBlock & {
  /** Its paragraph goes on in the next part. */
  goesOn?: boolean;
};

/** About ten lines: between such pieces an overlong paragraph may go on on the next sheet. */
const PIECE_EXTENT = 800;
/** Up to and including a line break. */
const LINES = /[^\n]*\n|[^\n]+/g;
/** Ends behind a blank where there is one. */
const PIECES = /.{1,800}(?:\s|$)|.{1,800}/gsu;

/** Paragraphs, pieces of very long ones, and bullets, the latter with what is nested in them. */
export function noteParts(note: readonly NoteBlock[]): NotePart[] {
  return note.flatMap((part): NotePart[] => {
    if (part.kind === 'list') return part.items.map((item) => ({ ...part, items: [item] }));
    if (paragraphStaysWhole(part.inlines)) return [part];
    const pieces = piecesOf(part.inlines);
    return pieces.map((inlines, index) => ({ ...part, inlines, ...(index < pieces.length - 1 && { goesOn: true }) }));
  });
}

/** Pieces of the same paragraph put together again, so that it breaks only where a sheet ends. */
export function joinedParts(parts: readonly NotePart[]): NotePart[] {
  const joined: NotePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && last.goesOn && part.kind === 'paragraph') {
      joined[joined.length - 1] = { ...part, inlines: [...last.inlines, ...part.inlines] };
    } else joined.push(part);
  }
  return joined;
}

function piecesOf(inlines: readonly Inline[]): Inline[][] {
  const first: Inline[] = [];
  const pieces = [first];
  let extent = 0;
  for (const inline of inlines.flatMap(inPieces)) {
    const added = textExtent(inline.text);
    if (extent > 0 && extent + added > PIECE_EXTENT) {
      pieces.push([]);
      extent = 0;
    }
    pieces.at(-1)?.push(inline);
    extent += added;
  }
  return pieces;
}

function inPieces(inline: Inline): Inline[] {
  // One with a footnote stays one, so that it has the footnote once.
  if (inline.footnote || textExtent(inline.text) <= PIECE_EXTENT) return [inline];
  const texts = (inline.text.match(LINES) ?? []).flatMap((line) => line.match(PIECES) ?? []);
  return texts.map((text) => ({ ...inline, text }));
}
