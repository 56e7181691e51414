import type { MouseEvent } from 'react';
import type { Status } from '../../../../shared/domain/status.ts';
import { useText } from '../../../text/use-text.ts';
import { StatusIcon } from '../../../ui/status.tsx';
import css from './tick-box.module.css';

/** The box of a row: one click ticks. Keys reach it through the row, so it is no stop of its own. */
export function TickBox({ status, onTick }: { status: Status; onTick: () => void }) {
  const t = useText('ui');
  return (
    <label className={css.tick} onMouseDown={keepFocus}>
      <input
        type="checkbox"
        className={css.input}
        tabIndex={-1}
        checked={status === 'implemented'}
        ref={(input) => {
          if (input) input.indeterminate = status === 'partial';
        }}
        aria-label={t(`status.${status}`)}
        onChange={onTick}
      />
      <StatusIcon status={status} decorative />
    </label>
  );
}

/** The focus belongs to the row. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
