import { Button, Select } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import {
  BACKUP_AGES,
  type BackupAge,
  type BackupEntry,
  type BackupState,
  type ChangedBackupOptions,
} from '../../../shared/ipc/backup-contract.ts';
import { useText } from '../../text/use-text.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import css from './backup.module.css';
import { type BackupMeans, useBackupMeans } from './backups-context.ts';
import { chooseFolder, forgetFolder, showFolder } from './besides.ts';
import { encrypt, recoverKey, stopEncrypting } from './change-encryption.ts';
import { countOf, plainOf, removableOf, removePlain } from './plain-backups.ts';

interface BackupSettingsProps {
  state: BackupState;
  /** Undefined while they are being checked. */
  backups: readonly BackupEntry[] | undefined;
}

/** Where backups go besides, how long they are kept, and whether they are encrypted. */
export function BackupSettings({ state, backups = [] }: BackupSettingsProps) {
  const t = useText('backup');
  const means = useBackupMeans();
  const { folder, maximumAge, key, lostKey } = state;
  const change = (what: Partial<ChangedBackupOptions>) => void setOptions(means, { maximumAge, key, ...what });
  return (
    <>
      <Row label={t('folder.label')} hint={folder ? t('folder.inUse', { name: folder.name }) : t('folder.hint')}>
        {folder && (
          <>
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={16} stroke={1.75} />}
              aria-label={t('folder.show')}
              onClick={() => void showFolder(means, folder)}
            >
              {t('own.show')}
            </Button>
            <Button variant="default" onClick={() => void forgetFolder(means, folder)}>
              {t('folder.forget')}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => void chooseFolder(means, folder)}>
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
      {key && <PlainRow state={state} backups={backups} />}
    </>
  );
}

/** What anyone can read of the time before backups were encrypted, and the way to be rid of it. */
function PlainRow({ state, backups }: { state: BackupState; backups: readonly BackupEntry[] }) {
  const t = useText('backup');
  const means = useBackupMeans();
  const remove = useOneAtATime(() => removePlain(means));
  const count = countOf(plainOf(backups));
  if (count === 0) return null;
  return (
    <Row label={t('plain.label')} hint={t('plain.left', { count })}>
      {removableOf(state, backups).length > 0 && (
        <Button variant="default" onClick={() => void remove()}>
          {t('plain.remove')}
        </Button>
      )}
    </Row>
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
