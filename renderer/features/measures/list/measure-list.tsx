import { type MouseEvent, type ReactNode, type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { GroupId, MeasureId } from '../../../../shared/domain/ids.ts';
import { focusActiveRow, useFollowingFocus } from '../../../ui/following-focus.ts';
import css from '../../../ui/virtual-table.module.css';
import { type Answers, useFrame } from '../frame.ts';
import type { Answering } from '../use-answering.ts';
import { changeView, useView, viewOf } from '../view-store.ts';
import { listAction } from './list-keys.ts';
import type { ListItem, SectionItem } from './list-model.ts';
import { select } from './list-selection.ts';
import { MeasureRow } from './measure-row.tsx';
import { SectionRow } from './section-row.tsx';
import type { ListActions } from './use-list-actions.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface MeasureListProps {
  label: string;
  items: readonly ListItem[];
  /** The measures among the items, in their order. */
  order: readonly MeasureId[];
  /** As in `ListContent`. */
  active: MeasureId | null;
  answers: Answers;
  answering: Answering;
  actions: ListActions;
  /** Under whose progress the measures below a heading are counted; null where that cannot be said. */
  groupOf: (section: SectionItem) => GroupId | null;
  /** Groups that are asked about. */
  relevant: ReadonlySet<GroupId>;
  scroller: RefObject<HTMLDivElement | null>;
  /** Stands below the rows. */
  children?: ReactNode;
}

/** A table whose rows take the focus. */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** The measures as a grid: only the rows in view exist, and one of them takes part in the tab order. */
export function MeasureList({
  label,
  items,
  order,
  active,
  answers,
  answering,
  actions,
  groupOf,
  relevant,
  scroller,
  children,
}: MeasureListProps) {
  const { scope } = useFrame();
  const marked = useView(scope.id, (view) => view.marked);
  const activeIndex = useMemo(() => items.findIndex((item) => isMeasure(item, active)), [items, active]);
  const grid = useRef<HTMLTableElement>(null);
  const rows = useVirtualRows(label, items, activeIndex, scroller);
  const tick = useCallback((id: MeasureId) => answering.toggle([id]), [answering]);

  useFollowingFocus(grid, active);

  const isFocusWanted = useView(scope.id, (view) => view.isFocusWanted);
  useLayoutEffect(() => {
    if (!isFocusWanted) return;
    const { awaited } = viewOf(scope.id);
    // An empty list has nothing to focus, and must not take the focus later.
    if (items.length === 0) changeView(scope.id, { isFocusWanted: false });
    if (!active || (awaited && awaited !== active)) return;
    if (focusActiveRow(grid.current)) changeView(scope.id, { isFocusWanted: false });
  });

  function handleClick(event: MouseEvent) {
    const id = measureAt(event.target);
    if (!id) return;
    const isTick = isInBox(event.target);
    const mode = isTick ? 'one' : event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'add' : 'one';
    const view = viewOf(scope.id);
    const selection = { ...select(order, view, id, mode), searched: view.query || null };
    changeView(scope.id, mode === 'one' && !isTick ? { ...selection, isInspectorOpen: true } : selection);
  }

  return (
    <div className={css.scroller} ref={scroller}>
      <table
        {...GRID}
        ref={grid}
        aria-label={label}
        aria-rowcount={items.length}
        className={css.grid}
        style={{ height: rows.height }}
        onClick={handleClick}
        onDoubleClick={(event) => !isInBox(event.target) && measureAt(event.target) && actions.inspect('first')}
        onKeyDown={(event) => {
          const action = listAction(event);
          if (!action) return;
          event.preventDefault();
          // A key held down walks through the rows, but answers only once.
          if (!event.repeat || action.kind === 'move') actions.perform(action);
        }}
      >
        <tbody className={css.body}>
          {rows.visible.map(({ index, start, isSticky }) => {
            const item = items[index];
            if (!item) return null;
            if (item.kind === 'section') {
              const place = { items, index, top: isSticky ? null : start };
              return <SectionRow key={item.key} section={item} group={groupOf(item)} relevant={relevant} {...place} />;
            }
            const { measure, home, isAlsoHere = false, hit } = item;
            return (
              <MeasureRow
                // While somebody searches, the keys are not in the list, and other hits are shown faster by the rows that are there.
                key={hit ? `found ${index}` : measure.id}
                measure={measure}
                home={home}
                isAlsoHere={isAlsoHere}
                hit={hit}
                answer={answers.get(measure.id)}
                isActive={measure.id === active}
                isMarked={marked.has(measure.id)}
                rowIndex={index + 1}
                top={start}
                onTick={tick}
              />
            );
          })}
        </tbody>
      </table>
      {children}
    </div>
  );
}

const isMeasure = (item: ListItem, id: MeasureId | null) => item.kind === 'measure' && item.measure.id === id;

function measureAt(target: EventTarget): MeasureId | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-measure]') : null;
  return row?.dataset.measure as MeasureId | undefined;
}

function isInBox(target: EventTarget): boolean {
  return target instanceof Element && target.closest('label') !== null;
}
