import type { BackupEntry } from '../../shared/ipc/backup-contract.ts';

/**
 * Backups of both places, newest first by their dates. Only what was written last goes before those in the own folder that a
 * wrong clock has dated later: whoever restores the first one shall not get what is older than the data were.
 *
 * @param written the one that was written last, as far as it is known
 */
export function newestFirst(backups: readonly BackupEntry[], written: string | undefined): BackupEntry[] {
  const dates = backups.filter(({ place }) => place === 'own').map(({ at }) => at);
  const latest = dates.sort().at(-1) ?? '';
  // Behind the latest of them, and before what only the other folder has from after it.
  const rank = ({ id, at }: BackupEntry) => (id === written && at < latest ? `${latest}~` : at);
  return backups.toSorted((one, other) => (rank(one) < rank(other) ? 1 : rank(one) > rank(other) ? -1 : 0));
}
