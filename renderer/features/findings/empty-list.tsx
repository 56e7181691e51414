import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { SEVERITIES } from '../../../shared/domain/finding-records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { DescribedFinding } from './described.ts';
import css from './findings.module.css';
import { useFrame } from './frame.ts';
import { NO_FILTER, UNANSWERED } from './list/list-model.ts';
import { type CountedOperation, sumOfFindings, withFindings } from './use-operation-findings.ts';
import { changeFilter, toggleGroup, useView } from './view-store.ts';

/** So many operations are offered by name; all stand above the list. */
const OFFERED = 3;

interface EmptyListProps {
  findings: readonly DescribedFinding[];
  /** Where those of an organisation are looked at: a list without rows says nothing about its operations. */
  operations: readonly CountedOperation[];
}

/** Why there are no rows, and what can be done about it. */
export function EmptyList({ findings, operations }: EmptyListProps) {
  const t = useText('findings');
  const { scope } = useFrame();
  const { filter } = useView(scope.id);
  const checked = useChecked();
  const said = useSaid(operations);
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
      title={said.title}
      text={[said.text, checked, unanswered > 0 && t('empty.unanswered', { count: unanswered })]
        .filter(Boolean)
        .join(' ')}
    >
      {withFindings(operations)
        .slice(0, OFFERED)
        .map(({ operation: { id, name } }) => (
          <Button key={id} variant="default" onClick={() => navigate({ screen: 'findings', operationId: id })}>
            {t('empty.ofOperation', { name })}
          </Button>
        ))}
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
export function AllClear({ operations }: Pick<EmptyListProps, 'operations'>) {
  const { title, text } = useSaid(operations);
  return (
    <p className={css.allClear}>
      <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
      <span className="grow">
        <b>{title}</b> · {text} {useChecked()}
      </span>
    </p>
  );
}

/** That nothing is open, or that it is so only in what holds for all operations, and how it stands with those. */
function useSaid(operations: readonly CountedOperation[]): { title: string; text: string } {
  const t = useText('findings');
  const found = withFindings(operations);
  const sum = sumOfFindings(found);
  if (found.length > 0) {
    const figures = SEVERITIES.filter((severity) => sum[severity] > 0)
      .map((severity) => t(`severities.${severity}`, { count: sum[severity] }))
      .join(', ');
    return { title: t('empty.inOperations', { count: found.length, figures }), text: t('empty.noneForAll') };
  }
  if (operations.some(({ count }) => !count)) return { title: t('empty.counting'), text: t('empty.noneForAll') };
  return { title: t('empty.none'), text: '' };
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
