import { ActionIcon, Select } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { PARTY_ROLES, type PartyRole } from '../../../../shared/domain/case-parts.ts';
import type { Operation, Party } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { fieldMark } from '../../../data/wanted-field.ts';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { CountrySelect } from '../../../ui/country-select.tsx';
import { CELL, TextCell } from '../records/text-cell.tsx';
import { UseCells } from '../records/use-cells.tsx';
import { usePartyActions } from './party-actions.ts';
import { PartyDetails } from './party-details.tsx';
import css from './party-table.module.css';
import { ThirdCountry } from './third-country.tsx';
import { usePartyField } from './use-party-field.ts';

interface PartyRowProps {
  party: Party;
  /** The other parties of the organisation. */
  others: readonly Party[];
  usedIn: readonly Operation[];
  /** How many answers are about it. */
  answers: number;
  /** Are its details shown below the row? */
  isOpen: boolean;
  onToggle: () => void;
}

/** A sub-processor as a row of fields, and below it, when opened, all that is known about it. */
export function PartyRow({ party, others, usedIn, answers, isOpen, onToggle }: PartyRowProps) {
  const t = useText('operations');
  const tData = useText('masterData');
  const { commands } = useData();
  const { remove } = usePartyActions();
  const field = usePartyField(party);
  const detailsId = useId();
  const name = party.name || t('party.unnamed');
  const setCountry = attempt((country: string) => commands.updateParty(party.id, { country }));
  const setRole = attempt((role: PartyRole) => commands.updateParty(party.id, { role }));
  return (
    <>
      <tr className={isOpen ? css.open : undefined}>
        <td>
          <div className={css.nameCell}>
            <ActionIcon
              className={css.toggle}
              size={24}
              aria-label={tData('parties.showDetails', { name })}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailsId : undefined}
              onClick={onToggle}
            >
              <IconChevronRight className={css.chevron} size={16} stroke={1.75} aria-hidden />
            </ActionIcon>
            <TextCell label={t('party.name')} isRequired {...field('name')} />
          </div>
        </td>
        <td>
          <Select
            {...CELL}
            aria-label={tData('parties.roleOf', { name })}
            data={PARTY_ROLES.map((role) => ({ value: role, label: tData(`parties.roles.${role}`) }))}
            allowDeselect={false}
            comboboxProps={{ width: 320, position: 'bottom-start' }}
            value={party.role}
            onChange={(role) => role && void setRole(role)}
          />
        </td>
        <td>
          <TextCell label={t('party.serviceOf', { name })} {...field('service')} />
        </td>
        <td>
          <CountrySelect
            {...CELL}
            {...fieldMark(party.id, 'country')}
            value={party.country}
            onChange={(country) => void setCountry(country)}
            aria-label={t('party.countryOf', { name })}
          />
          <ThirdCountry party={party} />
        </td>
        <UseCells
          usedIn={usedIn}
          answers={answers}
          deleteLabel={t('party.delete', { name })}
          onDelete={() => void remove(party, usedIn, others)}
        />
      </tr>
      {isOpen && (
        <tr className={css.details} id={detailsId} data-details>
          <td colSpan={7}>
            <PartyDetails party={party} name={name} />
          </td>
        </tr>
      )}
    </>
  );
}
