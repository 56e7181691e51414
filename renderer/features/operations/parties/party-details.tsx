import { Select, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { THIRD_COUNTRY, TRANSFER_GROUNDS, type TransferGround } from '../../../../shared/domain/case-parts.ts';
import { isThirdCountry } from '../../../../shared/domain/facts.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import type { Party } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { type CommitDraft, useDraft } from '../../../data/drafts.ts';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { draftProps } from '../../../ui/draft-props.ts';
import { PartyLink } from './party-link.tsx';
import css from './party-table.module.css';
import { usePartyField } from './use-party-field.ts';

/** What is known about a party besides its row: address, data, safeguards, transfer, link. */
export function PartyDetails({ party, name }: { party: Party; name: string }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const field = usePartyField(party);
  return (
    <fieldset className={css.fields} aria-label={tData('parties.showDetails', { name })}>
      <DetailField label={t('party.address')} isMultiline {...field('address')} />
      <DetailField label={tData('parties.dataKinds')} isMultiline {...field('dataKinds')} />
      <DetailField
        label={tData('parties.safeguards')}
        hint={tData('parties.safeguardsHint')}
        isMultiline
        {...field('safeguards')}
      />
      <DetailField label={tData('parties.roleGroup')} hint={tData('parties.roleGroupHint')} {...field('roleGroup')} />
      <Transfer party={party} />
      <PartyLink party={party} />
    </fieldset>
  );
}

interface DetailFieldProps {
  label: string;
  hint?: string;
  draftId: string;
  value: string;
  commit: CommitDraft;
  isMultiline?: boolean;
}

function DetailField({ label, hint, draftId, value, commit, isMultiline }: DetailFieldProps) {
  const draft = useDraft(value, commit, { id: draftId });
  return isMultiline ? (
    <Textarea label={label} placeholder={hint} {...draftProps(draft, LIMITS.text)} autosize minRows={2} maxRows={8} />
  ) : (
    <TextInput label={label} placeholder={hint} {...draftProps(draft, LIMITS.line)} />
  );
}

/** Whether data reach a third country, and on which ground; without one it warns. */
function Transfer({ party }: { party: Party }) {
  const t = useText('masterData');
  const { commands } = useData();
  const setThirdCountry = attempt((thirdCountry: Party['thirdCountry']) =>
    commands.updateParty(party.id, { thirdCountry }),
  );
  const setGround = attempt((transferGround: TransferGround) => commands.updateParty(party.id, { transferGround }));
  const isMissing = isThirdCountry(party) && party.transferGround === '';
  return (
    <>
      <Select
        label={t('parties.thirdCountry')}
        description={t('parties.thirdCountryHint')}
        inputWrapperOrder={['label', 'input', 'description']}
        data={THIRD_COUNTRY.map((value) => ({ value, label: t(`parties.thirdCountries.${value}`) }))}
        allowDeselect={false}
        value={party.thirdCountry}
        onChange={(value) => value && void setThirdCountry(value)}
      />
      <Select
        label={t('parties.transferGround')}
        description={isMissing && <GroundMissing />}
        inputWrapperOrder={['label', 'input', 'description']}
        data={TRANSFER_GROUNDS.map((value) => ({ value, label: t(`parties.transferGrounds.${value || 'none'}`) }))}
        allowDeselect={false}
        value={party.transferGround}
        onChange={(value) => value !== null && void setGround(value)}
      />
    </>
  );
}

function GroundMissing() {
  const t = useText('masterData');
  return (
    <span className={css.warning}>
      <IconAlertTriangle size={13} stroke={1.75} aria-hidden />
      {t('parties.groundMissingHint')}
    </span>
  );
}
