/** What filling and pasting mean for which cells: pure. */
import type { Status } from '../../../../shared/domain/status.ts';
import { type Area, heightOf, type Place, placesIn, type Size, widthOf } from '../grid/selection.ts';
import { statusOfText } from './status-text.ts';

export interface Copy {
  from: Place;
  to: Place;
}

export type Direction = 'down' | 'right';

/**
 * The cells from which a selection is filled: its first row (column); when that is all of it, the one before. Null at the
 * edge, where there is none.
 */
export function fillSources({ top, bottom, left, right }: Area, to: Direction): Area | null {
  if (to === 'down') {
    const row = top === bottom ? top - 1 : top;
    return row < 0 ? null : { top: row, bottom: row, left, right };
  }
  const column = left === right ? left - 1 : left;
  return column < 0 ? null : { top, bottom, left: column, right: column };
}

/** From which cell each selected one is filled, but the sources. */
export function* fillPlan(area: Area, to: Direction): Generator<Copy> {
  const sources = fillSources(area, to);
  if (!sources) return;
  for (const place of placesIn(area)) {
    const from = to === 'down' ? { ...place, row: sources.top } : { ...place, column: sources.left };
    if (from.row !== place.row || from.column !== place.column) yield { from, to: place };
  }
}

export interface PastedCell {
  place: Place;
  status: Status;
}

export type PastePlan =
  | { kind: 'cells'; cells: PastedCell[] }
  | { kind: 'empty' }
  /** Row and column counted from 1 in what is pasted; the place it would have come to, if there is one. */
  | { kind: 'unknown'; word: string; row: number; column: number; place: Place }
  | { kind: 'outside'; rows: number; columns: number };

/**
 * Where pasted cells go: from the upper left corner of the selection; a single one, or a pattern that divides it, into all of
 * it. Nothing comes of a text that holds an unknown word or has no room.
 */
export function pastePlan(texts: readonly (readonly string[])[], area: Area, size: Size): PastePlan {
  const rows = texts.length;
  const columns = Math.max(...texts.map((line) => line.length));
  const isPattern = heightOf(area) % rows === 0 && widthOf(area) % columns === 0;
  const [height, width] = isPattern ? [heightOf(area), widthOf(area)] : [rows, columns];
  if (area.top + height > size.rows || area.left + width > size.columns) return { kind: 'outside', rows, columns };
  const cells: PastedCell[] = [];
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < height; row += 1) {
      const word = texts[row % rows]?.[column % columns] ?? '';
      const status = statusOfText(word);
      const place = { row: area.top + row, column: area.left + column };
      if (status === undefined) return { kind: 'unknown', word: word.trim(), row: row + 1, column: column + 1, place };
      if (status !== null) cells.push({ place, status });
    }
  }
  return cells.length > 0 ? { kind: 'cells', cells } : { kind: 'empty' };
}
