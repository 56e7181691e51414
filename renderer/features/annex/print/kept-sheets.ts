import type { Piece, Sheet } from '../paper/page-flow.ts';

/** Sheets that hold the same as before in the same place stay the same objects: only the others are drawn again. */
export const keptSheets = (before: readonly Sheet[], next: readonly Sheet[]): Sheet[] =>
  next.map((sheet, position) => {
    const known = before[position];
    return known && known.length === sheet.length && known.every((piece, at) => isSame(piece, sheet[at]))
      ? known
      : sheet;
  });

const isSame = (one: Piece, other: Piece | undefined): boolean =>
  one.index === other?.index && one.parts?.from === other.parts?.from && one.parts?.to === other.parts?.to;
