/** Backups from before encryption was switched on: whoever gets at the folder can read them. */
import type { BackupEntry, BackupState } from '../../../shared/ipc/backup-contract.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import { momentOf } from './backup-words.ts';
import type { BackupMeans } from './backups-context.ts';

/** Those that open without a passphrase. */
export const plainOf = (backups: readonly BackupEntry[]): BackupEntry[] =>
  backups.filter(({ isEncrypted }) => !isEncrypted);

/** One that lies in both places counts once. */
export const countOf = (backups: readonly BackupEntry[]): number => new Set(backups.map(({ id }) => id)).size;

/**
 * Those not encrypted that can be done without: the newest is encrypted, has all that is stored, and was read back in the
 * same place.
 */
export function removableOf({ key, newest, mark }: BackupState, backups: readonly BackupEntry[]): BackupEntry[] {
  if (!key || !newest?.isEncrypted || !mark) return [];
  const isKept = ({ id, isEncrypted, state }: BackupEntry) => id === newest.id && isEncrypted && state === 'verified';
  const safePlaces = new Set(backups.filter(isKept).map(({ place }) => place));
  return plainOf(backups).filter(({ place }) => safePlaces.has(place));
}

/** Asks, then deletes those that can be done without. */
export const removePlain = attempt(async (means: BackupMeans): Promise<void> => {
  const t = textFor('backup');
  const { removable, at } = await look(means);
  const isWanted = await confirmAction({
    title: t('plain.title'),
    message: t('plain.question', { count: countOf(removable), at }),
    confirmLabel: t('plain.confirm'),
    danger: true,
  });
  if (!isWanted) return;
  const asked = new Set(removable.map(({ id }) => id));
  // While somebody thinks, another backup may have been made, or the encrypted one be damaged.
  const now = (await look(means)).removable.filter(({ id }) => asked.has(id));
  const failed: BackupEntry[] = [];
  for (const entry of now) {
    if (await means.platform.removeBackup({ place: entry.place, id: entry.id })) failed.push(entry);
  }
  await means.keeper.refresh();
  if (failed.length > 0) notifyProblem(t('plain.failedTitle'), t('plain.failed', { count: countOf(failed) }));
  else notifyDone(t('plain.done', { count: countOf(now) }));
});

async function look({ platform, keeper }: BackupMeans): Promise<{ removable: BackupEntry[]; at: string }> {
  const backups = await platform.listBackups();
  const state = await keeper.refresh();
  return { removable: removableOf(state, backups), at: state.newest ? momentOf(state.newest) : '' };
}
