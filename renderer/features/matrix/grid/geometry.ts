/** Sizes of the grid in pixels, as in its style sheet. */
export const ROW = 32;
export const SECTION = 28;

export interface Geometry {
  /** Width of the measures' titles. */
  title: number;
  /** Width of a column. */
  column: number;
  /** Height of the heads; where columns are wide their names are written level, and need less. */
  head: number;
  isLevel: boolean;
}

const COLUMN = { least: 61, most: 176 };
/** Wide enough for most words of a name. */
const LEVEL_FROM = 104;
const TITLE_MOST = 640;

/** Columns share the width that titles leave, up to a point; what then is left goes to the titles, up to a point. */
export function geometryOf(gridWidth: number, columnCount: number): Geometry {
  const least = leastTitle(gridWidth);
  const even = Math.floor((gridWidth - least) / Math.max(columnCount, 1));
  const column = Math.min(Math.max(even, COLUMN.least), COLUMN.most);
  const left = gridWidth - columnCount * column;
  const title = Math.max(least, Math.min(left, TITLE_MOST));
  const isLevel = column >= LEVEL_FROM;
  return { title, column, head: isLevel ? 84 : 172, isLevel };
}

function leastTitle(gridWidth: number): number {
  if (gridWidth >= 1400) return 380;
  return gridWidth < 700 ? 200 : 276;
}
