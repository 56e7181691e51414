import type { Status } from '../../shared/domain/status.ts';
import { useText } from '../text/use-text.ts';
import css from './stack.module.css';
import { STATUS_DISPLAY_ORDER, STATUS_LOOK } from './status.tsx';

/** How many measures have each status. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** Stacked status bar: order and colours are fixed, gaps between the segments let it read without colour. */
export function Stack({ counts, height = 8 }: { counts: StatusCounts; height?: number }) {
  const t = useText('ui');
  const present = STATUS_DISPLAY_ORDER.filter((status) => counts[status] > 0);
  const label = present.map((status) => `${counts[status]} ${t(`status.${status}`)}`).join(', ');
  return (
    <span className={css.stack} style={{ height }} role="img" aria-label={label} title={label}>
      {present.map((status) => (
        <span
          key={status}
          className={css.segment}
          style={{
            flexGrow: counts[status],
            background: status === 'open' ? 'var(--tk-line)' : STATUS_LOOK[status].color,
          }}
        />
      ))}
    </span>
  );
}
