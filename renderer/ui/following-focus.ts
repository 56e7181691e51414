import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect } from 'react';

/** Brings the focus to the active row of a list; answers whether there is one. */
export function focusActiveRow(list: HTMLElement | null): boolean {
  const row = list?.querySelector<HTMLElement>('tr[data-active], [data-active-head]');
  row?.focus({ preventScroll: true });
  return Boolean(row);
}

/**
 * The focus goes to the row that has become the active one, if it was in the list.
 *
 * @param active names the active row
 */
export function useFollowingFocus(list: RefObject<HTMLElement | null>, active: string | null | undefined): void {
  // Read before the rows change: the one that leaves the document takes the focus with it.
  const hadFocus = list.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (active && hadFocus) focusActiveRow(list.current);
  }, [active, hadFocus, list]);
}

/** For virtual lists: the rows in view, and the active row, which must exist to keep the focus; more if `alsoIn` says so. */
export function useRangeWithActive(activeIndex: number, alsoIn?: (range: Range) => number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const wanted = new Set([alsoIn?.(range) ?? -1, activeIndex, ...defaultRangeExtractor(range)]);
      return [...wanted].filter((index) => index >= 0).sort((one, other) => one - other);
    },
    [activeIndex, alsoIn],
  );
}
