/** Long texts shortened to where they differ. */
import { isDifferent, type Line, type Piece } from './compared-lines.ts';

/** A line, or how many lines that are the same on both sides stand in its place. */
export type Folded = Line | { hidden: number };

/** Texts up to this length are shown whole. */
const LONG = { lines: 12, characters: 1200 };
/** Kept around a difference: lines, and characters of a line. */
const AROUND = { lines: 1, characters: 160 };

export function isLong(lines: readonly Line[]): boolean {
  const characters = lines.reduce((sum, { pieces }) => pieces.reduce((one, { text }) => one + text.length, sum), 0);
  return lines.length > LONG.lines || characters > LONG.characters;
}

/** Where nothing differs, the beginning is kept. */
export function folded(lines: readonly Line[]): Folded[] {
  const wanted = lines.map((_, index) =>
    lines.slice(Math.max(0, index - AROUND.lines), index + AROUND.lines + 1).some(isDifferent),
  );
  if (!wanted.includes(true)) wanted.fill(true, 0, AROUND.lines + 1);
  const shown: Folded[] = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (wanted[index]) shown.push({ ...line, pieces: line.pieces.map(shortened) });
    else if (last && 'hidden' in last) last.hidden += 1;
    else shown.push({ hidden: 1 });
  }
  return shown;
}

/** Only what is the same on both sides gives way. */
function shortened(piece: Piece, index: number, { length }: readonly Piece[]): Piece {
  const { text } = piece;
  const isFirst = index === 0;
  const isLast = index === length - 1;
  if (piece.isDifferent || text.length <= 2 * AROUND.characters) return piece;
  const start = isFirst && !isLast ? '' : text.slice(0, AROUND.characters);
  const end = isLast ? '' : text.slice(-AROUND.characters);
  return { ...piece, text: `${start} … ${end}`.trim() };
}
