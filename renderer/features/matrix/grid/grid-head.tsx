import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import type { Column } from '../columns/column.ts';
import type { Geometry } from './geometry.ts';
import css from './grid-head.module.css';
import { columnHeadRole, lineRole } from './roles.ts';
import type { Area } from './selection.ts';

interface GridHeadProps {
  width: number;
  geometry: Geometry;
  columns: readonly Column[];
  pinned: number;
  visible: readonly VirtualItem[];
  area: Area | null;
}

/** The names of the columns with how far each has come. Stays at the upper edge. */
export function GridHead({ width, geometry, columns, pinned, visible, area }: GridHeadProps) {
  const t = useText('matrix');
  const language = useLanguage();
  return (
    <div {...lineRole(-1)} className={css.head} data-level={geometry.isLevel || undefined} style={{ width }}>
      <div {...columnHeadRole(-1)} className={css.corner} style={{ width: geometry.title }}>
        {t('measure')}
      </div>
      {columns.slice(0, pinned).map((column, index) => head(column, index))}
      {visible.map(({ index, start }) => {
        const column = columns[index + pinned];
        return column && head(column, index + pinned, start);
      })}
    </div>
  );

  function head(column: Column, index: number, start?: number): ReactNode {
    const isPinned = start === undefined;
    const name = isPinned ? t('organisationColumn') : column.name;
    return (
      <div
        key={column.id}
        {...columnHeadRole(index)}
        className={isPinned ? `${css.columnHead} ${css.pinned}` : css.columnHead}
        style={isPinned ? undefined : { left: start }}
        title={column.name}
        data-column-head={index}
        data-selected={(area !== null && index >= area.left && index <= area.right) || undefined}
      >
        <span className={css.name}>
          <span>{name}</span>
        </span>
        <span className={css.share}>{formatPercent(column.share(), language)}</span>
      </div>
    );
  }
}
