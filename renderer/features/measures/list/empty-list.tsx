import { Button } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeView, type ScopeId, useView } from '../view-store.ts';
import { activeFacets, NO_FILTER } from './filter/facets.ts';

interface EmptyListProps {
  scopeId: ScopeId;
  /** How many measures of other groups search and filter leave. */
  elsewhere: number;
}

/** Says why the list is empty and offers the way out. */
export function EmptyList({ scopeId, elsewhere }: EmptyListProps) {
  const t = useText('measures');
  const query = useView(scopeId, (view) => view.query.trim());
  const isFiltered = useView(scopeId, ({ filter }) => activeFacets(filter).length > 0);
  if (query !== '') {
    return (
      <EmptyState title={t('empty.search', { query })} text={t('empty.searchText')}>
        <Button variant="default" onClick={() => changeView(scopeId, { query: '' })}>
          {t('empty.clearSearch')}
        </Button>
        {isFiltered && <ResetFilter scopeId={scopeId} />}
      </EmptyState>
    );
  }
  if (isFiltered) return <NothingPasses scopeId={scopeId} elsewhere={elsewhere} />;
  return <EmptyState title={t('empty.group')} text={t('empty.groupText')} />;
}

function NothingPasses({ scopeId, elsewhere }: EmptyListProps) {
  const t = useText('find');
  if (elsewhere === 0) {
    return (
      <EmptyState title={t('empty.filter')} text={t('empty.filterText')}>
        <ResetFilter scopeId={scopeId} />
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('empty.elsewhere')} text={t('empty.elsewhereText', { count: elsewhere })}>
      <Button onClick={() => changeView(scopeId, { group: 'all' })}>{t('result.showAllGroups')}</Button>
      <ResetFilter scopeId={scopeId} />
    </EmptyState>
  );
}

function ResetFilter({ scopeId }: { scopeId: ScopeId }) {
  const t = useText('find');
  return (
    <Button variant="default" onClick={() => changeView(scopeId, { filter: NO_FILTER })}>
      {t('empty.resetFilter')}
    </Button>
  );
}
