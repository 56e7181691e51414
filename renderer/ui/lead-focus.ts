/** Where the keyboard goes when what had it is gone. */
import { isQuestionOpen } from './hotkeys.ts';

/** How long to wait for what is still being drawn, in milliseconds. */
const PATIENCE = 2000;
const CONTROLS = 'button:not([disabled]), input:not([disabled]), textarea, select';

type Find = () => HTMLElement | null | undefined;

/** Focuses an element as soon as it is there and no question is in front. */
export function focusSoon(find: Find): void {
  focusWhen(() => true, find);
}

/**
 * Remembers the neighbours of the table row that has the focus. The function it answers brings the focus to the same
 * control of the next row, else of the one before, else to where a row can be added, or to `otherwise` when all that is
 * gone or no row had it; but only once nothing has the focus any more.
 */
export function rememberPlace(otherwise: Find = () => null): () => void {
  const control = document.activeElement;
  const row = control?.closest('tr');
  const home = row?.closest('table')?.parentElement;
  const isInRow = row && control instanceof HTMLElement;
  const fromEnd = isInRow ? controlsIn(row).indexOf(control) - controlsIn(row).length : -1;
  const neighbour = row && (besides(row, 'nextElementSibling') ?? besides(row, 'previousElementSibling'));
  const find = () => {
    if (neighbour?.isConnected) return controlsIn(neighbour).at(fromEnd);
    return home?.isConnected ? controlsIn(home).at(-1) : otherwise();
  };
  return () => focusWhen(() => document.activeElement === document.body && !row?.isConnected, find);
}

/** The next row on one side, leaving out rows with details of another (`data-details`), which may go with it. */
function besides(row: Element, side: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  const next = row[side];
  return next?.hasAttribute('data-details') ? besides(next, side) : next;
}

function focusWhen(isWanted: () => boolean, find: Find): void {
  const until = Date.now() + PATIENCE;
  const look = () => {
    const target = isWanted() && !isQuestionOpen() ? find() : null;
    if (target) target.focus();
    else if (Date.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const controlsIn = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(CONTROLS)];
