import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useRangeWithActive } from '../../../ui/following-focus.ts';
import type { ListItem } from './list-model.ts';

/** Heights in pixels, as in the style sheets. */
export const ROW = 36;
const SECTION = 28;
/** A row that says where it was found. */
const FOUND_ROW = 54;
/** Rows beyond the visible ones, so that a quick scroll meets no gap. */
const OVERSCAN = 8;

export interface VirtualRow {
  index: number;
  /** Distance from the top of the list in pixels. */
  start: number;
  /** The heading of what stands at the upper edge. */
  isSticky: boolean;
}

export interface VirtualRows {
  visible: VirtualRow[];
  /** Height of the whole list in pixels. */
  height: number;
}

/** The rows in view, the heading above them and the active row, which must exist to keep the focus. */
export function useVirtualRows(
  /** Names the list: another one begins at its top. */
  name: string,
  items: readonly ListItem[],
  activeIndex: number,
  scroller: RefObject<HTMLDivElement | null>,
): VirtualRows {
  const sticky = useRef(-1);
  const sections = useMemo(() => items.flatMap((item, index) => (item.kind === 'section' ? [index] : [])), [items]);
  const toSticky = useCallback(
    (range: Range) => {
      sticky.current = sections.findLast((index) => index <= range.startIndex) ?? -1;
      return sticky.current;
    },
    [sections],
  );
  const rangeExtractor = useRangeWithActive(activeIndex, toSticky);
  // Also what tells the virtualiser that the items are others now.
  const getItemKey = useCallback((index: number) => keyOf(items[index]), [items]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(items[index]),
    getItemKey,
    overscan: OVERSCAN,
    scrollPaddingStart: SECTION,
    rangeExtractor,
  });

  const shown = useRef(name);
  // Before anything is painted: rows of another list at the old place could be clicked.
  useLayoutEffect(() => {
    const isOther = shown.current !== name;
    shown.current = name;
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
    else if (isOther) virtualizer.scrollToOffset(0);
  }, [virtualizer, activeIndex, name]);

  const visible = virtualizer.getVirtualItems().map(({ index, start }) => ({
    index,
    start,
    isSticky: index === sticky.current,
  }));
  return { visible, height: virtualizer.getTotalSize() };
}

function keyOf(item: ListItem | undefined): string {
  if (!item) return '';
  if (item.kind === 'section') return `section ${item.key}`;
  // The height of a row is remembered by its key.
  return item.hit?.place ? `${item.measure.id} found` : item.measure.id;
}

function heightOf(item: ListItem | undefined): number {
  if (item?.kind === 'section') return SECTION;
  return item?.hit?.place ? FOUND_ROW : ROW;
}
