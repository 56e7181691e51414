import { IconAlertTriangle } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { formatDate, formatNumber, formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Stack } from '../../../ui/stack.tsx';
import { useOperationActions } from '../operation-actions.ts';
import { FindingsCell } from './findings-cell.tsx';
import { type Choice, countIn } from './narrowed.ts';
import { OperationMenu } from './operation-menu.tsx';
import css from './operation-table.module.css';
import type { OperationRow } from './sort-operations.ts';

interface OperationTableRowProps {
  row: OperationRow;
  choice: Choice;
  /** ISO date. */
  today: string;
  /** The one row that Tab reaches. */
  isActive: boolean;
  onActivate: (id: OperationId) => void;
  onOpen: (operation: Operation) => void;
}

/** Drawn anew only when the operation says something else or the focus comes or goes. */
export const OperationTableRow = memo(function OperationTableRow(props: OperationTableRowProps) {
  const { row, choice, today, isActive, onActivate, onOpen } = props;
  const t = useText('operations');
  const language = useLanguage();
  const { rename, remove } = useOperationActions();
  const { operation, figures, version, deviations, findings, nextDate } = row;

  const onKeyDown = (event: KeyboardEvent) => {
    const action = { F2: rename, Delete: remove }[event.key];
    if (!action) return;
    event.preventDefault();
    void action(operation);
  };

  return (
    <tr className={css.row} onFocus={() => onActivate(operation.id)}>
      <td>
        <button
          type="button"
          data-row
          className={`plain ${css.open}`}
          title={operation.name}
          tabIndex={isActive ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => onOpen(operation)}
        >
          <span className={css.name}>{operation.name || t('table.unnamed')}</span>
        </button>
      </td>
      <td className={`cut ${css.client}`} title={operation.clientName}>
        {operation.clientName || <span className="muted">{t('table.noClient')}</span>}
      </td>
      <td>{figures && <Stack counts={figures.counts} />}</td>
      <td className={css.number}>
        {figures &&
          (choice.status
            ? formatNumber(countIn(figures.counts, choice), language)
            : formatPercent(figures.share, language))}
      </td>
      <td className={css.number}>
        {deviations ? formatNumber(deviations, language) : deviations === 0 && <span className="muted">–</span>}
      </td>
      <td className={css.number}>
        <FindingsCell operation={operation} findings={findings} />
      </td>
      <td className={`cut ${css.version}`}>{version || <span className="muted">{t('table.noVersion')}</span>}</td>
      <td className="cut">
        <NextDate date={nextDate} today={today} />
      </td>
      <td className={css.actions}>
        <OperationMenu operation={operation} />
      </td>
    </tr>
  );
});

function NextDate({ date, today }: { date: string; today: string }) {
  const t = useText('overview');
  const language = useLanguage();
  if (!date) return <span className="muted">{t('table.noNext')}</span>;
  if (date >= today) return formatDate(date, language);
  return (
    <span className={css.overdue}>
      <IconAlertTriangle size={14} stroke={2} aria-hidden /> {formatDate(date, language)} {t('due.overdue')}
    </span>
  );
}
