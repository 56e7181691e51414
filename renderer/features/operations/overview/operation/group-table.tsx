import { IconCircleOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import { GENERAL } from '../../../../../shared/domain/target.ts';
import { navigate } from '../../../../data/navigation-store.ts';
import { formatNumber, formatPercent } from '../../../../text/format.ts';
import { useLanguage, useText } from '../../../../text/use-text.ts';
import { Stack } from '../../../../ui/stack.tsx';
import table from '../../../../ui/table.module.css';
import { TermLine } from '../../../../ui/term-line.tsx';
import { type Counted, shareOf } from '../operation-figures.ts';
import { type GroupFigures, groupFigures } from './group-figures.ts';
import css from './operation-overview.module.css';

/** Progress of each group; a name leads to the group, the number of open measures to those alone. */
export function GroupTable({ counted, operationId }: { counted: Counted; operationId: OperationId }) {
  const t = useText('overview');
  const rows = useMemo(() => groupFigures(counted), [counted]);
  return (
    <table className={`${table.table} ${table.page} ${css.groups}`} aria-label={t('operation.groups')}>
      <thead>
        <tr>
          <th scope="col">{t('operation.group')}</th>
          <th scope="col" className={css.colStatuses}>
            {t('operation.statuses')}
          </th>
          <th scope="col" className={`${css.colNumber} ${css.number}`}>
            {t('operation.share')}
          </th>
          <th scope="col" className={`${css.colNumber} ${css.number}`}>
            {t('operation.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <GroupRow key={row.group.id} row={row} operationId={operationId} />
        ))}
      </tbody>
    </table>
  );
}

function GroupRow({ row, operationId }: { row: GroupFigures; operationId: OperationId }) {
  const t = useText('overview');
  const language = useLanguage();
  const { group, level, counts, isSetAside } = row;
  const title = inLanguage(group.title, language);
  const go = (status?: 'open') =>
    navigate({ screen: 'operation', operationId, groupId: group.id, target: GENERAL, ...(status && { status }) });
  return (
    <tr className={css.row} data-level={level}>
      <td>
        <button type="button" className={`plain ${css.name}`} style={{ paddingLeft: level * 16 }} onClick={() => go()}>
          <TermLine title={group.title} />
        </button>
      </td>
      {isSetAside ? (
        <td colSpan={3} className={css.setAside}>
          <IconCircleOff size={14} stroke={1.75} aria-hidden /> {t('operation.setAside')}
        </td>
      ) : (
        <>
          <td>
            <Stack counts={counts} />
          </td>
          <td className={css.number}>{formatPercent(shareOf(counts), language)}</td>
          <td className={css.number}>
            {counts.open > 0 ? (
              <button
                type="button"
                className={`plain ${css.open}`}
                aria-label={t('operation.openOf', { count: counts.open, group: title })}
                onClick={() => go('open')}
              >
                {formatNumber(counts.open, language)}
              </button>
            ) : (
              <span className="muted">–</span>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
