/** Restoring a backup in the running app: show what would change, back up what is here, restore in one step. */
import type { BackupRef } from '../../../shared/ipc/backup-contract.ts';
import type { AppData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { formatMoment } from '../../text/format.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { focusSoon } from '../../ui/lead-focus.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import type { BackupMeans } from './backups-context.ts';
import { withBusyNotice } from './busy-notice.ts';
import { openForRestore } from './open-backup-file.ts';
import { askToRestore } from './restore-dialog.tsx';

/** Until the last step nothing is changed. Answers whether it was restored. */
export const restoreFrom = attempt(
  async (data: AppData, means: BackupMeans, ref: BackupRef | 'file'): Promise<boolean> => {
    const t = textFor('backup');
    const opener = document.activeElement;
    await flushDrafts();
    const compared = await openForRestore({ ...means, openCase: () => void runCommand('openCase') }, ref);
    if (!compared || !(await askToRestore(compared))) return backTo(opener);
    const outcome = await withBusyNotice(t('restore.working'), () => means.keeper.backUp('restore'));
    if (outcome === 'failed' && !(await confirmUnsafe())) return false;
    const at = formatMoment(Date.parse(compared.file.createdAt), currentLanguage());
    const isEmpty = (await data.database.meta.get('engine')) === undefined;
    await withBusyNotice(t('restore.working'), () => data.commands.restoreBackup(compared.file, at));
    // Preferences are no part of the history: they come along only to where there are none yet.
    if (isEmpty) await data.database.settings.bulkPut(compared.file.content.settings);
    notifyUndoable(t('restore.done', { at }), await undoNewest(data));
    return true;
  },
);

/** Nothing was restored: the keyboard goes on where it was. */
function backTo(opener: Element | null): false {
  focusSoon(() => (opener instanceof HTMLElement && opener.isConnected ? opener : null));
  return false;
}

function confirmUnsafe(): Promise<boolean> {
  const t = textFor('backup');
  return confirmAction({
    title: t('restore.unsafeTitle'),
    message: t('restore.unsafeText'),
    confirmLabel: t('restore.unsafeConfirm'),
    danger: true,
  });
}
