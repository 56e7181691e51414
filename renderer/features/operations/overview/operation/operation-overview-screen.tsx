import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { OperationId } from '../../../../../shared/domain/ids.ts';
import type { Operation, Scope } from '../../../../../shared/domain/records.ts';
import { GENERAL } from '../../../../../shared/domain/target.ts';
import { countFindings, findingsScore } from '../../../../../shared/findings/score.ts';
import { useFindings } from '../../../../data/findings/findings-query.ts';
import { navigate, setCurrentOrganisation } from '../../../../data/navigation-store.ts';
import { useOperation } from '../../../../data/queries.ts';
import { formatNumber } from '../../../../text/format.ts';
import { useLanguage, useText } from '../../../../text/use-text.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { PageHeader } from '../../../../ui/page-header.tsx';
import { DuePanel } from '../due-panel.tsx';
import { FindingsStrip } from '../findings-strip.tsx';
import { countBy, sumOf, totalOf } from '../operation-figures.ts';
import css from '../overview.module.css';
import { StatusSummary } from '../status-summary.tsx';
import { GroupTable } from './group-table.tsx';
import { Origins } from './origins.tsx';
import { TargetBars } from './target-bars.tsx';
import { type OperationSummary, useOperationSummary } from './use-operation-summary.ts';

interface OperationOverviewScreenProps {
  operationId: OperationId;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
}

/** How far an operation has come, group by group, what is due in it, and where its answers come from. */
export function OperationOverviewScreen({ operationId, actions }: OperationOverviewScreenProps) {
  const t = useText('overview');
  const operation = useOperation(operationId);
  const organisationId = operation?.organisationId;
  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);
  if (operation === null) return <EmptyState title={t('operation.missingTitle')} text={t('operation.missingText')} />;
  if (!operation) return null;
  return (
    <div className={css.overview}>
      <PageHeader
        title={operation.name}
        subtitle={[operation.isTemplate && t('templates.badge'), t('operation.title'), operation.clientName]
          .filter(Boolean)
          .join(' · ')}
      >
        <Button
          variant="default"
          leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
          title={t('operation.toMeasures')}
          onClick={() => navigate({ screen: 'operation', operationId })}
        >
          {t('operation.measures')}
        </Button>
        {actions}
      </PageHeader>
      <Content key={operationId} operation={operation} />
    </div>
  );
}

function Content({ operation }: { operation: Operation }) {
  const summary = useOperationSummary(operation);
  if (!summary) return null;
  return (
    <>
      <Statuses operation={operation} summary={summary} />
      <Findings operation={operation} answered={summary.counted.answers.size} />
      <div className={css.body}>
        <div className={css.main} data-region>
          <GroupTable counted={summary.counted} operationId={operation.id} />
        </div>
        <div className={css.side}>
          <DuePanel entries={summary.due} today={summary.today} />
          <div data-region>
            <Origins operation={operation} summary={summary} />
            <TargetBars operation={operation} summary={summary} />
          </div>
        </div>
      </div>
    </>
  );
}

function Findings({ operation: { id }, answered }: { operation: Operation; answered: number }) {
  const scope = useMemo((): Scope => ({ kind: 'operation', id }), [id]);
  const findings = useFindings(scope);
  const counts = useMemo(() => countFindings(findings ?? []), [findings]);
  const score = useMemo(() => findingsScore(findings ?? [], { answered }), [findings, answered]);
  return (
    <FindingsStrip
      counts={counts}
      score={findings ? score : { ...score, percent: undefined }}
      isCounting={!findings}
      onOpen={() => navigate({ screen: 'findings', operationId: id })}
    />
  );
}

function Statuses({ operation, summary }: { operation: Operation; summary: OperationSummary }) {
  const t = useText('overview');
  const ui = useText('ui');
  const language = useLanguage();
  const counts = useMemo(() => sumOf(countBy(summary.counted, () => '').values()), [summary.counted]);
  const applicable = totalOf(counts) - counts.notApplicable;
  const numbers = {
    answered: formatNumber(applicable - counts.open, language),
    applicable: formatNumber(applicable, language),
  };
  return (
    <StatusSummary
      title={<b>{t('operation.answered', numbers)}</b>}
      counts={counts}
      chosen={null}
      nameOf={(status) => t('statuses.go', { count: counts[status], status: ui(`status.${status}`) })}
      onChoose={(status) => navigate({ screen: 'operation', operationId: operation.id, status, target: GENERAL })}
    />
  );
}
