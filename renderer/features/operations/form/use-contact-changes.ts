import type { Contact } from '../../../../shared/domain/case-parts.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { readOperation } from '../../../data/overview-query.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';

export type ContactChanges = ReturnType<typeof useContactChanges>;

const NOBODY: Contact = { side: 'client', name: '', function: '', contact: '' };

/** Changes the contacts of an operation as they are stored, known by their place in the list. */
export function useContactChanges(id: OperationId) {
  const data = useData();
  const { commands, database } = data;
  const change = async (next: (contacts: readonly Contact[]) => Contact[], visit?: string) => {
    const stored = await readOperation(database, id);
    if (stored) await commands.updateOperation(id, { contacts: next(stored.contacts) }, visit ? { visit } : undefined);
  };
  const replaceAt = (index: number, fields: Partial<Contact>) => (contacts: readonly Contact[]) =>
    contacts.map((contact, place) => (place === index ? { ...contact, ...fields } : contact));
  return {
    add: attempt(() => change((contacts) => [...contacts, NOBODY])),
    set: attempt((index: number, fields: Partial<Contact>) => change(replaceAt(index, fields))),
    /** While it is typed: failures are told by the draft. */
    type: (index: number, fields: Partial<Contact>, visit: string) => change(replaceAt(index, fields), visit),
    /** Offers to take it back. */
    remove: attempt(async (index: number, name: string) => {
      await change((contacts) => contacts.filter((_, place) => place !== index));
      notifyUndoable(textFor('masterData')('form.contactRemoved', { name }), await undoNewest(data));
    }),
  };
}
