import { useStore } from 'zustand';
import { isDesktop, platform } from '../../platform/platform.ts';
import { isRoomGone } from '../why-not-stored.ts';
import { type BackupView, createBackupKeeper } from './backup-keeper.ts';
import { backupWorker } from './backup-worker.ts';

/** The keeper of the app's own backups; tests bring theirs. */
export const backupKeeper = createBackupKeeper({
  platform,
  worker: backupWorker,
  isOffered: isDesktop,
  isDiskFull: async () => isRoomGone(await platform.checkStart()),
});

export function useBackups(): BackupView {
  return useStore(backupKeeper.store);
}
