import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useFollowingFocus, useRangeWithActive } from '../../../ui/following-focus.ts';
import { targetIndex } from '../../../ui/list-keys.ts';
import type { DescribedFinding } from '../described.ts';
import { useFrame } from '../frame.ts';
import type { FindingActions } from '../use-finding-actions.ts';
import { changeView, toggleGroup, useView, viewOf } from '../view-store.ts';
import css from './finding-list.module.css';
import { FindingRow } from './finding-row.tsx';
import { GroupHead } from './group-head.tsx';
import { foldingOf, markedAfter } from './list-keys.ts';
import { type Entry, keyOf } from './list-model.ts';

/** Heights in pixels, as in the style sheet. */
const ROW = 60;
const HEAD = 32;
/** Rows beyond the visible ones, so that a quick scroll meets no gap. */
const OVERSCAN = 8;

/** A table whose rows take the focus. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

interface FindingListProps {
  /** Heads and rows. */
  rows: readonly Entry[];
  /** The rows alone, in the same order. */
  items: readonly DescribedFinding[];
  /** One of the rows. */
  active: Entry | undefined;
  marked: readonly DescribedFinding[];
  actions: FindingActions;
}

/** The findings as a grid: only the rows in view exist, and one of them takes part in the tab order. */
export function FindingList({ rows, items, active, marked, actions }: FindingListProps) {
  const { scope } = useFrame();
  const t = useText('findings');
  const { marked: markedKeys } = useView(scope.id);
  const scroller = useRef<HTMLDivElement>(null);
  const activeIndex = active ? rows.indexOf(active) : -1;
  const item = active?.kind === 'row' ? active.item : undefined;
  const virtual = useRows(rows, activeIndex, scroller);
  useFollowingFocus(scroller, active && keyOf(active));

  function handleKey(event: KeyboardEvent) {
    if (!active) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const target = isPlain ? rows[targetIndex(event.key, activeIndex, rows.length, pageOf(scroller)) ?? -1] : undefined;
    const folding = isPlain ? foldingOf(event.key, active, rows) : undefined;
    if (target) move(target, event.shiftKey);
    else if (folding) {
      toggleGroup(scope.id, folding.id);
      changeView(scope.id, { active: keyOf(folding) });
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') markAll();
    else if (isPlain && event.key === 'Escape' && marked.length > 0) changeView(scope.id, { marked: new Set() });
    else if (!isPlain || !item) return;
    else if (event.key === 'Enter') actions.open(item);
    else if (event.key === ' ') toggle(item);
    else if (event.key.toLowerCase() === 'a') actions.accept(marked.length > 0 ? marked : [item]);
    else return;
    event.preventDefault();
  }

  function move(target: Entry, extend: boolean) {
    const keys = viewOf(scope.id).marked;
    const walked = [active, target].flatMap((row) => (row?.kind === 'row' ? [row.item.key] : []));
    changeView(scope.id, { active: keyOf(target), ...(extend && { marked: new Set([...keys, ...walked]) }) });
  }

  const toggle = ({ key }: DescribedFinding) =>
    changeView(scope.id, { active: key, marked: markedAfter(viewOf(scope.id).marked, key) });

  const markAll = () => changeView(scope.id, { marked: new Set(items.map(({ key }) => key)) });

  function handleClick(event: MouseEvent) {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-finding]') : null;
    const clicked = items.find(({ key }) => key === row?.dataset.finding);
    if (!clicked) return;
    if (event.ctrlKey || event.metaKey || isCheckbox(event.target)) toggle(clicked);
    else if (event.shiftKey && item) {
      const [from = 0, to = 0] = [items.indexOf(item), items.indexOf(clicked)].sort((one, other) => one - other);
      const range = items.slice(from, to + 1).map(({ key }) => key);
      changeView(scope.id, { active: clicked.key, marked: new Set([...markedKeys, ...range]) });
    } else changeView(scope.id, { active: clicked.key });
    row?.focus({ preventScroll: true });
  }

  return (
    <div className={css.scroller} ref={scroller}>
      <table
        {...GRID}
        aria-label={t('list.label')}
        aria-rowcount={rows.length}
        className={css.grid}
        style={{ height: virtual.getTotalSize() }}
        onClick={handleClick}
        onDoubleClick={() => item && actions.open(item)}
        onKeyDown={handleKey}
      >
        <tbody className={css.body}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (!row) return null;
            const place = { index, top: start, isActive: row === active };
            return row.kind === 'head' ? (
              <GroupHead
                {...place}
                key={key}
                head={row}
                onToggle={() => {
                  toggleGroup(scope.id, row.id);
                  changeView(scope.id, { active: keyOf(row) });
                }}
              />
            ) : (
              <FindingRow
                {...place}
                key={key}
                item={row.item}
                says={row.says}
                isMarked={markedKeys.has(row.item.key)}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const isCheckbox = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-mark]') !== null;

const pageOf = ({ current }: RefObject<HTMLElement | null>): number =>
  Math.max(1, Math.floor((current?.clientHeight ?? 0) / ROW) - 1);

/** The rows in view, and the active row, which must exist to keep the focus. */
function useRows(rows: readonly Entry[], activeIndex: number, scroller: RefObject<HTMLDivElement | null>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'head' ? HEAD : ROW),
    getItemKey: useCallback((index: number) => (rows[index] ? keyOf(rows[index]) : index), [rows]),
    overscan: OVERSCAN,
    rangeExtractor: useRangeWithActive(activeIndex),
  });
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
  }, [virtual, activeIndex]);
  return virtual;
}
