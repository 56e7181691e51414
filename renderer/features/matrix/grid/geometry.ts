/** Sizes of the grid in pixels, as in its style sheet. */
export const ROW = 32;
export const SECTION = 28;
export const HEAD = 158;
export const COLUMN = 61;

/** Where titles have room to spare, in a wide window, they get more of it. */
export function titleWidth(gridWidth: number): number {
  if (gridWidth >= 1400) return 380;
  return gridWidth < 700 ? 200 : 276;
}
