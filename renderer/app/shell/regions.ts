/**
 * F6 walks through the parts of the window, as in other desktop programs.
 *
 * A part marks itself with `data-region`. A marked part inside another one replaces it, so the main area of a screen with
 * three panes counts as three.
 */
import { isQuestionOpen } from '../../ui/hotkeys.ts';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex]:not([tabindex="-1"])';

const lastFocus = new WeakMap<Element, HTMLElement>();

/** Moves the focus to the next (1) or previous (-1) region, to where it last was there, else to its first control. */
export function moveToRegion(step: 1 | -1): void {
  const regions = visibleRegions();
  if (regions.length === 0) return;
  const active = document.activeElement;
  const here = regions.findIndex((region) => region.contains(active));
  const current = regions[here];
  if (current && active instanceof HTMLElement) lastFocus.set(current, active);
  const start = here === -1 && step === -1 ? 0 : here;
  const next = regions[(start + step + regions.length) % regions.length];
  if (next) focusInside(next);
}

/** Moves the focus into the screen: to the current row of its list, else to the screen itself. */
export function focusContent(): void {
  const content = document.getElementById('content');
  const row = content?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
  (row ?? content)?.focus({ preventScroll: true });
}

/** How long a screen may take until it stands, in milliseconds. */
const PATIENCE = 2000;

let looking = 0;

/**
 * The same after a change of the screen, which takes what had the focus with it: as soon as the screen stands and no question
 * is in front. Whatever else has taken the focus by then keeps it.
 */
export function focusContentSoon(): void {
  cancelAnimationFrame(looking);
  const before = document.activeElement;
  const until = Date.now() + PATIENCE;
  const look = () => {
    const active = document.activeElement;
    const isNowhere = active === document.body || active?.id === 'content';
    if (!isNowhere && active !== before && !isQuestionOpen()) return;
    if (isNowhere && !isQuestionOpen()) focusContent();
    if (Date.now() < until) looking = requestAnimationFrame(look);
  };
  looking = requestAnimationFrame(look);
}

function visibleRegions(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  return all.filter((region) => !region.querySelector('[data-region]') && region.checkVisibility());
}

function focusInside(region: HTMLElement): void {
  const remembered = lastFocus.get(region);
  const controls = [...region.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const control =
    remembered && region.contains(remembered) ? remembered : controls.find((one) => one.checkVisibility());
  if (!control) region.tabIndex = -1;
  (control ?? region).focus();
}
