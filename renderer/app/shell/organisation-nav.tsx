import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutDashboard, IconPlus, IconUsers } from '@tabler/icons-react';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { navigate, type OrganisationTab, useRoute } from '../../data/navigation-store.ts';
import { useOperations, useParties } from '../../data/queries.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { NavItem } from './nav-item.tsx';
import { OperationItem } from './operation-item.tsx';
import css from './sidebar.module.css';

/** The overview lists all operations; the side bar shows as many as one can take in. */
const MOST_OPERATIONS = 15;

/** What there is in the current organisation. */
export function OrganisationNav({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('app');
  const route = useRoute();
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
        <NavItem
          icon={IconUsers}
          label={t('nav.parties')}
          figure={parties?.length}
          isCurrent={tab === 'parties'}
          onClick={() => open('parties')}
        />
      </ul>
      <OperationList organisationId={organisationId} onShowAll={() => open('overview')} />
    </>
  );
}

function OperationList({ organisationId, onShowAll }: { organisationId: OrganisationId; onShowAll: () => void }) {
  const t = useText('app');
  const language = useLanguage();
  const route = useRoute();
  const operations = useOperations(organisationId);
  const currentId = 'operationId' in route ? route.operationId : undefined;
  if (!operations) return null;
  const shown = firstOf(operations.toSorted(byName(language)), currentId);
  const rest = operations.length - shown.length;
  return (
    <section className={css.operations} aria-labelledby="nav-operations">
      <div className={css.heading}>
        <h2 id="nav-operations" className="grow">
          {t('nav.operations')} <span className={css.count}>{operations.length}</span>
        </h2>
        <Tooltip label={t('nav.newOperation')}>
          <ActionIcon size={24} aria-label={t('nav.newOperation')} onClick={() => runCommand('newOperation')}>
            <IconPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      </div>
      <ul>
        {shown.map((operation) => (
          <OperationItem key={operation.id} operation={operation} isCurrent={operation.id === currentId} />
        ))}
        {rest > 0 && <NavItem isSub label={t('nav.moreOperations', { count: rest })} onClick={onShowAll} />}
      </ul>
    </section>
  );
}

/** The first ones, and the current one in any case. */
function firstOf(operations: readonly Operation[], currentId: string | undefined): readonly Operation[] {
  const first = operations.slice(0, MOST_OPERATIONS);
  const current = operations.slice(MOST_OPERATIONS).find(({ id }) => id === currentId);
  return current ? [...first.slice(0, -1), current] : first;
}
