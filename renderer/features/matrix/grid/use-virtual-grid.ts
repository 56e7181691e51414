import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Item } from '../filters/rows.ts';
import { type Geometry, geometryOf, ROW, SECTION } from './geometry.ts';
import type { Selection } from './selection.ts';

/** Beyond what is visible, so that a quick scroll meets no gap. */
const OVERSCAN_ROWS = 6;
const OVERSCAN_COLUMNS = 2;

export interface VirtualGrid {
  rows: readonly VirtualItem[];
  /** Columns behind the pinned ones. */
  columns: readonly VirtualItem[];
  width: number;
  height: number;
  geometry: Geometry;
  /** How many rows a page of the keyboard has. */
  page: number;
}

interface GridSize {
  items: readonly Item[];
  columnCount: number;
  pinned: number;
}

/** The lines and columns in view, and the active cell, which must exist to keep the focus. Follows the selection. */
export function useVirtualGrid(
  { items, columnCount, pinned }: GridSize,
  selection: Selection | null,
  scroller: RefObject<HTMLDivElement | null>,
): VirtualGrid {
  const gridWidth = useWidth(scroller);
  const geometry = useMemo(() => geometryOf(gridWidth, columnCount), [gridWidth, columnCount]);
  const { title, column, head } = geometry;
  const left = title + pinned * column;
  const lineOf = useMemo(() => items.flatMap((item, index) => (item.kind === 'measure' ? [index] : [])), [items]);
  const activeLine = selection ? (lineOf[selection.active.row] ?? -1) : -1;
  const activeColumn = selection ? selection.active.column - pinned : -1;

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === 'section' ? SECTION : ROW),
    getItemKey: useCallback((index: number) => keyOf(items[index]), [items]),
    overscan: OVERSCAN_ROWS,
    paddingStart: head,
    scrollPaddingStart: head,
    rangeExtractor: useExtractor(activeLine, items.length),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: columnCount - pinned,
    getScrollElement: () => scroller.current,
    estimateSize: () => column,
    overscan: OVERSCAN_COLUMNS,
    paddingStart: left,
    scrollPaddingStart: left,
    rangeExtractor: useExtractor(activeColumn, columnCount - pinned),
  });
  // They keep what they have measured: another width of columns or height of heads means other places.
  useEffect(() => {
    if (left >= 0 && column > 0) columns.measure();
  }, [columns, left, column]);
  useEffect(() => {
    if (head > 0) rows.measure();
  }, [rows, head]);

  const headRow = selection?.head.row ?? -1;
  const headColumn = selection?.head.column ?? -1;
  useEffect(() => {
    const line = lineOf[headRow];
    // The heading of the first group comes along with its first measure.
    if (line !== undefined) rows.scrollToIndex(line === 1 ? 0 : line, { align: 'auto' });
    if (headColumn >= pinned) columns.scrollToIndex(headColumn - pinned, { align: 'auto' });
  }, [rows, columns, lineOf, headRow, headColumn, pinned]);

  return {
    rows: rows.getVirtualItems(),
    columns: columns.getVirtualItems(),
    width: left + (columnCount - pinned) * column,
    height: rows.getTotalSize(),
    geometry,
    page: Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / ROW) - 1),
  };
}

function useExtractor(active: number, count: number): (range: Range) => number[] {
  return useCallback(
    (range) => {
      const wanted = defaultRangeExtractor(range);
      if (active < 0 || active >= count || wanted.includes(active)) return wanted;
      return [...wanted, active].sort((one, other) => one - other);
    },
    [active, count],
  );
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const current = element.current;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    setWidth(current.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

function keyOf(item: Item | undefined): string {
  if (!item) return '';
  return item.kind === 'section' ? `section ${item.groupId}` : item.measure.id;
}
