import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useOperationActions } from '../operation-actions.ts';
import { OperationTable } from './operation-table.tsx';
import css from './overview.module.css';
import { StatusSummary } from './status-summary.tsx';
import { useOperationRows } from './use-operation-rows.ts';

/** All operations of an organisation: one bar for all of them, then a row for each. */
export function OperationOverview({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('operations');
  const { create } = useOperationActions();
  const rows = useOperationRows(organisationId);
  if (!rows) return null;
  if (rows.length === 0) {
    return (
      <EmptyState title={t('overview.emptyTitle')} text={t('overview.emptyText')}>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void create(organisationId)}>
          {t('overview.newOperation')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className={css.overview} role="tabpanel" aria-label={t('overview.operations')}>
      <StatusSummary rows={rows} />
      <OperationTable rows={rows} />
    </div>
  );
}
