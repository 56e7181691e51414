/** Bringing everything back from a backup before the app is up. */
import type { BackupFile } from '../../../shared/file-format/backup-file.ts';
import type { BackupRef } from '../../../shared/ipc/backup-contract.ts';
import { backupWorker } from '../../data/backup/backup-worker.ts';
import { toCommandProblem } from '../../data/commands/command-problem.ts';
import { openData } from '../../data/open-data.ts';
import { saveTracker } from '../../data/save-state.ts';
import { momentOf } from '../../features/backup/backup-words.ts';
import { withBusyNotice } from '../../features/backup/busy-notice.ts';
import { openForRestore } from '../../features/backup/open-backup-file.ts';
import { askToRestore } from '../../features/backup/restore-dialog.tsx';
import { platform } from '../../platform/platform.ts';
import { textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { choseBackup } from './newer-backup.ts';

/**
 * Shows what the backup holds and, if that is wanted, sets aside what cannot be read and fills an empty data base with it.
 * False when the user gives up, nothing could be set aside or it could not be restored, which has been said then.
 */
export async function restoreAtStart(makeRoom: () => Promise<boolean>, ref: BackupRef | 'file'): Promise<boolean> {
  const compared = await openForRestore({ platform, worker: backupWorker }, ref);
  if (!compared || !(await askToRestore({ ...compared, isOnlyWay: true }))) return false;
  if (!(await makeRoom())) return false;
  const { file } = compared;
  const t = textFor('backup');
  try {
    await withBusyNotice(t('restore.working'), () => fillWith(file));
    choseBackup();
    return true;
  } catch (error) {
    saveTracker.stopAfter(error);
    const why = saveTracker.isStopped()
      ? textFor('ui')(`failure.${toCommandProblem(error).kind}`)
      : t('restore.failedText');
    notifyProblem(t('restore.failed'), why);
    return false;
  }
}

async function fillWith(file: BackupFile): Promise<void> {
  const { database, commands } = await openData({ acceptMissing: true });
  try {
    await commands.restoreBackup(file, momentOf({ at: file.createdAt }));
    await database.settings.bulkPut(file.content.settings);
  } finally {
    database.close();
  }
}
