import { Button } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import type { OperationId, VersionId } from '../../../shared/domain/ids.ts';
import type { Operation, Release, Version } from '../../../shared/domain/records.ts';
import { lastReleased, versionInTheMaking } from '../../../shared/domain/version-state.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import type { AnnexState } from '../../../shared/versions/annex-state.ts';
import { isLowered } from '../../../shared/versions/change.ts';
import { navigate, setCurrentOrganisation } from '../../data/navigation-store.ts';
import { useOperation, useVersions } from '../../data/queries.ts';
import { useReleases } from '../../data/releases-query.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ComparisonPanel } from './comparison/comparison-panel.tsx';
import { useCatalogueHere, useComparison } from './comparison/use-comparison.ts';
import { stateThen, useRecordsNow, useStateNow } from './comparison/use-states.ts';
import { ContractRules } from './contract-rules.tsx';
import { nextSteps } from './next-steps.ts';
import { NextStepsList } from './next-steps-list.tsx';
import { VersionTable } from './version-table.tsx';
import type { VersionWays } from './version-ways.ts';
import css from './versions-screen.module.css';

interface VersionsScreenProps {
  operationId: OperationId;
  ways: VersionWays;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
}

/** The versions of an annex: how they stand, what is to be done next, and what differs between any two of them. */
export function VersionsScreen({ operationId, ways, actions }: VersionsScreenProps) {
  const t = useText('versions');
  const operation = useOperation(operationId);
  const organisationId = operation?.organisationId;
  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);
  if (operation === null) return <EmptyState title={t('missing')} text={t('missingText')} />;
  if (!operation) return null;
  return (
    <>
      <PageHeader title={t('title')} subtitle={operation.name}>
        <Button
          variant="default"
          leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
          onClick={() => navigate({ screen: 'operation', operationId })}
        >
          {t('toMeasures')}
        </Button>
        {actions}
      </PageHeader>
      <div className={css.page} data-region>
        <div className={css.inner}>
          <Content key={operationId} operation={operation} ways={ways} />
        </div>
      </div>
    </>
  );
}

function Content({ operation, ways }: { operation: Operation; ways: VersionWays }) {
  const t = useText('versions');
  const versions = useVersions(operation.id);
  const releases = useReleases(operation.id);
  const records = useRecordsNow(operation.id);
  const now = useStateNow(records, ways);
  if (!versions || !releases || !records) return null;
  return (
    <>
      <Next {...{ operation, versions, releases, records, now }} />
      <section className={css.section} aria-label={t('caption')}>
        <VersionTable operationId={operation.id} ways={ways} isOnScreen />
      </section>
      <ContractRules operation={operation} />
      <section aria-labelledby="versions-comparison">
        <h2 id="versions-comparison" className={css.heading}>
          {t('comparison.title')}
        </h2>
        <ComparisonPanel {...{ records, versions, releases, now, ways }} />
      </section>
    </>
  );
}

interface NextProps {
  operation: Operation;
  versions: readonly Version[];
  releases: ReadonlyMap<VersionId, Release>;
  records: AnnexRecords;
  now: AnnexState | undefined;
}

function Next({ operation, versions, releases, records, now }: NextProps) {
  const catalogue = useCatalogueHere(records);
  const last = lastReleased(versions, releases);
  const release = last && releases.get(last.id);
  const comparison = useComparison(release && stateThen(release), now, catalogue);
  const reasons: Readonly<Record<string, string>> = versionInTheMaking(versions, releases)?.reasons ?? {};
  const open = comparison?.changes.filter((it) => isLowered(it) && !reasons[it.subject.id]?.trim());
  const changes = comparison && open && { count: comparison.changes.length, loweredWithoutReason: open.length };
  const steps = nextSteps({ operation, versions, released: releases, changes, today: localDay(new Date()) });
  return <NextStepsList steps={steps} />;
}
