import { type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { useRangeWithActive } from '../../../ui/following-focus.ts';
import type { ListItem } from './list-model.ts';

/** Heights in pixels, as in the style sheets. */
export const ROW = 36;
const SECTION = 28;
/** A row that says where it was found. */
const FOUND_ROW = 54;
/** At least so many rows beyond the visible ones, so that a quick scroll meets no gap. */
const OVERSCAN = 4;
/** So many rows come and go at once: what does not come and go in a frame need not be laid out and painted in it. */
const BLOCK = 4;

type Measured = Pick<
  ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>,
  'measurementsCache' | 'scrollOffset' | 'scrollRect'
>;

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
  const toSticky = useCallback(() => sticky.current, []);
  const inBlocksWithActive = useRangeWithActive(activeIndex, toSticky);
  const rangeExtractor = useCallback(
    (range: Range) => {
      sticky.current = sections.findLast((index) => index <= range.startIndex) ?? -1;
      return inBlocksWithActive(inBlocks(range));
    },
    [sections, inBlocksWithActive],
  );
  // Also what tells the virtualiser that the items are others now.
  const getItemKey = useCallback((index: number) => keyOf(items[index]), [items]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(items[index]),
    getItemKey,
    // Said by the range.
    overscan: 0,
    scrollPaddingStart: SECTION,
    rangeExtractor,
  });

  const shown = useRef(name);
  // Before anything is painted: rows of another list at the old place could be clicked.
  useLayoutEffect(() => {
    const isOther = shown.current !== name;
    shown.current = name;
    if (activeIndex >= 0) {
      // Asking for a place that is in view already would lay out everything at once.
      if (!isInView(virtualizer, activeIndex)) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
    } else if (isOther) virtualizer.scrollToOffset(0);
  }, [virtualizer, activeIndex, name]);

  const visible = virtualizer.getVirtualItems().map(({ index, start }) => ({
    index,
    start,
    isSticky: index === sticky.current,
  }));
  return { visible, height: virtualizer.getTotalSize() };
}

/** As far as is known without measuring anything: below the heading that sticks to the upper edge, and wholly there. */
function isInView({ measurementsCache, scrollOffset, scrollRect }: Measured, index: number): boolean {
  const row = measurementsCache[index];
  if (!row || scrollOffset === null || !scrollRect) return false;
  return row.start >= scrollOffset + SECTION && row.end <= scrollOffset + scrollRect.height;
}

/** The rows of a range and those beyond it, made up to whole blocks. */
function inBlocks(range: Range): Range {
  const first = Math.floor((range.startIndex - OVERSCAN) / BLOCK) * BLOCK;
  const last = Math.ceil((range.endIndex + OVERSCAN + 1) / BLOCK) * BLOCK - 1;
  return { ...range, overscan: 0, startIndex: Math.max(first, 0), endIndex: Math.min(last, range.count - 1) };
}

function keyOf(item: ListItem | undefined): string {
  if (!item) return '';
  if (item.kind === 'section') return `section ${item.key}`;
  // The height of a row is remembered by its key.
  return item.hit?.isElsewhere ? `${item.measure.id} found` : item.measure.id;
}

function heightOf(item: ListItem | undefined): number {
  if (item?.kind === 'section') return SECTION;
  return item?.hit?.isElsewhere ? FOUND_ROW : ROW;
}
