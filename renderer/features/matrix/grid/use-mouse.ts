import type { MouseEvent, PointerEvent } from 'react';
import { areaOf, only, type Place, type Selection, type Size, selectColumns, selectRows } from './selection.ts';

interface Mouse {
  selection: Selection;
  size: Size;
  onSelect: (selection: Selection) => void;
  onMenu: (at: { x: number; y: number }) => void;
  onOpen: () => void;
}

/** Dragging selects a range, a head its column or row, Shift goes on from the anchor. */
export function useMouse({ selection, size, onSelect, onMenu, onOpen }: Mouse) {
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const next = event.button === 0 ? pressed(event.target, event.shiftKey) : null;
      if (!next) return;
      // Where the focus goes is for the grid to say: heads have none.
      event.preventDefault();
      focusActive(event.currentTarget);
      onSelect(next);
    },
    onPointerMove: (event: PointerEvent) => {
      const isDragging = event.buttons === 1 && event.button === -1;
      const place = isDragging ? placeOf(event.target) : null;
      const { head } = selection;
      if (place && (place.row !== head.row || place.column !== head.column)) onSelect({ ...selection, head: place });
    },
    onDoubleClick: (event: MouseEvent) => {
      if (placeOf(event.target)) onOpen();
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (!place) return;
      event.preventDefault();
      focusActive(event.currentTarget);
      if (!isInside(place, selection)) onSelect(only(place));
      onMenu({ x: event.clientX, y: event.clientY });
    },
  };

  function pressed(target: EventTarget, isExtending: boolean): Selection | null {
    const place = placeOf(target);
    if (place) return isExtending ? { ...selection, head: place } : only(place);
    const column = numberAt(target, 'columnHead');
    if (column !== null) return selectColumns(isExtending ? selection.anchor.column : column, column, size);
    const row = numberAt(target, 'rowHead');
    return row === null ? null : selectRows(isExtending ? selection.anchor.row : row, row, size);
  }
}

/** So that the grid has the keyboard, and hands it on to the cell that becomes active. */
function focusActive(grid: HTMLElement): void {
  grid.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
}

function isInside({ row, column }: Place, selection: Selection): boolean {
  const { top, bottom, left, right } = areaOf(selection);
  return row >= top && row <= bottom && column >= left && column <= right;
}

function placeOf(target: EventTarget): Place | null {
  const row = numberAt(target, 'row');
  const column = numberAt(target, 'column');
  return row === null || column === null ? null : { row, column };
}

const SELECTOR = {
  row: '[data-row]',
  column: '[data-column]',
  columnHead: '[data-column-head]',
  rowHead: '[data-row-head]',
} as const;

function numberAt(target: EventTarget, name: keyof typeof SELECTOR): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(SELECTOR[name]) : null;
  const text = element?.dataset[name];
  return text === undefined ? null : Number(text);
}
