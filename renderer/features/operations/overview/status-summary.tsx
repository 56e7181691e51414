import { useMemo } from 'react';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Stack } from '../../../ui/stack.tsx';
import { STATUS_DISPLAY_ORDER, StatusIcon } from '../../../ui/status.tsx';
import { sumOf, totalOf } from './operation-figures.ts';
import css from './overview.module.css';
import type { OperationRow } from './sort-operations.ts';

/** One bar for the organisation; its legend carries the numbers, so no separate tiles are needed. */
export function StatusSummary({ rows }: { rows: readonly OperationRow[] }) {
  const t = useText('operations');
  const ui = useText('ui');
  const language = useLanguage();
  const sums = useMemo(() => sumOf(rows.flatMap(({ figures }) => (figures ? [figures.counts] : []))), [rows]);
  const total = totalOf(sums);
  return (
    <section className={css.summary}>
      <div className={css.summaryHead}>
        <b>{t('overview.assessments', { count: total, formatted: formatNumber(total, language) })}</b>
        <span className="muted">{t('overview.inAllOperations')}</span>
      </div>
      <Stack counts={sums} height={14} />
      <ul className={css.legend}>
        {STATUS_DISPLAY_ORDER.map((status) => (
          <li key={status}>
            <StatusIcon status={status} size={16} decorative />
            <b>{formatNumber(sums[status], language)}</b> {ui(`status.${status}`)}{' '}
            <span className="muted">{formatPercent(total && sums[status] / total, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
