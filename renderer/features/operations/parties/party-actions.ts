import { useMemo } from 'react';
import type { Operation, Party } from '../../../../shared/domain/records.ts';
import { type AppData, useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { confirmAction } from '../../../ui/confirm.ts';
import { rememberPlace } from '../../../ui/lead-focus.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';

/** What can be done with sub-processors. */
function partyActions(data: AppData) {
  const { commands } = data;
  return {
    /** Asks when operations use the party, and names them; always offers to take it back. */
    remove: attempt(async ({ id, name }: Party, usedIn: readonly Operation[]) => {
      const t = textFor('operations');
      const goOn = rememberPlace();
      const shownName = name || t('party.unnamed');
      const isSure =
        usedIn.length === 0 ||
        (await confirmAction({
          title: t('party.deleteTitle', { name: shownName }),
          message: t('party.deleteText', {
            count: usedIn.length,
            names: usedIn.map((operation) => operation.name).join(', '),
          }),
          confirmLabel: textFor('ui')('delete'),
          danger: true,
        }));
      if (!isSure) return;
      await commands.deleteParty(id);
      goOn();
      notifyUndoable(t('party.deleted', { name: shownName }), await undoNewest(data));
    }),
  };
}

/** The same actions inside components. */
export function usePartyActions() {
  const data = useData();
  return useMemo(() => partyActions(data), [data]);
}
