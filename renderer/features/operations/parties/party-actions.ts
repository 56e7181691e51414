import { useMemo } from 'react';
import type { Operation, Party } from '../../../../shared/domain/records.ts';
import { partyTarget } from '../../../../shared/domain/target.ts';
import { type AppData, useData } from '../../../data/data-context.tsx';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { removeRecord } from '../records/remove-record.ts';

/** What can be done with sub-processors. */
function partyActions(data: AppData) {
  return {
    /** Asks when something hangs on the party, and offers to pass it on; always offers to take it back. */
    remove: attempt(async (party: Party, usedIn: readonly Operation[], others: readonly Party[]) => {
      const t = textFor('operations');
      const tData = textFor('masterData');
      const name = party.name || t('party.unnamed');
      await removeRecord(data, {
        record: party,
        target: partyTarget(party.id),
        usedIn,
        question: {
          title: t('party.deleteTitle', { name }),
          successors: others,
          successorLabel: tData('parties.successor'),
        },
        remove: data.commands.deleteParty,
        done: (successor) =>
          successor ? tData('parties.replaced', { name, successor }) : t('party.deleted', { name }),
      });
    }),
  };
}

/** The same actions inside components. */
export function usePartyActions() {
  const data = useData();
  return useMemo(() => partyActions(data), [data]);
}
