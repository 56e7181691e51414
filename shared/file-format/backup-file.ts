/**
 * A backup: a `.tomakte` with scope "everything", marked as a backup. Besides what any case holds it has what never leaves the house: internal
 * notes, deleted records with their content, phrases, settings, what merging remembers.
 *
 * Read less strictly than a file from outside: what was stored here must come back, even where a record names another that is
 * no longer there. Shapes and hash are checked all the same.
 */
import * as z from 'zod';
import { type CaseContent, emptyContent } from '../domain/case-content.ts';
import { recordSchemas } from '../domain/records.ts';
import { MAX_BACKUP_BYTES } from '../ipc/backup-contract.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { canonical, contentHash } from './canonical.ts';
import { CASE_FORMAT, type CaseContext, type CaseFile, FORMAT_VERSION } from './case-file.ts';
import type { FileError } from './file-error.ts';
import { caseKind } from './file-kinds.ts';
import { parseJson } from './parse-json.ts';
import { readKind } from './read-file.ts';
import { isWhole } from './told-backup.ts';

const row = z.looseObject({ id: z.string() });

/** Tables that no other file has. Of later apps there may be more, which are kept. */
const localTables = z.object({
  catalogueChoices: z.array(recordSchemas.catalogueChoices.loose()).default([]),
  settings: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
  mergeBases: z.array(row).default([]),
  trash: z.array(row).default([]),
  deletions: z.array(row).default([]),
});
type LocalTables = z.infer<typeof localTables>;

/** The records of every table, and rows that are none. */
export type BackupContent = CaseContent & LocalTables;

/** Tables beside those of any case, in a backup. */
export const LOCAL_TABLES = Object.keys(localTables.shape) as (keyof LocalTables)[];

export type BackupFile = Pick<CaseFile, 'producer' | 'createdAt' | 'catalogue' | 'contentHash' | 'seen'> & {
  content: BackupContent;
};

/** Why a file is no backup that can be restored; `notABackup`: it is a case, which is opened instead. */
export type BackupError = FileError | { kind: 'notABackup' };

export type BackupContext = Omit<CaseContext, 'scope'>;

export function emptyBackup(): BackupContent {
  return { ...emptyContent(), ...localTables.parse({}) };
}

/** The bytes of a backup. Without the line breaks and spaces of other files: it is written often and read by nobody. */
export function writeBackup(content: BackupContent, context: BackupContext): Uint8Array {
  const file = {
    ...context,
    format: CASE_FORMAT,
    formatVersion: FORMAT_VERSION,
    scope: { kind: 'everything', internalNotes: true },
    contentHash: contentHash(content),
    content,
  };
  return new TextEncoder().encode(`${JSON.stringify(canonical(file))}\n`);
}

/** A backup out of plain bytes. */
export function readBackup(bytes: Uint8Array): Result<BackupFile, BackupError> {
  const parsed = parseJson(bytes, MAX_BACKUP_BYTES);
  if (!parsed.ok) return parsed;
  const file = readKind({ ...caseKind, problem: () => null }, parsed.value, {});
  if (!file.ok) return file;
  if (!isWhole(file.value)) return fail({ kind: 'notABackup' });
  const local = localTables.safeParse(file.value.content);
  if (!local.success) return fail({ kind: 'invalid', place: {}, problem: 'badValue' });
  const { producer, createdAt, catalogue, contentHash: hash, seen, content } = file.value;
  const whole = { ...content, ...local.data } as unknown as BackupContent;
  return ok({ producer, createdAt, catalogue, contentHash: hash, seen, content: whole });
}
