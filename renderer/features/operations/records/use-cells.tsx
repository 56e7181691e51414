import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Operation } from '../../../../shared/domain/records.ts';
import { formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import table from '../../../ui/table.module.css';
import css from './record-table.module.css';

/** The last cells of a row: which operations use the record, how much is said about it, and how to delete it. */
export function UseCells({
  usedIn,
  answers,
  deleteLabel,
  onDelete,
}: {
  usedIn: readonly Operation[];
  answers: number;
  deleteLabel: string;
  onDelete: () => void;
}) {
  const t = useText('operations');
  const tData = useText('masterData');
  const language = useLanguage();
  return (
    <>
      <td className={css.fact} title={usedIn.map((operation) => operation.name).join('\n')}>
        {usedIn.length === 0 ? (
          <span className="muted">{t('party.unused')}</span>
        ) : (
          t('party.used', { count: usedIn.length })
        )}
      </td>
      <td className={css.fact}>
        {answers === 0 ? <span className="muted">{tData('use.none')}</span> : formatNumber(answers, language)}
      </td>
      <td className={css.actions}>
        <ActionIcon className={table.remove} aria-label={deleteLabel} onClick={onDelete}>
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </>
  );
}
