/**
 * Dragging rows of a virtual list. One draggable for the whole list instead of one per row: where a row would land follows
 * from its height, so a row costs no more than without dragging.
 */
import { DndContext, type DragMoveEvent, PointerSensor, useDraggable, useSensor, useSensors } from '@dnd-kit/core';
import { type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { SILENT } from './sortable.tsx';

/** A drag under way: the row that is dragged and the place where it would land, both from 0. */
export interface RowDrag {
  from: number;
  to: number;
}

interface RowDragAreaProps {
  /** Height of a row in pixels. */
  rowHeight: number;
  count: number;
  onMove: (from: number, to: number) => void;
  /** Draws the list; `start` is its handler for the pointer going down on a handle (`data-drag-handle`) of a row. */
  children: (drag: RowDrag | null, start: (event: PointerEvent<HTMLElement>) => void) => ReactNode;
}

export function RowDragArea({ rowHeight, count, onMove, children }: RowDragAreaProps) {
  // A click on the handle is no drag.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const [drag, setDrag] = useState<RowDrag | null>(null);
  /** Where in the list the pointer went down, in pixels from its top. */
  const origin = useRef(0);
  const rowAt = (y: number) => Math.min(count - 1, Math.max(0, Math.floor(y / rowHeight)));
  const follow = ({ delta }: DragMoveEvent) =>
    setDrag({ from: rowAt(origin.current), to: rowAt(origin.current + delta.y) });
  const drop = () => {
    if (drag && drag.from !== drag.to) onMove(drag.from, drag.to);
    setDrag(null);
  };
  return (
    <DndContext
      sensors={sensors}
      accessibility={SILENT}
      onDragMove={follow}
      onDragEnd={drop}
      onDragCancel={() => setDrag(null)}
    >
      <List onStart={(y) => (origin.current = y)}>{(start) => children(drag, start)}</List>
    </DndContext>
  );
}

interface ListProps {
  onStart: (y: number) => void;
  children: (start: (event: PointerEvent<HTMLElement>) => void) => ReactNode;
}

function List({ onStart, children }: ListProps) {
  const { listeners, setNodeRef } = useDraggable({ id: 'row' });
  return children((event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-drag-handle]')) return;
    setNodeRef(event.currentTarget);
    onStart(event.clientY - event.currentTarget.getBoundingClientRect().top);
    listeners?.onPointerDown?.(event);
  });
}

/** How a row shows the drag: it is the one, or the other would land before or behind it. */
export function dragMark(drag: RowDrag | null, index: number): 'dragged' | 'before' | 'after' | undefined {
  if (!drag) return undefined;
  if (index === drag.from) return 'dragged';
  if (index !== drag.to) return undefined;
  return drag.from < drag.to ? 'after' : 'before';
}
