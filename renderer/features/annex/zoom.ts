import { PAGE } from './paper/paper-styles.ts';

/** `fit`: as large as the desk is wide, but not above life size. */
export type Zoom = number | 'fit';

const STEPS = [0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2] as const;
const CSS_PIXELS_PER_POINT = 96 / 72;

/** Around the sheets and for the scroll bar, in pixels. */
const DESK_EDGE = 64;

/** The factor on a desk of this width in pixels; life size until that is known. @param sheet its width in points */
export function zoomFactor(zoom: Zoom, deskWidth: number, sheet: number = PAGE.width): number {
  if (zoom !== 'fit') return zoom;
  if (deskWidth === 0) return 1;
  const fitting = (deskWidth - DESK_EDGE) / (sheet * CSS_PIXELS_PER_POINT);
  return Math.min(1, Math.max(STEPS[0], fitting));
}

/** The next larger (`1`) or smaller (`-1`) step; the same one at either end. */
export function nextZoom(factor: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? STEPS.find((step) => step > factor + 0.005) : STEPS.findLast((step) => step < factor - 0.005);
  return next ?? factor;
}
