import type { Contact } from '../../../../shared/domain/case-parts.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { flushDrafts } from '../../../data/drafts.ts';
import { readOperation } from '../../../data/overview-query.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';

export type ContactChanges = ReturnType<typeof useContactChanges>;

/** Changes read the list and write it whole, so each waits for the one before. */
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(action: () => Promise<T>): Promise<T> {
  const turn = last.then(action, action);
  last = turn.catch(() => undefined);
  return turn;
}

const NOBODY: Contact = { side: 'client', name: '', function: '', contact: '' };

/** Changes the contacts of an operation as they are stored, known by their place in the list. */
export function useContactChanges(id: OperationId) {
  const data = useData();
  const { commands, database } = data;
  const change = (next: (contacts: readonly Contact[]) => Contact[], visit?: string) =>
    inTurn(async () => {
      const stored = await readOperation(database, id);
      if (!stored) return;
      await commands.updateOperation(id, { contacts: next(stored.contacts) }, visit ? { visit } : undefined);
    });
  const replaceAt = (index: number, fields: Partial<Contact>) => (contacts: readonly Contact[]) =>
    contacts.map((contact, place) => (place === index ? { ...contact, ...fields } : contact));
  return {
    add: attempt(() => change((contacts) => [...contacts, NOBODY])),
    set: attempt((index: number, fields: Partial<Contact>) => change(replaceAt(index, fields))),
    /** While it is typed: failures are told by the draft. */
    type: (index: number, fields: Partial<Contact>, visit: string) => change(replaceAt(index, fields), visit),
    /** Offers to take it back. */
    remove: attempt(async (index: number, name: string) => {
      // What is being typed belongs to the places as they are now.
      await flushDrafts();
      await change((contacts) => contacts.filter((_, place) => place !== index));
      notifyUndoable(textFor('masterData')('form.contactRemoved', { name }), await undoNewest(data));
    }),
  };
}
