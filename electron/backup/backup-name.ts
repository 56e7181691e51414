/**
 * The name of a backup says what it is: when, why, and by which hash it is checked. So nothing beside the file is needed that
 * could be lost, and a copied folder of backups can be checked, too.
 */
import { BACKUP_REASONS, type BackupId, type BackupReason } from '../../shared/ipc/backup-contract.ts';

export interface NamedBackup {
  /** ISO date-time, to the second. */
  at: string;
  reason: BackupReason;
  /** The first 32 hexadecimal digits of the file's SHA-256. */
  hash: string;
  isEncrypted: boolean;
}

const HASH_DIGITS = 32;
const PATTERN = new RegExp(
  `^TOM-Katalog_(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d)Z_(${BACKUP_REASONS.join('|')})_([0-9a-f]{${HASH_DIGITS}})\\.tomakte(\\.age)?$`,
);

/** The beginning of a SHA-256 that stands in names. */
export const nameHash = (sha256: string): string => sha256.slice(0, HASH_DIGITS);

/** "TOM-Katalog_2026-11-22T10-44-20Z_import_3f9a….tomakte": names sort by time. Encrypted ones end in ".age". */
export function backupName({ at, reason, hash, isEncrypted }: NamedBackup): BackupId {
  const time = at.slice(0, 19).replaceAll(':', '-');
  return `TOM-Katalog_${time}Z_${reason}_${nameHash(hash)}.tomakte${isEncrypted ? '.age' : ''}` as BackupId;
}

/** What a name says; undefined where it is not the name of a backup, and so never a path that leads elsewhere. */
export function parseBackupName(name: string): NamedBackup | undefined {
  const [, day, hours, minutes, seconds, reason, hash = '', age] = PATTERN.exec(name) ?? [];
  if (!day) return undefined;
  const at = `${day}T${hours}:${minutes}:${seconds}.000Z`;
  if (Number.isNaN(Date.parse(at))) return undefined;
  return { at, reason: reason as BackupReason, hash, isEncrypted: age !== undefined };
}
