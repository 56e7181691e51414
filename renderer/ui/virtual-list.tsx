import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import css from './virtual-list.module.css';

interface VirtualListProps<T> {
  items: readonly T[];
  /** Of every item in pixels, or by item. */
  rowHeight: number | ((item: T) => number);
  keyOf: (item: T) => string;
  /** Name for screen readers. */
  label: string;
  /** Instead of the height that a dialogue leaves. */
  className?: string;
  /** The item that the keyboard is at: it is always there, and in sight when it becomes another one. */
  activeIndex?: number;
  /** Content of one item. */
  children: (item: T, index: number) => ReactNode;
}

/** Rows beyond the visible ones, so that a quick scroll and the tab key meet no gap. */
const OVERSCAN = 8;

/** A list of any length of which only what is in sight is drawn. It scrolls by itself. */
export function VirtualList<T>({
  items,
  rowHeight,
  keyOf,
  label,
  className,
  activeIndex = -1,
  children,
}: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const wanted = new Set([...(activeIndex >= 0 ? [activeIndex] : []), ...defaultRangeExtractor(range)]);
      return [...wanted].sort((one, other) => one - other);
    },
    [activeIndex],
  );
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(items[index], rowHeight),
    getItemKey: (index) => keyAt(items[index], keyOf),
    overscan: OVERSCAN,
    rangeExtractor,
  });
  useEffect(() => {
    if (activeIndex >= 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [virtualizer, activeIndex]);
  return (
    <div ref={scroller} className={`${css.scroller} ${className ?? css.inDialogue}`}>
      <ul aria-label={label} className={css.list} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                className={css.item}
                style={{ height: size, transform: `translateY(${start}px)` }}
              >
                {children(item, index)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function heightOf<T>(item: T | undefined, rowHeight: number | ((item: T) => number)): number {
  if (typeof rowHeight === 'number') return rowHeight;
  return item === undefined ? 0 : rowHeight(item);
}

const keyAt = <T,>(item: T | undefined, keyOf: (item: T) => string): string => (item === undefined ? '' : keyOf(item));
