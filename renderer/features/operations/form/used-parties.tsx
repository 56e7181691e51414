import type { Operation } from '../../../../shared/domain/records.ts';
import { partyTarget } from '../../../../shared/domain/target.ts';
import { countryName } from '../../../../shared/lib/countries.ts';
import { useParties } from '../../../data/queries.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { AddParty } from '../parties/add-party.tsx';
import { ThirdCountry } from '../parties/third-country.tsx';
import { useUseChange } from './use-use-change.ts';
import { UsedList } from './used-list.tsx';

/** Which sub-processors and other parties the operation uses. */
export function UsedParties({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const language = useLanguage();
  const { change, sayWhatRests } = useUseChange(operation.id, 'partyIds');
  const parties = useParties(operation.organisationId);
  if (!parties) return null;
  return (
    <UsedList
      label={tData('form.parties')}
      empty={t('form.partiesEmpty')}
      items={parties.map((party) => ({
        id: party.id,
        name: party.name || t('party.unnamed'),
        about: [party.service, countryName(party.country, language)].filter(Boolean).join(' · '),
        mark: <ThirdCountry party={party} />,
      }))}
      usedIds={operation.partyIds}
      change={change}
      onRemoved={({ id, name }) => void sayWhatRests(partyTarget(id), name)}
      add={<AddParty organisationId={operation.organisationId} useIn={operation.id} />}
    />
  );
}
