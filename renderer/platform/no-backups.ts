import type { BackupApi, BackupState } from '../../shared/ipc/backup-contract.ts';

const state: BackupState = { maximumAge: 12 };
const failed = { kind: 'failed', problem: 'other' } as const;

/** A plain browser has no folder to keep backups in. */
export const noBackups: BackupApi = {
  backupState: async () => state,
  listBackups: async () => [],
  writeBackup: async () => failed,
  readBackup: async () => failed,
  openBackup: async () => ({ kind: 'cancelled' }),
  rewriteBackup: async () => 'other',
  removeBackup: async () => 'other',
  setBackupOptions: async () => state,
  chooseBackupFolder: async () => state,
  showBackupFolder: async () => false,
  newerBackupBesides: async () => undefined,
  checkStart: async () => ({ isWritable: true, freeBytes: null, expectsData: false }),
  notePurge: async () => 'other',
  noteData: async () => undefined,
  showDataFolder: async () => false,
  clearStore: async () => 'other',
};
