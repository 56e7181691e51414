import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { useText } from '../../../text/use-text.ts';
import type { DescribedFinding } from '../described.ts';
import { useFrame } from '../frame.ts';
import type { FindingActions } from '../use-finding-actions.ts';
import { changeView, useView, viewOf } from '../view-store.ts';
import css from './finding-list.module.css';
import { FindingRow } from './finding-row.tsx';
import { GroupHead } from './group-head.tsx';
import { markedAfter, targetIndex } from './list-keys.ts';
import { type Entry, UNANSWERED } from './list-model.ts';

/** Heights in pixels, as in the style sheet. */
const ROW = 56;
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
  active: DescribedFinding | undefined;
  marked: readonly DescribedFinding[];
  actions: FindingActions;
}

/** The findings as a grid: only the rows in view exist, and one of them takes part in the tab order. */
export function FindingList({ rows, items, active, marked, actions }: FindingListProps) {
  const { scope } = useFrame();
  const t = useText('findings');
  const { marked: markedKeys } = useView(scope.id);
  const scroller = useRef<HTMLDivElement>(null);
  const activeIndex = rows.findIndex((row) => row.kind === 'row' && row.item === active);
  const virtual = useRows(rows, activeIndex, scroller);
  useFollowingFocus(scroller, active?.key);

  function handleKey(event: KeyboardEvent) {
    if (event.target instanceof HTMLButtonElement || !active) return;
    const at = items.indexOf(active);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const target = isPlain ? items[targetIndex(event.key, at, items.length, pageOf(scroller)) ?? -1] : undefined;
    if (target) move(target, event.shiftKey);
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') markAll();
    else if (!isPlain) return;
    else if (event.key === 'Enter') actions.open(active);
    else if (event.key === ' ') toggle(active);
    else if (event.key.toLowerCase() === 'a') actions.accept(marked.length > 0 ? marked : [active]);
    else if (event.key === 'Escape' && marked.length > 0) changeView(scope.id, { marked: new Set() });
    else return;
    event.preventDefault();
  }

  function move(target: DescribedFinding, extend: boolean) {
    const keys = viewOf(scope.id).marked;
    const extended = extend && active ? new Set([...keys, active.key, target.key]) : keys;
    changeView(scope.id, { active: target.key, marked: extended });
  }

  const toggle = ({ key }: DescribedFinding) =>
    changeView(scope.id, { active: key, marked: markedAfter(viewOf(scope.id).marked, key) });

  const markAll = () => changeView(scope.id, { marked: new Set(items.map(({ key }) => key)) });

  function handleClick(event: MouseEvent) {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-finding]') : null;
    const item = items.find(({ key }) => key === row?.dataset.finding);
    if (!item) return;
    if (event.ctrlKey || event.metaKey || isCheckbox(event.target)) toggle(item);
    else if (event.shiftKey && active) {
      const [from = 0, to = 0] = [items.indexOf(active), items.indexOf(item)].sort((one, other) => one - other);
      const range = items.slice(from, to + 1).map(({ key }) => key);
      changeView(scope.id, { active: item.key, marked: new Set([...markedKeys, ...range]) });
    } else changeView(scope.id, { active: item.key });
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
        onDoubleClick={() => active && actions.open(active)}
        onKeyDown={handleKey}
      >
        <tbody className={css.body}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            if (!row) return null;
            return row.kind === 'head' ? (
              <GroupHead
                key={key}
                head={row}
                top={start}
                index={index}
                onToggle={() => changeView(scope.id, { isUnansweredOpen: !row.isOpen })}
              />
            ) : (
              <FindingRow
                key={key}
                item={row.item}
                top={start}
                index={index}
                isActive={row.item === active}
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

/** The focus goes to the row that has become the active one, if it was in the list. */
function useFollowingFocus(scroller: RefObject<HTMLElement | null>, active: string | undefined): void {
  // Read before the rows change: the one that leaves the document takes the focus with it.
  const hadFocus = scroller.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (active && hadFocus)
      scroller.current?.querySelector<HTMLElement>('tr[data-active]')?.focus({ preventScroll: true });
  }, [active, hadFocus, scroller]);
}

/** The rows in view, and the active row, which must exist to keep the focus. */
function useRows(rows: readonly Entry[], activeIndex: number, scroller: RefObject<HTMLDivElement | null>) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const wanted = new Set([activeIndex, ...defaultRangeExtractor(range)]);
      return [...wanted].filter((index) => index >= 0).sort((one, other) => one - other);
    },
    [activeIndex],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'head' ? HEAD : ROW),
    getItemKey: useCallback((index: number) => keyOf(rows[index]), [rows]),
    overscan: OVERSCAN,
    rangeExtractor,
  });
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
  }, [virtual, activeIndex]);
  return virtual;
}

function keyOf(row: Entry | undefined): string {
  if (!row) return '';
  return row.kind === 'head' ? `head ${row.id === UNANSWERED ? UNANSWERED : row.id}` : row.item.key;
}
