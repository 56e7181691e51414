import type { Rectangle } from 'electron';

export const DEFAULT_SIZE = { width: 1280, height: 800 };
/** The interface is usable down to this size. */
export const MINIMUM_SIZE = { width: 860, height: 560 };

/** How much of the title bar must be on a screen so that the window can be caught with the mouse. */
const GRIP = { width: 120, height: 24 };

/**
 * Bounds on which the user sees the window: the saved ones when a display still shows them, shrunk to that display;
 * else the default size, centred on the first display (the primary one). All in device-independent pixels.
 */
export function visibleBounds(saved: Rectangle | undefined, workAreas: readonly Rectangle[]): Rectangle {
  const area = saved && workAreas.find((workArea) => canBeCaught(saved, workArea));
  if (saved && area) return clampInto(saved, area);
  return centred(workAreas[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE });
}

function canBeCaught(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const titleBarInside = bounds.y >= area.y - GRIP.height && bounds.y + GRIP.height <= area.y + area.height;
  return width >= GRIP.width && titleBarInside;
}

function clampInto(bounds: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(bounds.width, MINIMUM_SIZE.width), area.width);
  const height = Math.min(Math.max(bounds.height, MINIMUM_SIZE.height), area.height);
  return {
    x: clamp(bounds.x, area.x, area.x + area.width - width),
    y: clamp(bounds.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

function centred(area: Rectangle): Rectangle {
  const width = Math.min(DEFAULT_SIZE.width, area.width);
  const height = Math.min(DEFAULT_SIZE.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
