/** Which cells are active and selected: pure, so that keys and mouse follow the same rules. */

/** A cell, counted from 0 among the measures and columns that are shown. */
export interface Place {
  row: number;
  column: number;
}

/** The selected rectangle spans `anchor` and `head`; keys begin at `active`, which lies in it. */
export interface Selection {
  active: Place;
  anchor: Place;
  head: Place;
}

/** A rectangle of cells, edges included. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** How many measures and columns are shown. */
export interface Size {
  rows: number;
  columns: number;
}

export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'top'
  | 'bottom'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last';

export const only = (place: Place): Selection => ({ active: place, anchor: place, head: place });

/** The rectangle between anchor and head. */
export function areaOf({ anchor, head }: Selection): Area {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;
export const sizeOf = (area: Area): number => heightOf(area) * widthOf(area);

/** The cells of an area, column by column from above. */
export function* placesIn({ top, bottom, left, right }: Area): Generator<Place> {
  for (let column = left; column <= right; column += 1)
    for (let row = top; row <= bottom; row += 1) yield { row, column };
}

/** Moves the active cell, or with `extend` the far corner of the selection; past an edge it stays there. */
export function moved(before: Selection, move: Move, size: Size, page: number, extend: boolean): Selection {
  const from = extend ? before.head : before.active;
  const to = inside(stepped(from, move, size, page), size);
  return extend ? { ...before, head: to } : only(to);
}

function stepped({ row, column }: Place, move: Move, { rows, columns }: Size, page: number): Place {
  const [bottom, right] = [rows - 1, columns - 1];
  const steps: Record<Move, Place> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    pageUp: { row: row - page, column },
    pageDown: { row: row + page, column },
    top: { row: 0, column },
    bottom: { row: bottom, column },
    rowStart: { row, column: 0 },
    rowEnd: { row, column: right },
    first: { row: 0, column: 0 },
    last: { row: bottom, column: right },
  };
  return steps[move];
}

/** The nearest cell there is. */
export function inside({ row, column }: Place, { rows, columns }: Size): Place {
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), Math.max(count - 1, 0));
  return { row: within(row, rows), column: within(column, columns) };
}

/** Everything; keys begin where they did. */
export function selectAll({ active }: Selection, { rows, columns }: Size): Selection {
  return { active, anchor: { row: 0, column: 0 }, head: inside({ row: rows, column: columns }, { rows, columns }) };
}

/** Whole columns from one to another; keys begin at the top of the first. */
export function selectColumns(from: number, to: number, { rows }: Size): Selection {
  const top = { row: 0, column: from };
  return { active: top, anchor: top, head: { row: Math.max(rows - 1, 0), column: to } };
}

/** Whole rows from one to another, likewise. */
export function selectRows(from: number, to: number, { columns }: Size): Selection {
  const start = { row: from, column: 0 };
  return { active: start, anchor: start, head: { row: to, column: Math.max(columns - 1, 0) } };
}
