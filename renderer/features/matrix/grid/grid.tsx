import { type CSSProperties, type KeyboardEvent, type RefObject, useLayoutEffect, useMemo, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import type { Column } from '../columns/column.ts';
import type { Item } from '../filters/rows.ts';
import type { Pending } from '../writing/pending.ts';
import css from './grid.module.css';
import { GridHead } from './grid-head.tsx';
import { type GridAction, gridAction } from './grid-keys.ts';
import { GridRow, type RowSelection } from './grid-row.tsx';
import { GridSection } from './grid-section.tsx';
import { gridRole } from './roles.ts';
import { type Area, areaOf, moved, only, type Selection, selectAll } from './selection.ts';
import type { CellWords } from './use-cell-words.ts';
import { useMouse } from './use-mouse.ts';
import { useVirtualGrid, type VirtualGrid } from './use-virtual-grid.ts';

interface GridProps {
  label: string;
  scheme: Scheme;
  items: readonly Item[];
  measures: readonly Measure[];
  columns: readonly Column[];
  /** How many columns stay at the left edge. */
  pinned: number;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  pending: Pending;
  words: CellWords;
  /** Keys that do not only move the selection. */
  onAction: (action: GridAction) => void;
  /** The right mouse button, or its key, on a selected cell. */
  onMenu: (at: { x: number; y: number }) => void;
  grid: RefObject<HTMLDivElement | null>;
}

/** Measures by columns as a grid: only what is in view exists, and one cell takes part in the tab order. */
export function Grid(props: GridProps) {
  const { label, items, measures, columns, pinned, selection, onSelect, onAction, grid } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const size = { rows: measures.length, columns: columns.length };
  const virtual = useVirtualGrid({ items, columnCount: columns.length, pinned }, selection, scroller);
  const area = areaOf(selection);
  const mouse = useMouse({ selection, size, onSelect, onMenu: props.onMenu, onOpen: () => onAction({ kind: 'open' }) });
  useFocusOnActive(grid, selection);

  function handleKey(event: KeyboardEvent) {
    const action = gridAction(event);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'move') onSelect(moved(selection, action.to, size, virtual.page, action.extend));
    else if (action.kind === 'selectAll') onSelect(selectAll(selection, size));
    else if (action.kind === 'collapse') onSelect(only(selection.active));
    else onAction(action);
  }

  return (
    <div className={css.scroller} ref={scroller}>
      <div
        ref={grid}
        {...gridRole(label, items.length, columns.length)}
        className={css.canvas}
        style={canvasStyle(virtual)}
        {...{ ...mouse, onKeyDown: handleKey }}
      >
        <GridHead
          width={virtual.width}
          geometry={virtual.geometry}
          columns={columns}
          pinned={pinned}
          visible={virtual.columns}
          area={area}
        />
        <Lines {...props} virtual={virtual} area={area} />
      </div>
    </div>
  );
}

function Lines(props: GridProps & { virtual: VirtualGrid; area: Area }) {
  const { items, columns, pinned, scheme, pending, words, selection, virtual, area } = props;
  const groups = useMemo(() => new Map(scheme.groups.map((group) => [group.id, group])), [scheme]);
  const shared = {
    width: virtual.width,
    titleWidth: virtual.geometry.title,
    columns,
    pinned,
    visible: virtual.columns,
    pending,
    words,
  };
  return virtual.rows.map(({ index, start, key }) => {
    const item = items[index];
    if (!item) return null;
    if (item.kind === 'section') {
      const { width } = virtual;
      const place = { top: start, line: index, width, columnCount: columns.length + 1 };
      return <GridSection key={key} group={groups.get(item.groupId)} count={item.count} {...place} />;
    }
    const { measure, row } = item;
    return (
      <GridRow
        key={key}
        measure={measure}
        row={row}
        line={index}
        top={start}
        {...shared}
        {...rowSelection(row, selection, area)}
      />
    );
  });
}

const NOT_SELECTED: RowSelection = { active: -1, from: -1, to: -1, isFirst: false, isLast: false };

function rowSelection(row: number, { active }: Selection, { top, bottom, left, right }: Area): RowSelection {
  if (row < top || row > bottom) return NOT_SELECTED;
  const column = active.row === row ? active.column : -1;
  return { active: column, from: left, to: right, isFirst: row === top, isLast: row === bottom };
}

/** The pinned column begins where the titles end. */
function canvasStyle({ width, height, geometry }: VirtualGrid): CSSProperties {
  const { title, column, head } = geometry;
  const sizes = { '--matrix-titles': `${title}px`, '--matrix-column': `${column}px`, '--matrix-head': `${head}px` };
  return { width, height, ...sizes };
}

/** The keyboard stays with the active cell, wherever the selection is taken. */
function useFocusOnActive(grid: RefObject<HTMLDivElement | null>, { active }: Selection): void {
  // Read before the cells change: the one that leaves the document takes the focus with it.
  const hadFocus = grid.current?.contains(document.activeElement) ?? false;
  const place = `${active.row} ${active.column}`;
  useLayoutEffect(() => {
    const cell = grid.current?.querySelector<HTMLElement>('[data-active]');
    if (hadFocus && place && cell && cell !== document.activeElement) cell.focus({ preventScroll: true });
  }, [grid, hadFocus, place]);
}
