import type { MonthCount } from '../../../../shared/domain/due-dates.ts';
import { formatMonth, formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './due.module.css';

/** Height of the fullest month in pixels. */
const FULL = 56;

/** How much is due in each of the next months; a month leads to its dates. */
export function DueMonths({ months, onOpen }: { months: readonly MonthCount[]; onOpen: (month: string) => void }) {
  const t = useText('overview');
  const language = useLanguage();
  const most = Math.max(1, ...months.map(({ count }) => count));
  return (
    <ul className={css.months}>
      {months.map(({ month, count }) => (
        <li key={month}>
          <button
            type="button"
            className={`plain ${css.month}`}
            disabled={count === 0}
            aria-label={t('due.month', { count, month: formatMonth(month, language, 'long') })}
            onClick={() => onOpen(month)}
          >
            <span className={css.count}>{formatNumber(count, language)}</span>
            <span className={css.column} style={{ height: Math.max(2, (count / most) * FULL) }} />
            <span>{formatMonth(month, language, 'short')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
