import { PAGE } from '../paper/paper-styles.ts';

const CSS_PIXELS_PER_POINT = 96 / 72;
/** Left and right of the sheets, in pixels. */
const EDGE = 24;
/** Below, nothing could be made out. */
const LEAST = 0.25;

/** By what sheets are enlarged in a pane of this width in pixels: as wide as it, but not above life size. @param sheet its width in points */
export function besideFactor(paneWidth: number, sheet: number = PAGE.width): number {
  const fitting = (paneWidth - EDGE) / (sheet * CSS_PIXELS_PER_POINT);
  return Math.min(1, Math.max(LEAST, fitting));
}
