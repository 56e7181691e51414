import type { BackupKey } from '../../../shared/ipc/backup-contract.ts';
import type { PurgeJob, PurgePlan, StripJob, StrippedBackup } from '../purge/purge-jobs.ts';
import type { compareBackup } from './compare-backup.ts';
import type { MadeBackup, MakeBackup } from './make-backup.ts';
import type { OpenBackup, OpenedBackup, Unlock } from './open-backup.ts';

/** What the worker is asked for. */
export type BackupJob =
  | { kind: 'make'; make: MakeBackup }
  | { kind: 'open'; open: OpenBackup }
  | { kind: 'compare'; open: OpenBackup }
  | { kind: 'key'; passphrase: string }
  | { kind: 'unlock'; unlock: Unlock }
  | { kind: 'keyFrom'; unlock: Unlock }
  | { kind: 'purge'; purge: PurgeJob }
  | { kind: 'strip'; strip: StripJob };

/** What works on whole data bases, all away from the window. Each rejects only when the worker itself fails. */
export const backupWorker = {
  make: (make: MakeBackup) => ask<MadeBackup>({ kind: 'make', make }),
  open: (open: OpenBackup) => ask<OpenedBackup>({ kind: 'open', open }),
  compare: (open: OpenBackup) => ask<Awaited<ReturnType<typeof compareBackup>>>({ kind: 'compare', open }),
  planPurge: (purge: PurgeJob) => ask<PurgePlan | undefined>({ kind: 'purge', purge }),
  strip: (strip: StripJob) => ask<StrippedBackup>({ kind: 'strip', strip }),
  unlocks: (unlock: Unlock) => ask<boolean>({ kind: 'unlock', unlock }),
  keyFrom: (unlock: Unlock) => ask<BackupKey | undefined>({ kind: 'keyFrom', unlock }),
  newKey: (passphrase: string) => ask<BackupKey>({ kind: 'key', passphrase }),
};

export type BackupWorker = typeof backupWorker;

function ask<T>(job: BackupJob): Promise<T> {
  const worker = new Worker(new URL('./backup.worker.ts', import.meta.url), { type: 'module', name: 'backup' });
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker failed')));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
