import { type KeyboardEvent, memo } from 'react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { Stack } from '../../../ui/stack.tsx';
import { useOperationActions } from '../operation-actions.ts';
import { OperationMenu } from './operation-menu.tsx';
import css from './overview.module.css';
import type { OperationRow } from './sort-operations.ts';

interface OperationTableRowProps {
  row: OperationRow;
  /** The one row that Tab reaches. */
  isActive: boolean;
  onActivate: (id: OperationId) => void;
}

/** Drawn anew only when the operation says something else or the focus comes or goes. */
export const OperationTableRow = memo(function OperationTableRow({
  row,
  isActive,
  onActivate,
}: OperationTableRowProps) {
  const t = useText('operations');
  const language = useLanguage();
  const { open, rename, remove } = useOperationActions();
  const { operation, figures, version } = row;

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
          className={`plain cut ${css.open}`}
          title={operation.name}
          tabIndex={isActive ? 0 : -1}
          onKeyDown={onKeyDown}
          onClick={() => open(operation.id)}
        >
          {operation.name || t('table.unnamed')}
        </button>
      </td>
      <td className="cut" title={operation.clientName}>
        {operation.clientName || <span className="muted">{t('table.noClient')}</span>}
      </td>
      <td>{figures && <Stack counts={figures.counts} />}</td>
      <td className={css.number}>{figures && formatPercent(figures.share, language)}</td>
      <td className="cut">{version || <span className="muted">{t('table.noVersion')}</span>}</td>
      <td className={css.actions}>
        <OperationMenu operation={operation} />
      </td>
    </tr>
  );
});
