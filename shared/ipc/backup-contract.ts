/** What window and main process say to each other about backups. Main writes, checks and thins out bytes; it knows nothing of their content. */
import type { FileProblem } from './file-problem.ts';

/**
 * Why a backup was made. `asked`: by hand; `import`: before a file was taken in or merged; `catalogue` and `database`: before an
 * upgrade of either; `purge`: while something was deleted for good.
 */
export const BACKUP_REASONS = [
  'asked',
  'interval',
  'quit',
  'import',
  'restore',
  'catalogue',
  'database',
  'purge',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** `own`: in the user's data folder; `folder`: in the one that the user chose besides. */
export const BACKUP_PLACES = ['own', 'folder'] as const;
export type BackupPlace = (typeof BACKUP_PLACES)[number];

/** Names a backup within its place. */
export type BackupId = string & { readonly BackupId: unique symbol };

export interface BackupRef {
  place: BackupPlace;
  id: BackupId;
}

export interface BackupEntry extends BackupRef {
  /** ISO date-time. */
  at: string;
  reason: BackupReason;
  bytes: number;
  isEncrypted: boolean;
  /** `verified`: read back in this session, and as it was written; `unchecked`: not read yet. */
  state: 'verified' | 'unchecked' | 'damaged';
}

/**
 * By what backups are locked: an age recipient, with which they are written, and its identity, which only the passphrase
 * opens (an age file, base64).
 */
export interface BackupKey {
  recipient: string;
  lockedIdentity: string;
}

/** In months; 0 = without end. */
export const BACKUP_AGES = [3, 6, 12, 24, 60, 0] as const;
export type BackupAge = (typeof BACKUP_AGES)[number];

export interface BackupOptions {
  maximumAge: BackupAge;
  /** Absent: backups are not encrypted. */
  key?: BackupKey;
}

export interface ChangedBackupOptions extends BackupOptions {
  /** No key is meant: only this gives encryption up where the key is lost. */
  isPlainWanted?: true;
}

export interface BackupState extends BackupOptions {
  /** The newest one in the own folder that could be read back. */
  newest?: BackupEntry;
  /** What the window said of the data when the newest was made, to tell whether anything has changed since. */
  mark?: string;
  /** Since backups are to be encrypted otherwise none was made: the newest is as it was wanted before. */
  isOwed?: true;
  /** Why the last one could not be written. */
  problem?: FileProblem;
  /** The folder that the user chose besides: its name, and why the last backup did not get there. */
  folder?: {
    name: string;
    problem?: FileProblem;
    /** So many lie in it outside of the place of this installation, from an early version of the app; nobody touches them. */
    loose?: number;
  };
  /**
   * Backups were encrypted, and the settings that said how are lost: nothing is written until that is settled. The locked
   * identities that were found (age files, base64), of which the passphrase may open one.
   */
  lostKey?: { lockedIdentities: string[] };
}

export interface BackupContentBytes {
  bytes: Uint8Array;
  /** SHA-256 of the bytes in hexadecimal digits, as the window worked it out. */
  sha256: string;
  isEncrypted: boolean;
}

export interface WriteBackup extends BackupContentBytes {
  reason: BackupReason;
  mark: string;
  /** By which it was locked; absent: it is not encrypted. */
  recipient?: string;
}

/** Takes the place of a backup and keeps its time and reason. */
export interface RewriteBackup extends BackupContentBytes {
  of: BackupRef;
}

export type BackupAnswer = { kind: 'done'; state: BackupState } | { kind: 'failed'; problem: FileProblem };

/** Largest backup, in bytes. */
export const MAX_BACKUP_BYTES = 512 * 1024 * 1024;

/** Requests about backups; each with arguments and answer. */
export interface BackupRequests {
  'backup:state': { argument: undefined; answer: BackupState };
  /** Of both places, newest first, each read and compared with its hash. */
  'backup:list': { argument: undefined; answer: BackupEntry[] };
  /** Temp file → fsync → rename → read back; then backups that are too many or too old are deleted. */
  'backup:write': { argument: WriteBackup; answer: BackupAnswer };
  'backup:read': { argument: BackupRef; answer: BackupBytes };
  /** Asks for a file that may be a backup, and reads it. */
  'backup:open': { argument: undefined; answer: BackupBytes | { kind: 'cancelled' } };
  'backup:rewrite': { argument: RewriteBackup; answer: FileProblem | undefined };
  'backup:remove': { argument: BackupRef; answer: FileProblem | undefined };
  'backup:setOptions': { argument: ChangedBackupOptions; answer: BackupState };
  /** Asks for a folder to which backups go besides; `forget`: no longer. The state is unchanged when the user cancels. */
  'backup:chooseFolder': { argument: 'choose' | 'forget'; answer: BackupState };
  'backup:showFolder': { argument: BackupPlace; answer: boolean };
  /**
   * The newest in the folder chosen besides, where none in the own folder is as new: the data folder may be an older copy. It is
   * kept for a month from now on. The argument is the mark of the data: where they hold all that it holds, there is none.
   */
  'backup:newerBesides': { argument: string | undefined; answer: BackupEntry | undefined };
  'store:check': { argument: undefined; answer: StartCheck };
  /** What is being deleted for good, so that the next start can finish it; none = it is done. */
  'store:notePurge': { argument: { targets: PurgeTarget[] }; answer: FileProblem | undefined };
  /** `true`: something was written to the data base; `false`: the user begins with an empty one. */
  'store:noteData': { argument: boolean; answer: undefined };
  /** Shows the user's data folder, or the one in which data were last seen. */
  'store:showFolder': { argument: 'own' | 'lastSeen'; answer: boolean };
  /**
   * Takes the data base away. `damaged`: after a copy of it was set aside; `purge`: only right after a backup of the rest was
   * written and verified; `setAside`: only such copies, not the data base itself.
   */
  'store:clear': { argument: StoreClearing; answer: FileProblem | undefined };
}

export type BackupBytes =
  /** With the locked identities (age files, base64) that lie beside it or were used here, one of which may open it. */
  | { kind: 'opened'; name: string; bytes: Uint8Array; lockedIdentities: string[] }
  | { kind: 'failed'; problem: FileProblem };

/** What main knows before the data base is opened. */
export interface StartCheck {
  isWritable: boolean;
  /** On the disk of the user's data; `null` where the system does not say. */
  freeBytes: number | null;
  /** There was data here, or are backups of it; an empty data base would be a loss. */
  expectsData: boolean;
  newest?: BackupEntry;
  /** What the window said of the data when the newest was made. */
  mark?: string;
  /** Data were seen where there are none now; the folder may have been moved. */
  lastSeen?: {
    folder: string;
    /** ISO date-time. */
    at: string;
    /** In another folder than the one used now, and they are still there: of a program that was moved, or of another copy of it. */
    isThere?: true;
  };
  /** ISO date-time of a backup made here that this data folder knows nothing of: it may be an older copy. `mark` is of that one. */
  olderThan?: string;
  /** What says what belongs to the data base is lost, or of an earlier time: opening it would begin a new one, or lose what is newer. */
  isHeadless?: true;
  /** Deleting these for good was begun and is not finished. */
  unfinishedPurge?: PurgeTarget[];
}

/** Tables of what can be deleted for good. */
export const PURGE_TABLES = ['organisations', 'operations'] as const;

export interface PurgeTarget {
  table: (typeof PURGE_TABLES)[number];
  id: string;
}

export const STORE_CLEARINGS = ['damaged', 'purge', 'setAside'] as const;
export type StoreClearing = (typeof STORE_CLEARINGS)[number];

type Ask<N extends keyof BackupRequests> = (
  argument: BackupRequests[N]['argument'],
) => Promise<BackupRequests[N]['answer']>;

/** What the preload offers about backups. */
export interface BackupApi {
  backupState: () => ReturnType<Ask<'backup:state'>>;
  listBackups: () => ReturnType<Ask<'backup:list'>>;
  writeBackup: Ask<'backup:write'>;
  readBackup: Ask<'backup:read'>;
  openBackup: () => ReturnType<Ask<'backup:open'>>;
  rewriteBackup: Ask<'backup:rewrite'>;
  removeBackup: Ask<'backup:remove'>;
  setBackupOptions: Ask<'backup:setOptions'>;
  chooseBackupFolder: Ask<'backup:chooseFolder'>;
  showBackupFolder: Ask<'backup:showFolder'>;
  newerBackupBesides: (mark?: string) => ReturnType<Ask<'backup:newerBesides'>>;
  checkStart: () => ReturnType<Ask<'store:check'>>;
  notePurge: Ask<'store:notePurge'>;
  noteData: Ask<'store:noteData'>;
  showDataFolder: Ask<'store:showFolder'>;
  clearStore: Ask<'store:clear'>;
}
