import type { BackupApi, BackupEntry } from '../../../shared/ipc/backup-contract.ts';
import type { BackupWorker } from '../backup/backup-worker.ts';

interface OpensMeans {
  platform: Pick<BackupApi, 'readBackup'>;
  worker: Pick<BackupWorker, 'unlocks'>;
}

/**
 * Whether a passphrase unlocks what opens encrypted backups, in whatever place they lie: a mistyped one is to be noticed before
 * anything is deleted. True, too, where nothing is there to try it on.
 */
export async function opensSome(
  { platform, worker }: OpensMeans,
  backups: readonly BackupEntry[],
  passphrase: string,
): Promise<boolean> {
  const locked = new Set<string>();
  const places = new Map(backups.filter(({ isEncrypted }) => isEncrypted).map((one) => [one.place, one]));
  for (const { place, id } of places.values()) {
    const read = await platform.readBackup({ place, id });
    if (read.kind === 'opened') for (const one of read.lockedIdentities) locked.add(one);
  }
  return locked.size === 0 || worker.unlocks({ lockedIdentities: [...locked], passphrase });
}
