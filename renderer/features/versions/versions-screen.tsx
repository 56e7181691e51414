import { Button } from '@mantine/core';
import { IconFileText, IconListCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useMemo } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import type { OperationId, OrganisationId, VersionId } from '../../../shared/domain/ids.ts';
import { reasonOf } from '../../../shared/domain/reason-key.ts';
import type { Operation, Release, Scope, Version } from '../../../shared/domain/records.ts';
import { lastReleased, versionInTheMaking } from '../../../shared/domain/version-state.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import type { AnnexState } from '../../../shared/versions/annex-state.ts';
import { isLowered } from '../../../shared/versions/change.ts';
import { navigate, type Route, setCurrentOrganisation } from '../../data/navigation-store.ts';
import { useOperation, useOrganisation } from '../../data/queries.ts';
import { useReleases } from '../../data/releases-query.ts';
import { useVersionsOf } from '../../data/versions-query.ts';
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
  const scope = useMemo<Scope>(() => ({ kind: 'operation', id: operationId }), [operationId]);
  const organisationId = operation?.organisationId;
  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);
  if (operation === null) return <EmptyState title={t('missing')} text={t('missingText')} />;
  if (!operation) return null;
  return (
    <Screen subtitle={operation.name} measures={{ screen: 'operation', operationId }} actions={actions}>
      <Content key={operationId} scope={scope} operation={operation} ways={ways} />
    </Screen>
  );
}

/** The same of the annex that an organisation hands out for itself. */
export function OrganisationVersionsScreen({ organisationId, ways }: { organisationId: OrganisationId } & WaysProps) {
  const t = useText('versions');
  const organisation = useOrganisation(organisationId);
  const scope = useMemo<Scope>(() => ({ kind: 'organisation', id: organisationId }), [organisationId]);
  if (organisation === null) return <EmptyState title={t('missingOrganisation')} text={t('missingOrganisationText')} />;
  if (!organisation) return null;
  const toAnnex = (
    <Button
      leftSection={<IconFileText size={16} stroke={1.75} aria-hidden />}
      onClick={() => navigate({ screen: 'organisationAnnex', organisationId })}
    >
      {t('toAnnex')}
    </Button>
  );
  return (
    <Screen
      subtitle={t('ofOrganisation', { name: organisation.name })}
      measures={{ screen: 'measures', organisationId }}
      actions={toAnnex}
    >
      <Content key={organisationId} scope={scope} ways={ways} />
    </Screen>
  );
}

type WaysProps = Pick<VersionsScreenProps, 'ways'>;

interface FrameProps {
  subtitle: string;
  /** Where what the annex says is answered. */
  measures: Route;
  actions: ReactNode;
  children: ReactNode;
}

function Screen({ subtitle, measures, actions, children }: FrameProps) {
  const t = useText('versions');
  return (
    <>
      <PageHeader title={t('title')} subtitle={subtitle}>
        <Button
          variant="default"
          leftSection={<IconListCheck size={16} stroke={1.75} aria-hidden />}
          onClick={() => navigate(measures)}
        >
          {t('toMeasures')}
        </Button>
        {actions}
      </PageHeader>
      <div className={css.page} data-region>
        <div className={css.inner}>{children}</div>
      </div>
    </>
  );
}

/** @param operation absent for the organisation's own annex */
function Content({ scope, operation, ways }: { scope: Scope; operation?: Operation } & WaysProps) {
  const t = useText('versions');
  const versions = useVersionsOf(scope);
  const releases = useReleases(scope);
  const records = useRecordsNow(scope);
  const now = useStateNow(records, ways);
  if (!versions || !releases || !records) return null;
  return (
    <>
      <Next {...{ operation, versions, releases, records, now }} />
      <section className={css.section} aria-label={t('caption')}>
        <VersionTable scope={scope} ways={ways} isOnScreen />
      </section>
      {operation && <ContractRules operation={operation} />}
      <section aria-labelledby="versions-comparison">
        <h2 id="versions-comparison" className={css.heading}>
          {t('comparison.title')}
        </h2>
        <ComparisonPanel {...{ scope, records, versions, releases, now, ways }} />
      </section>
    </>
  );
}

interface NextProps {
  operation: Operation | undefined;
  versions: readonly Version[];
  releases: ReadonlyMap<VersionId, Release>;
  records: AnnexRecords;
  now: AnnexState | null | undefined;
}

function Next({ operation, versions, releases, records, now }: NextProps) {
  const catalogue = useCatalogueHere(records);
  const last = lastReleased(versions, releases);
  const release = last && releases.get(last.id);
  const comparison = useComparison(release && stateThen(release), now, catalogue);
  const reasons: Readonly<Record<string, string>> = versionInTheMaking(versions, releases)?.reasons ?? {};
  const open = comparison?.changes.filter((it) => isLowered(it) && !reasonOf(reasons, it.subject.id, it.operationId));
  const changes = comparison && open && { count: comparison.changes.length, loweredWithoutReason: open.length };
  const steps = nextSteps({ operation, versions, released: releases, changes, today: localDay(new Date()) });
  return <NextStepsList steps={steps} />;
}
