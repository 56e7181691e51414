import { VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import type { OrganisationId, PartyId } from '../../../../shared/domain/ids.ts';
import type { Operation, Party } from '../../../../shared/domain/records.ts';
import { useOperations, useParties } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import table from '../../../ui/table.module.css';
import { AddParty } from './add-party.tsx';
import { PartyRow } from './party-row.tsx';
import css from './party-table.module.css';

const COLUMNS = ['name', 'address', 'service', 'country', 'usedIn'] as const;

/** The sub-processors of an organisation; every cell is edited in its place. */
export function PartyTable({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('operations');
  const parties = useInSteadyOrder(useParties(organisationId));
  const operations = useOperations(organisationId);
  if (!parties || !operations) return null;
  return (
    <div className={css.page} role="tabpanel" aria-label={t('overview.parties')} data-region>
      {parties.length === 0 ? (
        <EmptyState title={t('party.emptyTitle')} text={t('party.emptyText')}>
          <AddParty organisationId={organisationId} />
        </EmptyState>
      ) : (
        <>
          <table
            className={`${table.table} ${table.page} ${table.fields} ${css.table}`}
            aria-label={t('party.caption')}
          >
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={css[column]}>
                    {t(`party.${column}`)}
                  </th>
                ))}
                <th scope="col" className={css.actions}>
                  <VisuallyHidden>{t('table.actions')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {parties.map((party) => (
                <PartyRow key={party.id} party={party} usedIn={usersOf(party.id, operations)} />
              ))}
            </tbody>
          </table>
          <div className={css.add}>
            <AddParty organisationId={organisationId} />
          </div>
        </>
      )}
    </div>
  );
}

function usersOf(id: PartyId, operations: readonly Operation[]): Operation[] {
  return operations.filter((operation) => operation.partyIds.includes(id));
}

/** By name at first; then rows keep their place, so that none jumps away while its name is being typed. */
function useInSteadyOrder(parties: Party[] | undefined): Party[] | undefined {
  const language = useLanguage();
  const places = useRef(new Map<PartyId, number>());
  if (!parties) return undefined;
  for (const { id } of parties.toSorted(byName(language))) {
    if (!places.current.has(id)) places.current.set(id, places.current.size);
  }
  const placeOf = ({ id }: Party) => places.current.get(id) ?? 0;
  return parties.toSorted((one, other) => placeOf(one) - placeOf(other));
}
