import type { VirtualItem } from '@tanstack/react-virtual';
import { memo, type ReactNode } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useLanguage } from '../../../text/use-text.ts';
import type { Column } from '../columns/column.ts';
import type { Pending } from '../writing/pending.ts';
import css from './grid.module.css';
import { GridCell } from './grid-cell.tsx';
import { lineRole, rowHeadRole } from './roles.ts';
import type { CellWords } from './use-cell-words.ts';

/** What of the selection is in a row; -1 = nothing. Single values, so that rows tell at once that nothing changed. */
export interface RowSelection {
  /** Column of the active cell. */
  active: number;
  /** Selected columns. */
  from: number;
  to: number;
  /** Whether it is the first or last selected row. */
  isFirst: boolean;
  isLast: boolean;
}

interface GridRowProps extends RowSelection {
  measure: Measure;
  row: number;
  /** Among all lines, headings included. */
  line: number;
  top: number;
  width: number;
  titleWidth: number;
  columns: readonly Column[];
  pinned: number;
  visible: readonly VirtualItem[];
  pending: Pending;
  words: CellWords;
}

/** A measure with its cells in view. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { measure, row, line, top, width, titleWidth, columns, pinned, visible, active, from, to } = props;
  const language = useLanguage();
  const title = inLanguage(measure.title, language);
  return (
    <div {...lineRole(line)} className={css.row} style={{ top, width }}>
      <div
        {...rowHeadRole()}
        className={css.rowHead}
        style={{ width: titleWidth }}
        title={title}
        data-row-head={row}
        data-selected={from >= 0 || undefined}
      >
        {!measure.isOwn && <span className={css.id}>{measure.id}</span>}
        <span className="cut">{title}</span>
      </div>
      {columns.slice(0, pinned).map((column, index) => cell(column, index))}
      {visible.map(({ index, start }) => {
        const column = columns[index + pinned];
        return column && cell(column, index + pinned, start);
      })}
    </div>
  );

  function cell(column: Column, index: number, start?: number): ReactNode {
    const status = props.pending.get(column.id, measure.id) ?? column.status(measure);
    const origin = column.origin(measure);
    const grey = column.grey(measure);
    const exceptions = column.exceptions(measure);
    return (
      <GridCell
        key={column.id}
        row={row}
        column={index}
        {...(start === undefined ? {} : { start })}
        status={status}
        origin={origin}
        grey={grey}
        hasExceptions={exceptions.length > 0}
        label={props.words.cell(status, origin, grey, exceptions)}
        isActive={active === index}
        isSelected={index >= from && index <= to}
        edges={edgesOf(props, index)}
      />
    );
  }
});

function edgesOf({ isFirst, isLast, from, to }: RowSelection, column: number): string {
  if (column < from || column > to) return '';
  return `${isFirst ? 't' : ''}${isLast ? 'b' : ''}${column === from ? 'l' : ''}${column === to ? 'r' : ''}`;
}
