import type { FileTable } from '../domain/records.ts';

/** Where in a file something is wrong, in the words of its user rather than as a path. */
export interface FilePlace {
  /** Absent: in the head of the file. */
  table?: FileTable;
  /** Position in its list, from 1. */
  position?: number;
  /** Name or title of the record, or the id of a delivered part that it is about; absent where it has nothing that people can read. */
  record?: string;
  field?: string;
}

/** A file beyond the limit (bytes): it is neither read nor written. */
export interface CaseTooLarge {
  kind: 'tooLarge';
  bytes: number;
  limit: number;
}

/** Why a case file cannot be opened. The sentences lie in `shared/text/file-errors.ts`. */
export type FileError =
  | { kind: 'empty' }
  | CaseTooLarge
  /** A Word document or another ZIP, whatever its name says. */
  | { kind: 'isArchive' }
  | { kind: 'isPdf' }
  | { kind: 'notUtf8' }
  /** Line and column count from 1. */
  | { kind: 'notJson'; line: number; column: number }
  /** The text ends before the file does: a broken transfer. */
  | { kind: 'truncated'; line: number }
  | { kind: 'tooDeep' }
  /** So many values in so few bytes that they would need a multiple of the memory a case needs. */
  | { kind: 'tooManyValues' }
  | { kind: 'forbiddenKey'; key: string }
  | { kind: 'notACase' }
  | { kind: 'isCatalogue' }
  /** All of somebody's data, which is restored and not opened. */
  | { kind: 'isBackup' }
  /** What opens encrypted backups, as told by its name. */
  | { kind: 'isBackupKey' }
  | { kind: 'newerVersion'; found: number; supported: number; producer: string }
  | { kind: 'invalid'; place: FilePlace; problem: FieldProblem }
  | { kind: 'duplicateId'; place: FilePlace }
  /** A record belongs to, or uses, one that is not in the file. */
  | { kind: 'danglingReference'; place: FilePlace; to: FileTable }
  /** Asks for a passphrase first: `decrypted`. */
  | { kind: 'encrypted' }
  | { kind: 'wrongPassphrase' }
  /** Not for a passphrase, but for the keys of certain people. `mayBeBackup`: for one key, as encrypted backups are. */
  | { kind: 'encryptedForKeys'; mayBeBackup?: true }
  | { kind: 'encryptionDamaged' }
  /** Opening it would take more memory than there may be. */
  | { kind: 'encryptionTooCostly' }
  /** Can be opened nevertheless: `readCase(bytes, { allowChanged: true })`. */
  | { kind: 'changedOutside' };

export type FieldProblem =
  | 'missing'
  /** Something else stands where this is expected. */
  | 'notText'
  | 'notNumber'
  | 'notYesOrNo'
  | 'notList'
  | 'wrongType'
  | 'tooLong'
  | 'tooLarge'
  | 'badText'
  | 'badValue';
