import { Button } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { changeView, useView } from '../view-store.ts';

/** Why there are no rows, and what can be done about it. */
export function EmptyList() {
  const t = useText('catalogue');
  const { area, query, filter } = useView((view) => view);
  const button = (label: string, act: () => void) => (
    <Button variant="default" onClick={act}>
      {label}
    </Button>
  );
  if (query.trim() !== '') {
    return (
      <EmptyState title={t('list.notFound', { query })} text={t('list.notFoundText')}>
        {area !== 'all' && button(t('list.searchEverywhere'), () => changeView({ area: 'all' }))}
        {button(t('list.clearSearch'), () => changeView({ query: '' }))}
      </EmptyState>
    );
  }
  if (filter !== 'all') {
    return (
      <EmptyState title={t('list.noneLikeThat')} text={t('list.noneLikeThatText')}>
        {button(t('list.showAll'), () => changeView({ filter: 'all' }))}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('list.nothing')} text={t('list.nothingText')}>
      {button(t('screen.newMeasure'), () => changeView({ isAdding: true }))}
    </EmptyState>
  );
}
