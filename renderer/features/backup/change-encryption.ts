/** Encrypting backups, no longer, or otherwise: a backup of the new kind follows at once, for there is none yet. */
import type { BackupState, ChangedBackupOptions } from '../../../shared/ipc/backup-contract.ts';
import { flushDrafts } from '../../data/drafts.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import { askPassphraseSoFar } from './ask-backup-passphrase.ts';
import type { BackupMeans } from './backups-context.ts';
import { withBusyNotice } from './busy-notice.ts';
import { askForEncryption } from './encryption-dialog.tsx';
import { countOf, plainOf } from './plain-backups.ts';

/** Asks for a passphrase, the first or another one, and encrypts with it from now on. */
export const encrypt = attempt(async (means: BackupMeans, { maximumAge }: BackupState): Promise<void> => {
  const passphrase = await askForEncryption();
  if (passphrase === null) return;
  const key = await withBusyNotice(textFor('backup')('encryption.working'), () => means.worker.newKey(passphrase));
  await change(means, { maximumAge, key });
});

/** Asks first: from now on anyone can read what is backed up. */
export const stopEncrypting = attempt(async (means: BackupMeans, { maximumAge }: BackupState): Promise<void> => {
  const t = textFor('backup');
  const isWanted = await confirmAction({
    title: t('encryption.offTitle'),
    message: t('encryption.offText'),
    confirmLabel: t('encryption.off'),
    danger: true,
  });
  if (isWanted) await change(means, { maximumAge, isPlainWanted: true });
});

/** From the passphrase and what lies beside the backups: as if the settings had never been lost. */
export const recoverKey = attempt(async (means: BackupMeans, { maximumAge, lostKey }: BackupState): Promise<void> => {
  const lockedIdentities = lostKey?.lockedIdentities ?? [];
  for (let wasWrong = false; ; wasWrong = true) {
    const passphrase = await askPassphraseSoFar(wasWrong);
    if (passphrase === null) return;
    const unlock = { lockedIdentities, passphrase };
    const work = () => means.worker.keyFrom(unlock);
    const key = await withBusyNotice(textFor('backup')('encryption.working'), work);
    if (key) return change(means, { maximumAge, key });
  }
});

async function change({ platform, keeper }: BackupMeans, options: ChangedBackupOptions): Promise<void> {
  const t = textFor('backup');
  keeper.take(await platform.setBackupOptions(options));
  await flushDrafts();
  const outcome = await withBusyNotice(t('encryption.backingUp'), () => keeper.backUpAnew('asked'));
  if (outcome === 'failed') return notifyProblem(t('encryption.noneYetTitle'), t('encryption.noneYet'));
  const count = options.key ? countOf(plainOf(await platform.listBackups())) : 0;
  const sentences = [
    t(options.key ? 'encryption.done' : 'encryption.stopped'),
    ...(outcome === 'there' ? [t('encryption.made')] : []),
    ...(count > 0 ? [t('plain.left', { count })] : []),
  ];
  notifyDone(sentences.join(' '), { replaces: 'backup-encryption' });
}
