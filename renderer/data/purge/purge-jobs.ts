/** The heavy parts of deleting for good. Run in a worker. */
import { type BackupContent, readBackup, writeBackup } from '../../../shared/file-format/backup-file.ts';
import { encryptedFor, recipientOf } from '../../../shared/file-format/backup-key.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import { encrypted } from '../../../shared/file-format/passphrase.ts';
import type { BackupKey } from '../../../shared/ipc/backup-contract.ts';
import { backupOf, type MadeBackup, type MakeBackup, sha256Of, type TooLarge } from '../backup/make-backup.ts';
import { type OpenBackup, type PlainBackup, plainBytes } from '../backup/open-backup.ts';
import { type ReadOptions, readRows } from '../backup/read-rows.ts';
import type { DeletionRow } from '../commands/trash-rows.ts';
import { type PurgeTarget, scopeOfKey } from './belongings.ts';
import { type Purged, without } from './without.ts';

export interface PurgeJob extends Omit<MakeBackup, 'unlessMark'> {
  targets: readonly PurgeTarget[];
  /** Random, and in no relation to what is deleted. */
  deletionId: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface PurgePlan {
  /** What the data base is to hold, row by row. */
  tables: Purged['tables'];
  /** The same as a backup. */
  base: Extract<MadeBackup, { kind: 'made' }> | TooLarge;
}

/** What is left of the data base, and a backup of just that; undefined when there is no data base. */
export async function planPurge(
  { targets, deletionId, at, ...make }: PurgeJob,
  from: ReadOptions = {},
): Promise<PurgePlan | undefined> {
  const stored = await readRows(from);
  if (!stored) return undefined;
  const { tables, counts } = without(stored.tables, targets);
  const note: DeletionRow = { id: deletionId, at, counts };
  // Finishing what was interrupted may find nothing left here.
  if (counts.records > 0) tables.deletions = [...(tables.deletions ?? []), note];
  const engine = tables.meta?.find((row) => (row as { key: string }).key === 'engine') as typeof stored.engine;
  return { tables, base: await backupOf({ tables: tables as typeof stored.tables, engine }, make) };
}

export interface StripJob extends OpenBackup {
  targets: readonly PurgeTarget[];
  /** Absent: backups are not encrypted any more; one that was stays locked as it is. */
  key?: BackupKey;
}

/**
 * `unconcerned`: there is nothing of it in the backup; `locked`: only another passphrase opens it, or one at all, or a newer
 * program; `damaged`: nobody can look into it, so it may hold anything.
 */
export type StrippedBackup =
  | { kind: 'stripped'; bytes: Uint8Array; sha256: string; isEncrypted: boolean }
  | { kind: 'unconcerned' }
  | { kind: 'locked' }
  | { kind: 'damaged' };

/** Of these backups others can make something. */
const WHOLE: ReadonlySet<string> = new Set<FileError['kind']>([
  'encrypted',
  'wrongPassphrase',
  'encryptedForKeys',
  'encryptionTooCostly',
  'newerVersion',
  'tooLarge',
  'tooManyValues',
]);

/** A backup without what is deleted for good. */
export async function stripBackup({ targets, key, ...open }: StripJob): Promise<StrippedBackup> {
  const plain = await plainBytes(open);
  if (!plain.ok) return { kind: WHOLE.has(plain.error.kind) ? 'locked' : 'damaged' };
  const read = readBackup(plain.value.bytes);
  if (!read.ok) return { kind: WHOLE.has(read.error.kind) ? 'locked' : 'damaged' };
  const { content, producer, createdAt, catalogue, seen } = read.value;
  const { tables, counts, ids } = without(content as unknown as Record<string, object[]>, targets);
  if (counts.records === 0) return { kind: 'unconcerned' };
  const left = Object.fromEntries(Object.entries(seen).filter(([key]) => !ids.has(scopeOfKey(key))));
  const { meta: _, ...kept } = tables;
  const anew = writeBackup(kept as unknown as BackupContent, { producer, createdAt, catalogue, seen: left });
  const isEncrypted = plain.value.bytes !== open.bytes;
  const bytes = isEncrypted ? await lockedAgain(anew, { key, identity: plain.value.identity, ...open }) : anew;
  return { kind: 'stripped', bytes, sha256: await sha256Of(bytes), isEncrypted };
}

/** By the key of today, else by what had locked it: never in the open what was not. */
async function lockedAgain(
  bytes: Uint8Array,
  { key, identity, passphrase = '' }: Pick<StripJob, 'key' | 'passphrase'> & Pick<PlainBackup, 'identity'>,
): Promise<Uint8Array> {
  if (key) return encryptedFor(key, bytes);
  return identity ? encryptedFor({ recipient: await recipientOf(identity) }, bytes) : encrypted(bytes, passphrase);
}
