import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  type BackupContentBytes,
  type BackupEntry,
  type BackupId,
  type BackupPlace,
  type BackupReason,
  MAX_BACKUP_BYTES,
} from '../../shared/ipc/backup-contract.ts';
import { removeTemporaries, writeFileAtomically } from '../files/atomic-write.ts';
import { FileProblemError } from '../files/problem.ts';
import { readFileLimited } from '../files/read-limited.ts';
import { backupName, nameHash, parseBackupName } from './backup-name.ts';

export interface NewBackup extends BackupContentBytes {
  /** ISO date-time. */
  at: string;
  reason: BackupReason;
}

/** In milliseconds: a large backup on its way to a slow server may take its time. */
const LONGEST_WRITE = 60 * 60_000;

/** A folder of backups. Whatever else lies there is left alone. */
export interface BackupFolder {
  /** Newest first. `unchecked` unless they were read before in this session and are of the same size and time. */
  list(): Promise<BackupEntry[]>;
  /** Reads a backup and compares it with the hash in its name. */
  check(entry: BackupEntry): Promise<BackupEntry>;
  /** Writes one, reads it back and answers it only when every byte is as it was; else nothing is left of it. */
  write(backup: NewBackup): Promise<BackupEntry>;
  read(id: BackupId): Promise<Uint8Array>;
  remove(id: BackupId): Promise<void>;
  /** Removes what a crash has left half-written some time ago. */
  tidy(): Promise<void>;
}

/**
 * The folder of backups at `path`. It is made with its first backup; the one it lies in is not, for that may be a stick that
 * is not plugged in. All functions throw the file system's error or a `FileProblemError`.
 */
export function backupFolder(path: string, place: BackupPlace): BackupFolder {
  /** What was found when a file was read, by name; size and time tell whether it is still the same file. */
  const checked = new Map<string, { stamp: string; state: BackupEntry['state'] }>();

  const entryOf = async (name: string): Promise<BackupEntry | undefined> => {
    const named = parseBackupName(name);
    const found = named && (await stat(join(path, name)).catch(() => undefined));
    if (!named || !found?.isFile()) return undefined;
    const known = checked.get(name);
    const state = known?.stamp === stampOf(found) ? known.state : 'unchecked';
    const { at, reason, isEncrypted } = named;
    return { place, id: name as BackupId, at, reason, bytes: found.size, isEncrypted, state };
  };

  const check = async (entry: BackupEntry): Promise<BackupEntry> => {
    const file = join(path, entry.id);
    const found = await stat(file);
    const isWhole = sha256Of(await readFile(file)).startsWith(parseBackupName(entry.id)?.hash ?? '-');
    const state = isWhole ? 'verified' : 'damaged';
    checked.set(entry.id, { stamp: stampOf(found), state });
    return { ...entry, bytes: found.size, state };
  };

  const pathOf = (id: BackupId): string => {
    if (!parseBackupName(id)) throw new FileProblemError('notFound');
    return join(path, id);
  };
  const remove = async (id: BackupId) => rm(pathOf(id), { force: true });

  return {
    async list() {
      const names = await readdir(path).catch(async (error: unknown) => {
        if (!isMissing(error)) throw error;
        // Without any backup yet, or out of reach.
        await stat(dirname(path));
        return [];
      });
      const entries: BackupEntry[] = [];
      for (const name of names.sort().reverse()) {
        const entry = await entryOf(name);
        if (entry) entries.push(entry);
      }
      return entries.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
    },
    check,
    async write({ at, reason, bytes, sha256, isEncrypted }) {
      // Damaged on its way from the window: better none than one that cannot be read.
      if (sha256Of(bytes) !== sha256) throw new FileProblemError('other');
      await mkdir(path).catch((error: unknown) => {
        if (!hasCode(error, 'EEXIST')) throw error;
      });
      const id = backupName({ at, reason, hash: nameHash(sha256), isEncrypted });
      await writeFileAtomically(join(path, id), bytes);
      const entry = await check({ place, id, at, reason, bytes: bytes.length, isEncrypted, state: 'unchecked' });
      if (entry.state === 'verified') return entry;
      await remove(id);
      throw new FileProblemError('other');
    },
    read: (id) => readFileLimited(pathOf(id), MAX_BACKUP_BYTES),
    remove,
    tidy: () => removeTemporaries(path, LONGEST_WRITE),
  };
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const stampOf = ({ size, mtimeMs }: { size: number; mtimeMs: number }): string => `${size}/${mtimeMs}`;
const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');
