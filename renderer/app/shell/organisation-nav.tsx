import { IconAlertHexagon, IconBuilding, IconLayoutDashboard, IconTable, IconUsers } from '@tabler/icons-react';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { navigate, type OrganisationTab, useRoute } from '../../data/navigation-store.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useParties, useSites } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import { NavItem } from './nav-item.tsx';
import { OperationList } from './operation-list.tsx';
import { OrganisationMeasuresItem } from './organisation-measures-item.tsx';

/** What there is in the current organisation. */
export function OrganisationNav({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('app');
  const tData = useText('masterData');
  const tFindings = useText('findings');
  const route = useRoute();
  const catalogue = useOrganisationCatalogue(organisationId);
  const sites = useSites(organisationId);
  const parties = useParties(organisationId);
  const tab = route.screen === 'organisation' ? (route.tab ?? 'overview') : null;
  const open = (next: OrganisationTab) => navigate({ screen: 'organisation', organisationId, tab: next });
  return (
    <>
      <ul>
        <NavItem
          icon={IconLayoutDashboard}
          label={t('nav.overview')}
          isCurrent={tab === 'overview'}
          onClick={() => open('overview')}
        />
        <OrganisationMeasuresItem organisationId={organisationId} catalogue={catalogue} />
        <NavItem
          icon={IconTable}
          label={t('nav.matrix')}
          isCurrent={route.screen === 'matrix'}
          onClick={() => navigate({ screen: 'matrix', organisationId })}
        />
        <NavItem
          icon={IconAlertHexagon}
          label={tFindings('nav')}
          isCurrent={route.screen === 'organisationFindings'}
          onClick={() => navigate({ screen: 'organisationFindings', organisationId })}
        />
        <NavItem
          icon={IconBuilding}
          label={tData('sites.tab')}
          figure={sites?.length}
          isCurrent={tab === 'sites'}
          onClick={() => open('sites')}
        />
        <NavItem
          icon={IconUsers}
          label={t('nav.parties')}
          figure={parties?.length}
          isCurrent={tab === 'parties'}
          onClick={() => open('parties')}
        />
      </ul>
      <OperationList organisationId={organisationId} catalogue={catalogue} onShowAll={() => open('overview')} />
    </>
  );
}
