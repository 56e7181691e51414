import { modals } from '@mantine/modals';
import { textFor } from '../../text/i18n.ts';
import { openDialog } from '../../ui/open-dialog.ts';
import { ChangesDialog } from './changes-dialog.tsx';

/** Shows what is new in the catalogue; where a newer one is ready, what it would change, and the way to it. */
export function openCatalogueChanges(inUse: string, newer: string | undefined): void {
  const t = textFor('upgrade');
  const id = crypto.randomUUID();
  openDialog({
    modalId: id,
    title: newer ? t('titleBoth', { from: inUse, to: newer }) : t('title', { version: inUse }),
    size: 1040,
    children: <ChangesDialog onClose={() => modals.close(id)} />,
  });
}
