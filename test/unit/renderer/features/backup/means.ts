/** Backups on a real data base in memory, kept in a list instead of a folder. */
import { IDBKeyRange } from 'fake-indexeddb';
import { createBackupKeeper } from '../../../../../renderer/data/backup/backup-keeper.ts';
import { compareBackup } from '../../../../../renderer/data/backup/compare-backup.ts';
import { makeBackup } from '../../../../../renderer/data/backup/make-backup.ts';
import { keyFrom, openBackup, unlocksAny } from '../../../../../renderer/data/backup/open-backup.ts';
import type { PurgeMeans } from '../../../../../renderer/data/purge/purge.ts';
import { planPurge, stripBackup } from '../../../../../renderer/data/purge/purge-jobs.ts';
import type { BackupMeans } from '../../../../../renderer/features/backup/backups-context.ts';
import { newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import type {
  BackupAnswer,
  BackupBytes,
  BackupEntry,
  BackupId,
  BackupRef,
  BackupState,
  ChangedBackupOptions,
  RewriteBackup,
  WriteBackup,
} from '../../../../../shared/ipc/backup-contract.ts';
import type { AppInfo } from '../../../../../shared/ipc/contract.ts';
import type { FileProblem } from '../../../../../shared/ipc/file-problem.ts';
import type { TestData } from '../../data/test-data.ts';

export interface TestMeans extends BackupMeans {
  /** Newest first. */
  stored: { entry: BackupEntry; bytes: Uint8Array }[];
  /** All of what stands in for main. */
  allOfPlatform: Omit<PurgeMeans['platform'], 'clearStore'>;
  /** Why writing fails from now on. */
  fail(problem: FileProblem | undefined): void;
  /** As after a start that found the settings of backups lost. */
  loseKey(): void;
}

export function testMeans({ indexedDB }: Pick<TestData, 'indexedDB'>): TestMeans {
  const stored: TestMeans['stored'] = [];
  let state: BackupState = { maximumAge: 12 };
  let problem: FileProblem | undefined;
  const from = { indexedDB, IDBKeyRange };
  const bytesOf = (id: string): BackupBytes => {
    const found = stored.find(({ entry }) => entry.id === id);
    if (!found) return { kind: 'failed', problem: 'notFound' };
    const lockedIdentities = state.key ? [state.key.lockedIdentity] : [];
    return { kind: 'opened', name: id, bytes: found.bytes, lockedIdentities };
  };
  const platform = {
    appInfo: async () => ({ appVersion: '1.0' }) as AppInfo,
    backupState: async () => ({ ...state }),
    writeBackup: async ({ bytes, isEncrypted, mark, reason }: WriteBackup): Promise<BackupAnswer> => {
      if (problem) return { kind: 'failed', problem };
      const id = `backup ${stored.length + 1}` as BackupId;
      const at = new Date(Date.UTC(2026, 10, 22, 10, stored.length)).toISOString();
      const newest = { place: 'own', id, at, reason, bytes: bytes.length, isEncrypted, state: 'verified' } as const;
      stored.unshift({ entry: newest, bytes });
      state = { ...state, newest, mark };
      return { kind: 'done', state };
    },
    listBackups: async () => stored.map(({ entry }) => entry),
    readBackup: async ({ id }: BackupRef) => bytesOf(id),
    openBackup: async () => bytesOf(stored.at(-1)?.entry.id ?? ''),
    rewriteBackup: async ({ of, bytes }: RewriteBackup): Promise<FileProblem | undefined> => {
      const found = stored.find(({ entry }) => entry.id === of.id);
      if (found) found.bytes = bytes;
      return undefined;
    },
    notePurge: async () => undefined,
    changeRecent: async () => undefined,
    removeBackup: async ({ id }: BackupRef): Promise<FileProblem | undefined> => {
      const index = stored.findIndex(({ entry }) => entry.id === id);
      if (index >= 0) stored.splice(index, 1);
      return undefined;
    },
    setBackupOptions: async ({ isPlainWanted, ...options }: ChangedBackupOptions) => {
      const { key: _, lostKey, ...rest } = state;
      state = { ...rest, ...options, ...(lostKey && !options.key && !isPlainWanted && { lostKey }) };
      return state;
    },
    chooseBackupFolder: async (what: 'choose' | 'forget') => {
      const { folder: _, ...rest } = state;
      state = what === 'choose' ? { ...rest, folder: { name: 'Stick' } } : rest;
      return state;
    },
    showBackupFolder: async () => true,
  };
  const worker = {
    make: (job: Parameters<typeof makeBackup>[0]) => makeBackup(job, from),
    open: openBackup,
    compare: (job: Parameters<typeof openBackup>[0]) => compareBackup(job, from),
    newKey: (passphrase: string) => newBackupKey(passphrase, 4),
    planPurge: (job: Parameters<typeof planPurge>[0]) => planPurge(job, from),
    strip: stripBackup,
    unlocks: unlocksAny,
    keyFrom,
  };
  const keeper = createBackupKeeper({ platform, worker, isOffered: true });
  return {
    platform,
    allOfPlatform: platform,
    worker,
    keeper,
    stored,
    fail: (why) => {
      problem = why;
    },
    loseKey: () => {
      const { key, ...rest } = state;
      state = { ...rest, lostKey: { lockedIdentities: key ? [key.lockedIdentity] : [] } };
    },
  };
}
