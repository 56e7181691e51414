/** Rows that can be dragged to another place of their list. The keyboard has its own way: `useMoveKeys`, `MoveButtons`. */
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type ReactNode, useCallback } from 'react';
import css from './sortable.module.css';

interface SortableProps {
  /** A row was dropped on the place of another one; places are counted from 0. */
  onMove: (id: string, index: number) => void;
  children: ReactNode;
}

/** Only pointers drag, and nobody hears of it: there would be two keyboards otherwise, and English announcements. */
export const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

/** A list whose rows change places by dragging; lists inside of it are lists of their own. */
export function Sortable({ onMove, children }: SortableProps) {
  // A click on the handle is no move.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const drop = ({ active, over }: DragEndEvent) => {
    const index = over?.data.current?.index as number | undefined;
    if (index !== undefined && over?.id !== active.id) onMove(String(active.id), index);
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} accessibility={SILENT} onDragEnd={drop}>
      {children}
    </DndContext>
  );
}

/** Makes a row draggable, and a place to drop others on: spread `row` on it and put the handle into it. */
export function useSortable(id: string, index: number, disabled = false) {
  const drag = useDraggable({ id, data: { index }, disabled });
  const drop = useDroppable({ id, data: { index }, disabled });
  const { setNodeRef: setDrag } = drag;
  const { setNodeRef: setDrop } = drop;
  const ref = useCallback(
    (element: HTMLElement | null) => {
      setDrag(element);
      setDrop(element);
    },
    [setDrag, setDrop],
  );
  const from = drop.active?.data.current?.index as number | undefined;
  const isTarget = drop.isOver && drop.active?.id !== id;
  return {
    row: {
      ref,
      'data-dragged': drag.isDragging || undefined,
      'data-drop': isTarget && from !== undefined ? (from < index ? 'after' : 'before') : undefined,
    },
    handle: disabled ? null : <DragHandle listeners={drag.listeners} />,
  };
}

interface DragHandleProps {
  listeners?: ReturnType<typeof useDraggable>['listeners'];
  /** Says what dragging does. */
  title?: string;
}

/** What a row is dragged by. The keyboard has no use for it. */
export function DragHandle({ listeners, title }: DragHandleProps) {
  return (
    <span className={css.handle} data-drag-handle title={title} aria-hidden="true" {...listeners}>
      <IconGripVertical size={14} stroke={1.75} />
    </span>
  );
}
