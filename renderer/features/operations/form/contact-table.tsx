import { ActionIcon, Button, Select, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { CONTACT_SIDES, type Contact, MOST_PARTS } from '../../../../shared/domain/case-parts.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import { focusSoon, rememberPlace } from '../../../ui/lead-focus.ts';
import table from '../../../ui/table.module.css';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import { CELL, TextCell } from '../records/text-cell.tsx';
import css from './contact-table.module.css';
import { type ContactChanges, useContactChanges } from './use-contact-changes.ts';

const COLUMNS = ['side', 'name', 'function', 'contact'] as const;

/** Whom the contract names on either side; every cell is edited in its place. */
export function ContactTable({ operation }: { operation: Operation }) {
  const t = useText('masterData');
  const { contacts } = operation;
  // A contact has nothing but its place to be known by.
  const rows = contacts.map((contact, index) => ({ contact, index, key: `${operation.id}/contacts/${index}` }));
  const changes = useContactChanges(operation.id);
  const add = useOneAtATime(async () => {
    await changes.add();
    focusSoon(() => document.querySelector<HTMLElement>(`[data-contact="${contacts.length}"] td:nth-child(2) input`));
  });
  return (
    <div className={css.contacts}>
      {contacts.length === 0 ? (
        <p className={css.empty}>{t('form.contactsEmpty')}</p>
      ) : (
        <table className={`${table.table} ${table.fields} ${css.table}`} aria-label={t('form.contacts')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className={css[column]}>
                  {t(`form.contact.${column}`)}
                </th>
              ))}
              <th scope="col" className={css.actions}>
                <VisuallyHidden>{t('form.contact.actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ contact, index, key }) => (
              <ContactRow key={key} id={key} contact={contact} index={index} changes={changes} />
            ))}
          </tbody>
        </table>
      )}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={contacts.length >= MOST_PARTS}
        onClick={() => void add()}
      >
        {t('form.addContact')}
      </Button>
    </div>
  );
}

interface ContactRowProps {
  /** Names it for drafts. */
  id: string;
  contact: Contact;
  index: number;
  changes: ContactChanges;
}

function ContactRow({ id, contact, index, changes }: ContactRowProps) {
  const t = useText('masterData');
  const name = contact.name || t('form.contact.unnamed', { number: index + 1 });
  const remove = async () => {
    const goOn = rememberPlace();
    await changes.remove(index, name);
    goOn();
  };
  return (
    <tr data-contact={index}>
      <td>
        <Select
          {...CELL}
          aria-label={t('form.contact.sideOf', { name })}
          data={CONTACT_SIDES.map((side) => ({ value: side, label: t(`form.sides.${side}`) }))}
          allowDeselect={false}
          value={contact.side}
          onChange={(side) => side && void changes.set(index, { side })}
        />
      </td>
      {(['name', 'function', 'contact'] as const).map((field) => (
        <td key={field}>
          <TextCell
            label={t(`form.contact.${field}Of`, { name })}
            draftId={`${id}/${field}`}
            value={contact[field]}
            commit={(text, visit) => changes.type(index, { [field]: text }, visit)}
          />
        </td>
      ))}
      <td className={css.actions}>
        <ActionIcon
          className={table.remove}
          aria-label={t('form.removeContact', { name })}
          onClick={() => void remove()}
        >
          <IconTrash size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
