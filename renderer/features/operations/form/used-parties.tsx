import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OperationId, PartyId } from '../../../../shared/domain/ids.ts';
import type { Operation, Party } from '../../../../shared/domain/records.ts';
import { countryName } from '../../../../shared/lib/countries.ts';
import { useData } from '../../../data/data-context.tsx';
import { readOperation } from '../../../data/overview-query.ts';
import { useParties } from '../../../data/queries.ts';
import { byName } from '../../../text/collate.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { MoveButtons } from '../../../ui/move-buttons.tsx';
import { AddParty } from '../parties/add-party.tsx';
import { ThirdCountry } from '../parties/third-country.tsx';
import { moved } from './moved.ts';
import css from './used-parties.module.css';

/** Which sub-processors the operation uses, in printing order; below them those it does not use, and a new one. */
export function UsedParties({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const language = useLanguage();
  const change = usePartyIdsChange(operation.id);
  const parties = useParties(operation.organisationId);
  if (!parties) return null;
  const used = operation.partyIds.flatMap((id) => parties.filter((party) => party.id === id));
  const usedIds = used.map(({ id }) => id);
  const unused = parties.filter(({ id }) => !usedIds.includes(id)).sort(byName(language));
  return (
    <>
      {parties.length === 0 && <p className={css.empty}>{t('form.partiesEmpty')}</p>}
      <ul className={css.list} aria-label={t('form.parties')}>
        {used.map((party, index) => (
          <PartyItem
            key={party.id}
            party={party}
            isUsed
            onToggle={() => change((ids) => ids.filter((id) => id !== party.id))}
          >
            <MoveButtons
              index={index}
              count={used.length}
              labels={{ up: t('form.moveUp', { name: party.name }), down: t('form.moveDown', { name: party.name }) }}
              onMove={(step) => void change((ids) => moved(ids, ids.indexOf(party.id), step))}
            />
          </PartyItem>
        ))}
        {unused.map((party) => (
          <PartyItem key={party.id} party={party} onToggle={() => change((ids) => [...ids, party.id])} />
        ))}
      </ul>
      <AddParty organisationId={operation.organisationId} useIn={operation.id} />
    </>
  );
}

/** Changes what is stored, not what is shown: of two quick ticks, the second must not take back the first. */
function usePartyIdsChange(id: OperationId) {
  const { commands, database } = useData();
  return attempt(async (change: (ids: readonly PartyId[]) => PartyId[]) => {
    const stored = await readOperation(database, id);
    if (stored) await commands.updateOperation(id, { partyIds: change(stored.partyIds) });
  });
}

interface PartyItemProps {
  party: Party;
  isUsed?: boolean;
  onToggle: () => Promise<unknown>;
  children?: ReactNode;
}

function PartyItem({ party, isUsed = false, onToggle, children }: PartyItemProps) {
  const t = useText('operations');
  const language = useLanguage();
  const about = [party.service, countryName(party.country, language)].filter(Boolean).join(' · ');
  return (
    <li className={css.item}>
      <Checkbox
        className="grow"
        checked={isUsed}
        onChange={() => void onToggle()}
        label={
          <>
            {party.name || t('party.unnamed')}
            {about && <span className={css.about}>{about}</span>}
          </>
        }
      />
      <ThirdCountry country={party.country} />
      {children}
    </li>
  );
}
