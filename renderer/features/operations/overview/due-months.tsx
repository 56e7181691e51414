import { formatMonth, formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from './due.module.css';
import type { DueColumn, DueSpan } from './due-columns.ts';

/** Height of the fullest column in pixels. */
const FULL = 56;

interface DueMonthsProps {
  columns: readonly DueColumn[];
  onOpen: (span: DueSpan) => void;
}

/** How much is overdue, due in each of the next months, and later; a column leads to its dates. */
export function DueMonths({ columns, onOpen }: DueMonthsProps) {
  const t = useText('overview');
  const language = useLanguage();
  const most = Math.max(1, ...columns.map(({ count }) => count));
  return (
    <ul className={css.months}>
      {columns.map(({ span, count }, index) => {
        const isMonth = span.kind === 'month';
        const isFirst = isMonth && columns[index - 1]?.span.kind !== 'month';
        const look = span.kind === 'overdue' ? css.overdueMonth : isFirst ? css.thisMonth : '';
        return (
          <li key={isMonth ? span.month : span.kind}>
            <button
              type="button"
              className={`plain ${css.month} ${look}`}
              disabled={count === 0}
              aria-label={
                isMonth
                  ? t('due.month', { count, month: formatMonth(span.month, language, 'long') })
                  : t(`due.${span.kind}Column`, { count })
              }
              onClick={() => onOpen(span)}
            >
              <span className={css.count}>{formatNumber(count, language)}</span>
              <span className={css.column} style={{ height: Math.max(2, (count / most) * FULL) }} />
              <span>{isMonth ? formatMonth(span.month, language, 'short') : t(`due.${span.kind}Short`)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
