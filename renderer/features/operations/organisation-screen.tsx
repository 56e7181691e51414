import { Button, Loader } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Organisation } from '../../../shared/domain/records.ts';
import type { OrganisationTab } from '../../data/navigation-store.ts';
import { useOperations, useOrganisation, useParties } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFocusOnWantedField } from '../../ui/focus-wanted-field.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOperationActions } from './operation-actions.ts';
import { OrganisationForm } from './organisation-form.tsx';
import { OrganisationMenu } from './organisation-menu.tsx';
import css from './organisation-screen.module.css';
import { OrganisationTabs } from './organisation-tabs.tsx';
import { OperationOverview } from './overview/operation-overview.tsx';
import { PartyTable } from './parties/party-table.tsx';
import { SiteTable } from './sites/site-table.tsx';

interface OrganisationScreenProps {
  organisationId: OrganisationId;
  tab?: OrganisationTab;
  /** What waits for a decision about it, between header and tabs. */
  waiting?: ReactNode;
}

/** An organisation: its operations with their state, its sites, its sub-processors, its master data. */
export function OrganisationScreen({ organisationId, tab = 'overview', waiting }: OrganisationScreenProps) {
  const t = useText('operations');
  const organisation = useOrganisation(organisationId);
  useFocusOnWantedField();
  if (organisation === undefined) return <Loader className={css.loading} size="sm" />;
  if (organisation === null) return <EmptyState title={t('overview.missingTitle')} text={t('overview.missingText')} />;
  return (
    <div className={css.screen}>
      <OrganisationHeader organisation={organisation} />
      {waiting}
      <OrganisationTabs organisationId={organisationId} tab={tab} />
      {tab === 'overview' && <OperationOverview organisationId={organisationId} />}
      {tab === 'sites' && <SiteTable organisationId={organisationId} />}
      {tab === 'parties' && <PartyTable organisationId={organisationId} />}
      {tab === 'details' && <OrganisationForm key={organisationId} organisation={organisation} />}
    </div>
  );
}

function OrganisationHeader({ organisation }: { organisation: Organisation }) {
  const t = useText('operations');
  const { create } = useOperationActions();
  return (
    <PageHeader title={organisation.name} subtitle={useSubtitle(organisation)}>
      <OrganisationMenu organisation={organisation} />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void create(organisation.id)}>
        {t('overview.newOperation')}
      </Button>
    </PageHeader>
  );
}

function useSubtitle({ id, dpo, dpoName }: Organisation): string {
  const t = useText('operations');
  const operations = useOperations(id)?.filter(({ isTemplate }) => !isTemplate);
  const parties = useParties(id);
  if (!operations || !parties) return '';
  return [
    operations.length > 0 && t('overview.subtitleOperations', { count: operations.length }),
    parties.length > 0 && t('overview.subtitleParties', { count: parties.length }),
    t(`overview.dpo.${dpo === 'appointed' && !dpoName ? 'unnamed' : dpo}`, { name: dpoName }),
  ]
    .filter(Boolean)
    .join(' · ');
}
