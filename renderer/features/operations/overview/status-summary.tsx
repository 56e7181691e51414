import type { ReactNode } from 'react';
import type { Status } from '../../../../shared/domain/status.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Stack, type StatusCounts } from '../../../ui/stack.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../../ui/status.tsx';
import { totalOf } from './operation-figures.ts';
import css from './status-summary.module.css';

interface StatusSummaryProps {
  title: ReactNode;
  counts: StatusCounts;
  /** Marked in the legend; `null` where a choice leads away instead of being kept. */
  chosen?: Status | null;
  /** How the legend's buttons are called, by status. */
  nameOf: (status: Status) => string;
  onChoose: (status: Status) => void;
}

/** One bar for all statuses; its legend carries the numbers and leads to the measures behind them. */
export function StatusSummary({ title, counts, chosen, nameOf, onChoose }: StatusSummaryProps) {
  const ui = useText('ui');
  const language = useLanguage();
  const total = totalOf(counts);
  return (
    <section className={css.summary}>
      <div className={css.head}>{title}</div>
      <Stack counts={counts} height={14} />
      <ul className={css.legend}>
        {STATUS_DISPLAY_ORDER.map((status) => (
          <li key={status}>
            <button
              type="button"
              className={`plain ${css.entry}`}
              disabled={counts[status] === 0}
              aria-pressed={chosen === null ? undefined : chosen === status}
              aria-label={nameOf(status)}
              onClick={() => onChoose(status)}
            >
              <StatusIcon status={status} size={16} decorative />
              <b>{formatNumber(counts[status], language)}</b> {ui(`status.${status}`)}{' '}
              <span className="muted">{formatPercent(counts[status] / Math.max(1, total), language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
