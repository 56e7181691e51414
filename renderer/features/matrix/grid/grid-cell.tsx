import { memo } from 'react';
import type { Origin } from '../../../../shared/domain/layers.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { STATUS_LOOK } from '../../../ui/status.tsx';
import type { Grey } from '../columns/column.ts';
import css from './grid-cell.module.css';
import { cellRole } from './roles.ts';

interface GridCellProps {
  row: number;
  column: number;
  /** Distance from the left edge of the grid; undefined for a pinned column, which stands in the flow. */
  start?: number;
  status: Status;
  origin: Origin | null;
  grey: Grey | null;
  /** Whether something else is said of a site, a party or the client. */
  hasExceptions: boolean;
  /** The cell in words: for screen readers, and where signs alone do not say enough, as a tooltip. */
  label: string;
  isActive: boolean;
  isSelected: boolean;
  /** At which edges of the selection it stands: letters of "tblr". */
  edges: string;
}

/**
 * A status in the grid. Own ones are larger than inherited ones; the upper corner marks what deviates from the organisation,
 * the lower one that it is not the same everywhere.
 */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, column, start, status, origin, grey, hasExceptions, label, isActive, isSelected, edges } = props;
  const { icon: Shape, color } = STATUS_LOOK[status];
  return (
    <div
      {...cellRole(column, label, isSelected)}
      className={start === undefined ? `${css.cell} ${css.pinned}` : css.cell}
      style={start === undefined ? undefined : { left: start }}
      title={hasExceptions || grey !== null ? label : undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={row}
      data-column={column}
      data-active={isActive || undefined}
      data-status={status}
      data-origin={origin ?? undefined}
      data-grey={grey ?? undefined}
      data-exceptions={hasExceptions || undefined}
      data-edges={edges || undefined}
    >
      {grey !== 'elsewhere' && (
        <Shape size={origin === 'organisation' ? 15 : 18} stroke={1.75} color={color} aria-hidden="true" />
      )}
    </div>
  );
});
