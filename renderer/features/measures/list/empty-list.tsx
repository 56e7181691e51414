import { Button } from '@mantine/core';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeView, useView } from '../view-store.ts';

/** Says why the list is empty and offers the way out. */
export function EmptyList({ operationId }: { operationId: OperationId }) {
  const t = useText('measures');
  const query = useView(operationId, (view) => view.query.trim());
  const isFiltered = useView(operationId, (view) => view.statuses.size > 0 || view.isToConfirm);
  if (query !== '') {
    return (
      <EmptyState title={t('empty.search', { query })} text={t('empty.searchText')}>
        <Button variant="default" onClick={() => changeView(operationId, { query: '' })}>
          {t('empty.clearSearch')}
        </Button>
        {isFiltered && <ClearFilter operationId={operationId} />}
      </EmptyState>
    );
  }
  if (isFiltered) {
    return (
      <EmptyState title={t('empty.filter')} text={t('empty.filterText')}>
        <ClearFilter operationId={operationId} />
      </EmptyState>
    );
  }
  return <EmptyState title={t('empty.group')} text={t('empty.groupText')} />;
}

function ClearFilter({ operationId }: { operationId: OperationId }) {
  const t = useText('measures');
  return (
    <Button variant="default" onClick={() => changeView(operationId, { statuses: new Set(), isToConfirm: false })}>
      {t('empty.clearFilter')}
    </Button>
  );
}
