import { Button } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeView, type ScopeId, useView } from '../view-store.ts';

/** Says why the list is empty and offers the way out. */
export function EmptyList({ scopeId }: { scopeId: ScopeId }) {
  const t = useText('measures');
  const query = useView(scopeId, (view) => view.query.trim());
  const isFiltered = useView(scopeId, (view) => view.statuses.size > 0 || view.isToConfirm);
  if (query !== '') {
    return (
      <EmptyState title={t('empty.search', { query })} text={t('empty.searchText')}>
        <Button variant="default" onClick={() => changeView(scopeId, { query: '' })}>
          {t('empty.clearSearch')}
        </Button>
        {isFiltered && <ClearFilter scopeId={scopeId} />}
      </EmptyState>
    );
  }
  if (isFiltered) {
    return (
      <EmptyState title={t('empty.filter')} text={t('empty.filterText')}>
        <ClearFilter scopeId={scopeId} />
      </EmptyState>
    );
  }
  return <EmptyState title={t('empty.group')} text={t('empty.groupText')} />;
}

function ClearFilter({ scopeId }: { scopeId: ScopeId }) {
  const t = useText('measures');
  return (
    <Button variant="default" onClick={() => changeView(scopeId, { statuses: new Set(), isToConfirm: false })}>
      {t('empty.clearFilter')}
    </Button>
  );
}
