/** Backups as users count them, before and after: what lies in both folders is one. */
import type { BackupEntry } from '../../../shared/ipc/backup-contract.ts';

/** `open` are looked through, `locked` only with their passphrase, of `damaged` there is no copy that can be. */
export type BackupCounts = Record<'open' | 'locked' | 'damaged', number>;

export function countBackups(entries: readonly BackupEntry[]): BackupCounts {
  const counts: BackupCounts = { open: 0, locked: 0, damaged: 0 };
  for (const copies of copiesIn(entries)) {
    const whole = copies.filter(({ state }) => state !== 'damaged');
    const isLocked = whole.some(({ isEncrypted }) => isEncrypted);
    counts[whole.length === 0 ? 'damaged' : isLocked ? 'locked' : 'open'] += 1;
  }
  return counts;
}

/**
 * The copies of each backup, in the order of the list. By moment and reason, which stay when it is written anew; its id does not,
 * as encrypted copies then differ in their bytes.
 */
export function copiesIn(entries: readonly BackupEntry[]): BackupEntry[][] {
  const found = new Map<string, BackupEntry[]>();
  for (const entry of entries) {
    const key = `${entry.at} ${entry.reason}`;
    found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return [...found.values()];
}
