import {
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { Checkbox } from '@mantine/core';
import { type KeyboardEvent, type MouseEvent, memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { OwnGroup, OwnScheme } from '../../../shared/domain/house-records.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { countsByGroup } from './group-content.ts';
import css from './scheme-tree.module.css';
import { type Direction, dropAt, type GroupRow } from './scheme-tree-model.ts';
import { useSchemeActions } from './use-scheme-actions.ts';

interface SchemeTreeProps {
  catalogue: Catalogue;
  scheme: PlacedScheme;
  rows: readonly GroupRow[];
  chosen: GroupId | undefined;
  marked: ReadonlySet<GroupId>;
  onMark: (marked: ReadonlySet<GroupId>) => void;
  onChoose: (group: GroupId) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** The groups as a tree. Arrow keys choose, with Alt they move the group; Space marks it for merging; rows can be dragged. */
export function SchemeTree({ catalogue, scheme, rows, chosen, marked, onMark, onChoose }: SchemeTreeProps) {
  const t = useText('schemes');
  const language = useLanguage();
  const actions = useSchemeActions();
  const tree = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => countsByGroup(catalogue, scheme), [catalogue, scheme]);
  const isOwn = scheme.ownPlacements !== undefined;
  // A click chooses; only a pull drags.
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));

  useLayoutEffect(() => {
    const item = chosen && tree.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(chosen)}"]`);
    if (item && tree.current?.contains(document.activeElement)) item.focus();
  }, [chosen]);

  const toggle = (id: GroupId) => {
    const next = new Set(marked);
    if (!next.delete(id)) next.add(id);
    onMark(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const index = rows.findIndex((row) => row.group.id === chosen);
    const direction = DIRECTIONS[event.key];
    if (event.ctrlKey || event.metaKey || !chosen) return;
    if (event.altKey && direction && isOwn) {
      void actions.step(scheme.id as OwnScheme['id'], chosen as OwnGroup['id'], direction);
    } else if (event.key === ' ' && isOwn) toggle(chosen);
    else if (direction === 'up' || direction === 'down') {
      const next = rows[index + (direction === 'up' ? -1 : 1)];
      if (next) onChoose(next.group.id);
    } else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-group]') : null;
    if (row?.dataset.group) onChoose(row.dataset.group as GroupId);
  };

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const target = over && dropAt(rows, active.id as GroupId, over.id as GroupId);
    if (target) void actions.move(active.id as OwnGroup['id'], target);
  };

  return (
    <DndContext sensors={sensors} onDragEnd={onDragEnd} accessibility={{ screenReaderInstructions: { draggable: '' } }}>
      <div
        className={css.tree}
        ref={tree}
        role="tree"
        aria-label={t('groups')}
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {rows.map((row) => (
          <Row
            key={row.group.id}
            row={row}
            title={inLanguage(row.group.title, language)}
            count={counts.get(row.group.id) ?? 0}
            hasChildren={rows.some((it) => it.parentId === row.group.id)}
            isChosen={row.group.id === chosen}
            isSupplement={row.group.id === scheme.supplement}
            isMarked={marked.has(row.group.id)}
            isOwn={isOwn}
            onToggle={toggle}
          />
        ))}
      </div>
      {isOwn && <p className={css.keys}>{t('keys')}</p>}
    </DndContext>
  );
}

interface RowProps {
  row: GroupRow;
  title: string;
  count: number;
  hasChildren: boolean;
  isChosen: boolean;
  isSupplement: boolean;
  isMarked: boolean;
  isOwn: boolean;
  onToggle: (group: GroupId) => void;
}

const Row = memo(function Row(props: RowProps) {
  const { row, title, count, hasChildren, isChosen, isSupplement, isMarked, isOwn, onToggle } = props;
  const t = useText('schemes');
  const { id } = row.group;
  const drag = useDraggable({ id, disabled: !isOwn });
  const drop = useDroppable({ id, disabled: !isOwn });
  return (
    <div
      ref={(element) => {
        drag.setNodeRef(element);
        drop.setNodeRef(element);
      }}
      {...drag.listeners}
      role="treeitem"
      aria-level={row.depth + 1}
      aria-selected={isChosen}
      tabIndex={isChosen ? 0 : -1}
      className={css.row}
      style={{ paddingInlineStart: 12 + row.depth * 22 }}
      data-group={id}
      data-dragged={drag.isDragging || undefined}
      data-over={(drop.isOver && !drag.isDragging) || undefined}
    >
      {isOwn && (
        <Checkbox
          size="xs"
          tabIndex={-1}
          checked={isMarked}
          aria-label={t('mark', { name: title })}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onToggle(id)}
        />
      )}
      {row.number && <span className={css.number}>{row.number}</span>}
      <span className={`${css.title} grow`}>{title}</span>
      {isSupplement && <span className={css.supplement}>{t('supplement')}</span>}
      {(count > 0 || !hasChildren) && <span className={css.count}>{t('measureCount', { count })}</span>}
    </div>
  );
});
