import { createContext, useContext } from 'react';
import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import { backupKeeper } from '../../data/backup/app-backups.ts';
import type { BackupKeeper } from '../../data/backup/backup-keeper.ts';
import { type BackupWorker, backupWorker } from '../../data/backup/backup-worker.ts';
import { platform } from '../../platform/platform.ts';

/** What backing up and restoring work with: the operating system, the worker, and who keeps backups. */
export interface BackupMeans {
  platform: Pick<
    PlatformApi,
    | 'listBackups'
    | 'readBackup'
    | 'openBackup'
    | 'rewriteBackup'
    | 'removeBackup'
    | 'setBackupOptions'
    | 'chooseBackupFolder'
    | 'showBackupFolder'
  >;
  worker: BackupWorker;
  keeper: BackupKeeper;
}

/** As it is in the app. */
export const APP_MEANS: BackupMeans = { platform, worker: backupWorker, keeper: backupKeeper };

export const BackupContext = createContext<BackupMeans>(APP_MEANS);

export const useBackupMeans = (): BackupMeans => useContext(BackupContext);
