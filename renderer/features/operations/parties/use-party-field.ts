import type { Party } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';

type PartyText = 'name' | 'address' | 'service' | 'roleGroup' | 'dataKinds' | 'safeguards';

/** Value and commit of one text of a party. */
export function usePartyField(party: Party) {
  const { commands } = useData();
  return (field: PartyText) => ({
    draftId: `${party.id}/${field}`,
    value: party[field],
    commit: (text: string, visit: string) => commands.updateParty(party.id, { [field]: text }, { visit }),
  });
}
