import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { siteTarget } from '../../../../shared/domain/target.ts';
import { useOperations, useSites } from '../../../data/queries.ts';
import { useTargetUse } from '../../../data/target-users.ts';
import { useText } from '../../../text/use-text.ts';
import record from '../records/record-table.module.css';
import { RecordTable } from '../records/record-table.tsx';
import { useSteadyOrder } from '../records/use-steady-order.ts';
import { AddSite } from './add-site.tsx';
import { SiteRow } from './site-row.tsx';
import css from './site-table.module.css';

/** The sites of an organisation, about each of which measures can be answered. */
export function SiteTable({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('masterData');
  const tParty = useText('operations');
  const sites = useSteadyOrder(useSites(organisationId));
  const operations = useOperations(organisationId);
  const uses = useTargetUse(organisationId);
  if (!sites || !operations) return null;
  const columns = [
    { label: t('sites.name'), className: css.name },
    { label: t('sites.kind'), className: css.kind },
    { label: t('sites.address') },
    { label: t('sites.operator'), className: css.operator, hint: t('sites.operatorHint') },
    { label: t('sites.certificate'), hint: t('sites.certificateHint') },
    { label: t('sites.certificateUntil'), className: css.until },
    { label: tParty('party.usedIn'), className: record.use },
    { label: t('use.answers'), className: css.answers, hint: t('use.answersHint') },
  ];
  return (
    <RecordTable
      tab={t('sites.tab')}
      caption={t('sites.caption')}
      className={css.table}
      columns={columns}
      empty={{ title: t('sites.emptyTitle'), text: t('sites.emptyText') }}
      isEmpty={sites.length === 0}
      add={<AddSite organisationId={organisationId} />}
    >
      {sites.map((site) => (
        <SiteRow
          key={site.id}
          site={site}
          others={sites.filter(({ id }) => id !== site.id)}
          usedIn={operations.filter(({ siteIds }) => siteIds.includes(site.id))}
          answers={uses?.get(siteTarget(site.id))?.answers ?? 0}
        />
      ))}
    </RecordTable>
  );
}
