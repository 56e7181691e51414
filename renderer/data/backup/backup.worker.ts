/** Makes and reads backups away from the window, which stays free for the user. */
import { newBackupKey } from '../../../shared/file-format/backup-key.ts';
import { planPurge, stripBackup } from '../purge/purge-jobs.ts';
import type { BackupJob } from './backup-worker.ts';
import { compareBackup } from './compare-backup.ts';
import { makeBackup } from './make-backup.ts';
import { keyFrom, openBackup, unlocksAny } from './open-backup.ts';

addEventListener('message', ({ data: job }: MessageEvent<BackupJob>) => {
  void answerTo(job).then(
    (answer) => postMessage(answer),
    // Tells the window, as an error outside of promises would.
    (error) => setTimeout(() => reportError(error)),
  );
});

function answerTo(job: BackupJob): Promise<unknown> {
  switch (job.kind) {
    case 'make':
      return makeBackup(job.make);
    case 'open':
      return openBackup(job.open);
    case 'compare':
      return compareBackup(job.open);
    case 'purge':
      return planPurge(job.purge);
    case 'strip':
      return stripBackup(job.strip);
    case 'unlock':
      return unlocksAny(job.unlock);
    case 'keyFrom':
      return keyFrom(job.unlock);
    case 'key':
      return newBackupKey(job.passphrase);
  }
}
