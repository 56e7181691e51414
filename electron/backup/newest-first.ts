import type { BackupEntry } from '../../shared/ipc/backup-contract.ts';
import type { BackupSettings } from './backup-settings.ts';

type Written = Pick<NonNullable<BackupSettings['newest']>, 'id' | 'overtakes'>;

/**
 * Backups, newest first by their dates. Only what was written last goes before those that a wrong clock has dated later, and
 * that were there already: whoever restores the first one shall not get what is older than the data were. What is dated later
 * and came after it is newer, though the settings know nothing of it: they may be older than the backups beside them.
 *
 * @param written the one that was written last, as far as it is known
 */
export function newestFirst(backups: readonly BackupEntry[], written: Written | undefined): BackupEntry[] {
  // Just after the latest that it overtakes, and after those of its own second.
  const rank = ({ id, at }: BackupEntry) =>
    id === written?.id ? `${at < (written.overtakes ?? '') ? written.overtakes : at}~` : at;
  return backups.toSorted((one, other) => (rank(one) < rank(other) ? 1 : rank(one) > rank(other) ? -1 : 0));
}

/** The latest date of those that lie there beside what was just written, where that is later: a wrong clock has made them. */
export function overtakenBy({ at }: BackupEntry, [latest]: readonly BackupEntry[]): { overtakes?: string } {
  return latest && latest.at > at ? { overtakes: latest.at } : {};
}
