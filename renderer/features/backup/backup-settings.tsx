import { Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  BACKUP_AGES,
  type BackupAge,
  type BackupState,
  type ChangedBackupOptions,
} from '../../../shared/ipc/backup-contract.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { askBackupPassphrase } from './ask-backup-passphrase.ts';
import css from './backup.module.css';
import { type BackupMeans, useBackupMeans } from './backups-context.ts';
import { withBusyNotice } from './busy-notice.ts';
import { askForEncryption } from './encryption-dialog.tsx';

/** Where backups go besides, how long they are kept, and whether they are encrypted. */
export function BackupSettings({ state }: { state: BackupState }) {
  const t = useText('backup');
  const means = useBackupMeans();
  const { folder, maximumAge, key, lostKey } = state;
  const change = (what: Partial<ChangedBackupOptions>) => void setOptions(means, { maximumAge, key, ...what });
  const folderIs = (what: 'choose' | 'forget') =>
    void means.platform.chooseBackupFolder(what).then((next) => means.keeper.take(next));
  return (
    <>
      <Row label={t('folder.label')} hint={folder ? t('folder.inUse', { name: folder.name }) : t('folder.hint')}>
        {folder && (
          <Button variant="default" onClick={() => folderIs('forget')}>
            {t('folder.forget')}
          </Button>
        )}
        <Button variant="default" onClick={() => folderIs('choose')}>
          {t(folder ? 'folder.change' : 'folder.choose')}
        </Button>
      </Row>
      <Row label={t('age.label')} hint={t('age.hint')}>
        <Select
          aria-label={t('age.label')}
          w={150}
          allowDeselect={false}
          value={String(maximumAge)}
          data={BACKUP_AGES.map((months) => ({
            value: String(months),
            label: months === 0 ? t('age.endless') : t('age.months', { count: months }),
          }))}
          onChange={(value) => change({ maximumAge: Number(value) as BackupAge })}
        />
      </Row>
      <Row label={t('encryption.label')} hint={t(`encryption.${encryptionHint(state)}`)}>
        {(key ?? lostKey) && (
          <Button variant="default" onClick={() => void stopEncrypting(means, state)}>
            {t('encryption.off')}
          </Button>
        )}
        <Button variant="default" onClick={() => void encrypt(means, state)}>
          {t(`encryption.${key || lostKey ? 'change' : 'on'}`)}
        </Button>
        {lostKey && lostKey.lockedIdentities.length > 0 && (
          <Button onClick={() => void recoverKey(means, state)}>{t('encryption.recover')}</Button>
        )}
      </Row>
    </>
  );
}

/** One line of the page: what it is at the left, its buttons at the right. */
export function Row({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <div className={css.row}>
      <div>
        <div className={css.label}>{label}</div>
        <div className={css.hint}>{hint}</div>
      </div>
      <div className={css.buttons}>{children}</div>
    </div>
  );
}

function encryptionHint({ key, lostKey }: BackupState) {
  if (lostKey) return lostKey.lockedIdentities.length > 0 ? 'lost' : 'lostForGood';
  return key ? 'active' : 'hint';
}

async function setOptions({ platform, keeper }: BackupMeans, options: ChangedBackupOptions): Promise<void> {
  keeper.take(await platform.setBackupOptions(options));
}

async function encrypt(means: BackupMeans, { maximumAge }: BackupState): Promise<void> {
  const t = textFor('backup');
  const passphrase = await askForEncryption();
  if (passphrase === null) return;
  const key = await withBusyNotice(t('encryption.working'), () => means.worker.newKey(passphrase));
  await setOptions(means, { maximumAge, key });
  notifyDone(t('encryption.done'));
}

async function stopEncrypting(means: BackupMeans, { maximumAge }: BackupState): Promise<void> {
  await setOptions(means, { maximumAge, isPlainWanted: true });
  notifyDone(textFor('backup')('encryption.stopped'));
}

/** From the passphrase and what lies beside the backups: as if the settings had never been lost. */
async function recoverKey(means: BackupMeans, { maximumAge, lostKey }: BackupState): Promise<void> {
  const t = textFor('backup');
  const lockedIdentities = lostKey?.lockedIdentities ?? [];
  for (let wasWrong = false; ; wasWrong = true) {
    const passphrase = await askBackupPassphrase(wasWrong);
    if (passphrase === null) return;
    const unlock = { lockedIdentities, passphrase };
    const key = await withBusyNotice(t('encryption.working'), () => means.worker.keyFrom(unlock));
    if (!key) continue;
    await setOptions(means, { maximumAge, key });
    return notifyDone(t('encryption.done'));
  }
}
