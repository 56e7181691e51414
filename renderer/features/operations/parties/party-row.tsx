import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { FieldsOf } from '../../../../shared/domain/new-records.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import type { Operation, Party } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { type Draft, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { CountrySelect } from '../../../ui/country-select.tsx';
import { draftProps } from '../../../ui/draft-props.ts';
import table from '../../../ui/table.module.css';
import { usePartyActions } from './party-actions.ts';
import css from './party-table.module.css';
import { ThirdCountry } from './third-country.tsx';

const cell = { classNames: { input: table.input } };

/** A sub-processor as a row of fields. */
export function PartyRow({ party, usedIn }: { party: Party; usedIn: readonly Operation[] }) {
  const t = useText('operations');
  const { commands } = useData();
  const { remove } = usePartyActions();
  const name = usePartyDraft(party, 'name');
  const address = usePartyDraft(party, 'address');
  const service = usePartyDraft(party, 'service');
  const setCountry = attempt((country: string) => commands.updateParty(party.id, { country }));
  const shownName = party.name || t('party.unnamed');
  return (
    <tr>
      <td>
        <TextInput
          {...cell}
          {...draftProps(name, LIMITS.line)}
          aria-label={t('party.name')}
          error={!name.text.trim() && t('problem.nameMissing')}
        />
      </td>
      <td>
        <Textarea
          {...cell}
          {...draftProps(address, LIMITS.text)}
          aria-label={t('party.addressOf', { name: shownName })}
          autosize
          minRows={1}
          maxRows={6}
        />
      </td>
      <td>
        <TextInput
          {...cell}
          {...draftProps(service, LIMITS.line)}
          aria-label={t('party.serviceOf', { name: shownName })}
        />
      </td>
      <td>
        <CountrySelect
          {...cell}
          value={party.country}
          onChange={(country) => void setCountry(country)}
          aria-label={t('party.countryOf', { name: shownName })}
        />
        <ThirdCountry country={party.country} />
      </td>
      <td className={css.usedIn} title={usedIn.map((operation) => operation.name).join('\n')}>
        {usedIn.length === 0 ? (
          <span className="muted">{t('party.unused')}</span>
        ) : (
          t('party.used', { count: usedIn.length })
        )}
      </td>
      <td className={css.actions}>
        <ActionIcon
          className={table.remove}
          aria-label={t('party.delete', { name: shownName })}
          onClick={() => void remove(party, usedIn)}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}

/** A name may not become empty: until there is one again, the old one stays stored. */
function usePartyDraft(party: Party, field: 'name' | 'address' | 'service'): Draft {
  const { commands } = useData();
  const commit = async (text: string, visit: string) => {
    if (field === 'name' && !text.trim()) return;
    const fields: FieldsOf<'parties'> = { [field]: text };
    await commands.updateParty(party.id, fields, { visit });
  };
  return useDraft(party[field], commit, { id: `${party.id}/${field}` });
}
