import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { navigate } from '../../data/navigation-store.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { DescribedFinding } from './described.ts';
import css from './findings.module.css';
import { useFrame } from './frame.ts';
import { NO_FILTER, UNANSWERED } from './list/list-model.ts';
import { changeFilter, toggleGroup, useView } from './view-store.ts';

/** Why there are no rows, and what can be done about it. */
export function EmptyList({ findings }: { findings: readonly DescribedFinding[] }) {
  const t = useText('findings');
  const { scope } = useFrame();
  const { filter } = useView(scope.id);
  const checked = useChecked();
  const unanswered = findings.filter(({ finding }) => finding.isUnanswered).length;
  if (JSON.stringify(filter) !== JSON.stringify(NO_FILTER)) {
    return (
      <EmptyState title={t('empty.filtered')} text={t('empty.filteredText')}>
        <Button variant="default" onClick={() => changeFilter(scope.id, NO_FILTER)}>
          {t('empty.clear')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty.none')}
      text={[checked, unanswered > 0 && t('empty.unanswered', { count: unanswered })].filter(Boolean).join(' ')}
    >
      {unanswered > 0 && (
        <Button variant="default" onClick={() => toggleGroup(scope.id, UNANSWERED)}>
          {t('empty.showUnanswered')}
        </Button>
      )}
      <Button variant="default" onClick={() => navigate({ screen: 'rules', scope })}>
        {t('empty.showRules')}
      </Button>
    </EmptyState>
  );
}

/** Stands above findings that all have been accepted, or that are no faults but work to be done. */
export function AllClear() {
  const t = useText('findings');
  return (
    <p className={css.allClear}>
      <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
      <span className="grow">
        <b>{t('empty.none')}</b> · {useChecked()}
      </span>
    </p>
  );
}

/** How many rules were asked, and when editors last compared them with their sources. */
function useChecked(): string {
  const t = useText('findings');
  const { rules, language } = useFrame();
  const all = [...rules.values()];
  const oldest = all.flatMap(({ asOf }) => asOf ?? []).sort()[0];
  const count = new Set(all.map(({ partOf }) => partOf)).size;
  return t('empty.noneText', { count, date: oldest ? formatDate(oldest, language) : '–' });
}
