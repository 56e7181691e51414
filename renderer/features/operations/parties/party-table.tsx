import { useEffect, useState } from 'react';
import type { OrganisationId, PartyId } from '../../../../shared/domain/ids.ts';
import { partyTarget } from '../../../../shared/domain/target.ts';
import { useOperations, useParties } from '../../../data/queries.ts';
import { useTargetUse } from '../../../data/target-users.ts';
import { useWantedField } from '../../../data/wanted-field.ts';
import { useText } from '../../../text/use-text.ts';
import record from '../records/record-table.module.css';
import { RecordTable } from '../records/record-table.tsx';
import { useSteadyOrder } from '../records/use-steady-order.ts';
import { AddParty } from './add-party.tsx';
import { PartyRow } from './party-row.tsx';
import css from './party-table.module.css';

/** The sub-processors of an organisation, and others who get its data. */
export function PartyTable({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const parties = useSteadyOrder(useParties(organisationId));
  const operations = useOperations(organisationId);
  const uses = useTargetUse(organisationId);
  const [openId, setOpenId] = useState<PartyId>();
  useOpenWanted(setOpenId);
  if (!parties || !operations) return null;
  const columns = [
    { label: t('party.name'), className: css.name },
    { label: tData('parties.role'), className: css.role },
    { label: t('party.service') },
    { label: t('party.country'), className: css.country },
    { label: t('party.usedIn'), className: record.use },
    { label: tData('use.answers'), className: css.answers, hint: tData('use.answersHint') },
  ];
  return (
    <RecordTable
      tab={t('overview.parties')}
      caption={t('party.caption')}
      className={css.table}
      columns={columns}
      empty={{ title: t('party.emptyTitle'), text: t('party.emptyText') }}
      isEmpty={parties.length === 0}
      add={<AddParty organisationId={organisationId} />}
    >
      {parties.map((party) => (
        <PartyRow
          key={party.id}
          party={party}
          others={parties.filter(({ id }) => id !== party.id)}
          usedIn={operations.filter(({ partyIds }) => partyIds.includes(party.id))}
          answers={uses?.get(partyTarget(party.id))?.answers ?? 0}
          isOpen={party.id === openId}
          onToggle={() => setOpenId(party.id === openId ? undefined : party.id)}
        />
      ))}
    </RecordTable>
  );
}

const IN_ROW: readonly string[] = ['name', 'role', 'service', 'country'];

/** Unfolds the details of a party when somebody is led to a field in them. */
function useOpenWanted(open: (id: PartyId) => void): void {
  const wanted = useWantedField();
  useEffect(() => {
    if (wanted && !IN_ROW.includes(wanted.field)) open(wanted.recordId as PartyId);
  }, [wanted, open]);
}
