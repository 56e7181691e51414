/** Bringing everything back from a backup before the app is up. */
import type { BackupRef } from '../../../shared/ipc/backup-contract.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { backupWorker } from '../../data/backup/backup-worker.ts';
import { type DatabaseProblemKind, openData } from '../../data/open-data.ts';
import { momentOf } from '../../features/backup/backup-words.ts';
import { withBusyNotice } from '../../features/backup/busy-notice.ts';
import { openForRestore } from '../../features/backup/open-backup-file.ts';
import { askToRestore } from '../../features/backup/restore-dialog.tsx';
import { platform } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';

/**
 * Shows what the backup holds and, if that is wanted, sets aside what cannot be read and fills an empty data base with it.
 * False when the user gives up or nothing could be set aside, which has been said then.
 */
export async function restoreAtStart(kind: DatabaseProblemKind, ref: BackupRef | 'file'): Promise<boolean> {
  const compared = await openForRestore({ platform, worker: backupWorker }, ref);
  if (!compared || !(await askToRestore({ ...compared, isOnlyWay: true }))) return false;
  if (!(await madeRoom(kind))) return false;
  const { file } = compared;
  await withBusyNotice(textFor('backup')('restore.working'), async () => {
    const { database, commands } = await openData({ acceptMissing: true });
    await commands.restoreBackup(file, momentOf({ at: file.createdAt }));
    await database.settings.bulkPut(file.content.settings);
    database.close();
  });
  return true;
}

/** What is there, but cannot be used, is copied away and then cleared. False, and said why, when that fails. */
export async function madeRoom(kind: DatabaseProblemKind): Promise<boolean> {
  if (kind === 'missing') return true;
  const problem = await platform.clearStore('damaged');
  if (problem) notifyProblem(textFor('app')('start.notSetAside'), fileProblemTexts[currentLanguage()][problem]);
  return problem === undefined;
}
