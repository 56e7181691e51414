/** What is stored, as the bytes of a backup. Runs in a worker. */
import { seenScopesOf } from '../../../shared/domain/house-units.ts';
import { FILE_TABLES } from '../../../shared/domain/records.ts';
import { internalKey, type Seen, type SeenByScope } from '../../../shared/domain/revision.ts';
import {
  type BackupContent,
  type BackupContext,
  type BackupError,
  LOCAL_TABLES,
  readBackup,
  writeBackup,
} from '../../../shared/file-format/backup-file.ts';
import { encryptedFor } from '../../../shared/file-format/backup-key.ts';
import { type BackupKey, MAX_BACKUP_BYTES } from '../../../shared/ipc/backup-contract.ts';
import { isLargerThan } from '../../../shared/lib/json-size.ts';
import { FIRST_VERSION } from '../catalogue-choice.ts';
import { fullMarkOf, type ReadOptions, readRows, type StoredRows, storedMark } from './read-rows.ts';

export interface MakeBackup extends Pick<BackupContext, 'producer' | 'createdAt'> {
  /** As in its manifest. */
  catalogueId: string;
  /** Absent: not encrypted. */
  key?: BackupKey;
  /** Nothing is made when the data still has it. */
  unlessMark?: string;
}

/** No file of ours can hold it: nor would any engine read one back in one piece. */
export interface TooLarge {
  kind: 'tooLarge';
}

export type MadeBackup =
  | {
      kind: 'made';
      bytes: Uint8Array;
      sha256: string;
      isEncrypted: boolean;
      mark: string;
      /** Why it could not be restored: something stored is not as it should be. It is kept all the same. */
      problem?: BackupError;
    }
  | { kind: 'unchanged' }
  | TooLarge
  /** There is no data base, or nothing in it. */
  | { kind: 'empty' };

/** Reads what is stored, writes it as a backup and proves that it can be read again. */
export async function makeBackup(
  { unlessMark, ...job }: MakeBackup,
  from: ReadOptions = {},
  most = MAX_BACKUP_BYTES,
): Promise<MadeBackup> {
  // Looked at every minute: reading all that is stored only to throw it away would keep an idle machine busy.
  if (unlessMark !== undefined && (await storedMark(from)) === unlessMark) return { kind: 'unchanged' };
  const stored = await readRows(from);
  if (!stored) return { kind: 'empty' };
  return backupOf(stored, job, most);
}

/**
 * Rows as a backup.
 *
 * @param most bytes; V8 has no longer strings than 24 bytes less, so a file that is larger could not be made at all
 */
export async function backupOf(
  stored: StoredRows,
  { producer, createdAt, catalogueId, key }: Omit<MakeBackup, 'unlessMark'>,
  most = MAX_BACKUP_BYTES,
): Promise<Extract<MadeBackup, { kind: 'made' }> | TooLarge> {
  const content = contentOf(stored);
  // Writing it first would take minutes and gigabytes, only to fail.
  if (isLargerThan(most, content)) return { kind: 'tooLarge' };
  const catalogue = { id: catalogueId, version: versionOf(content, catalogueId) };
  const plain = writeBackup(content, { producer, createdAt, catalogue, seen: seenOf(stored, content) });
  const read = readBackup(plain);
  const bytes = key ? await encryptedFor(key, plain) : plain;
  if (bytes.length > most) return { kind: 'tooLarge' };
  return {
    kind: 'made',
    bytes,
    sha256: await sha256Of(bytes),
    isEncrypted: key !== undefined,
    mark: await fullMarkOf(stored.engine, stored.tables.settings ?? []),
    ...(!read.ok && { problem: read.error }),
  };
}

/** Tables that an older data base has not got are empty. Log and engine stay behind: undo does not go back beyond a restore. */
function contentOf({ tables }: StoredRows): BackupContent {
  return Object.fromEntries(
    [...FILE_TABLES, ...LOCAL_TABLES].map((table) => [table, tables[table] ?? []]),
  ) as unknown as BackupContent;
}

/** With which version of the catalogue the answers were given. */
function versionOf({ catalogueChoices }: BackupContent, catalogueId: string): string {
  return catalogueChoices.find(({ id, deleted }) => id === catalogueId && !deleted)?.version ?? FIRST_VERSION;
}

/** What had been taken in, the own changes included: whoever restores it may be another replica. */
function seenOf({ tables, engine }: StoredRows, content: BackupContent): SeenByScope {
  const own: Seen = { [engine.replica]: engine.counter };
  const seen: SeenByScope = {};
  for (const id of seenScopesOf(content)) for (const key of [id, internalKey(id)]) seen[key] = own;
  for (const { key, seen: taken } of tables.meta ?? []) {
    const id = typeof key === 'string' && key.startsWith('seen/') ? key.slice('seen/'.length) : '';
    if (id) seen[id] = { ...(taken as Seen), ...own };
  }
  return seen;
}

/** In hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
