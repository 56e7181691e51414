/** What filling and pasting mean for which cells: pure. */
import type { Status } from '../../../../shared/domain/status.ts';
import { type Area, heightOf, type Place, type Size, widthOf } from '../grid/selection.ts';
import { statusOfText } from './status-text.ts';

export interface Copy {
  from: Place;
  to: Place;
}

/**
 * From which cell each selected one is filled: from the first row (column) of the selection; when that is all of it, from the
 * cell before. Empty at the edge.
 */
export function fillPlan(area: Area, to: 'down' | 'right'): Copy[] {
  const isDown = to === 'down';
  const isSingle = isDown ? area.top === area.bottom : area.left === area.right;
  const first = isDown ? area.top : area.left;
  const source = isSingle ? first - 1 : first;
  if (source < 0) return [];
  const copies: Copy[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const from = isDown ? { row: source, column } : { row, column: source };
      if ((isDown ? row : column) !== source) copies.push({ from, to: { row, column } });
    }
  }
  return copies;
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
