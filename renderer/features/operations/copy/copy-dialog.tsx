import { Modal } from '@mantine/core';
import { useEffect } from 'react';
import { useAllOperations, useCopySide } from '../../../data/copy-query.ts';
import { useRoute } from '../../../data/navigation-store.ts';
import { useOrganisationCatalogue } from '../../../data/organisation-catalogue.ts';
import { useText } from '../../../text/use-text.ts';
import { useCommand } from '../../../ui/command-registry.ts';
import { CopyForm } from './copy-form.tsx';
import { closeCopyDialog, openCopyDialog, useCopyDialog } from './copy-store.ts';

/** Takes over answers from another operation, after a look at what would happen. Opened by menu, key palette and rows. */
export function CopyDialog() {
  const t = useText('copying');
  const ui = useText('ui');
  const route = useRoute();
  const current = 'operationId' in route ? route.operationId : undefined;
  useCommand('copyAnswers', () => current && openCopyDialog(current), current !== undefined);
  const operationId = useCopyDialog() ?? undefined;
  const mine = useCopySide(operationId);
  const catalogue = useOrganisationCatalogue(mine?.operation.organisationId, operationId);
  const all = useAllOperations(operationId !== undefined);
  // Only once there is something to show: the dialogue gives the focus to its first field when it opens, and that is locked
  // as long as there is nothing to choose from.
  const content = mine && catalogue && all && (
    <CopyForm key={mine.operation.id} mine={mine} catalogue={catalogue} all={all} />
  );
  useEffect(() => {
    if (operationId && mine === null) closeCopyDialog();
  }, [operationId, mine]);
  return (
    <Modal
      opened={Boolean(operationId && content)}
      onClose={closeCopyDialog}
      title={t('title')}
      size="min(1040px, 94vw)"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {content}
    </Modal>
  );
}
