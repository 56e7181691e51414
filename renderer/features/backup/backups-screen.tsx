import { Button } from '@mantine/core';
import { IconAlertTriangle, IconDatabaseExport, IconFileImport, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { BackupEntry, BackupRef } from '../../../shared/ipc/backup-contract.ts';
import { useData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { navigate } from '../../data/navigation-store.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import css from './backup.module.css';
import { BackupList } from './backup-list.tsx';
import { BackupSettings, Row } from './backup-settings.tsx';
import { problemSentences } from './backup-words.ts';
import { type BackupMeans, useBackupMeans } from './backups-context.ts';
import { restoreFrom } from './restore.ts';

/** What is backed up, where to and how; the list of what there is, and the way back to any of it. */
export function BackupsScreen() {
  const t = useText('backup');
  const settings = useText('settings');
  const data = useData();
  const means = useBackupMeans();
  const view = useStore(means.keeper.store);
  const backups = useBackupList(means);
  const restore = useOneAtATime((ref: BackupRef | 'file') => restoreFrom(data, means, ref));
  const now = useOneAtATime(() => backUpNow(means));
  const { state } = view;
  return (
    <>
      <PageHeader title={t('title')} back={{ label: settings('title'), go: () => navigate({ screen: 'settings' }) }}>
        <Button
          leftSection={<IconDatabaseExport size={16} stroke={1.75} />}
          loading={view.isRunning}
          onClick={() => void now()}
        >
          {t('own.now')}
        </Button>
      </PageHeader>
      <div className={css.page} data-region>
        {problemSentences(view).map((sentence) => (
          <p key={sentence} className={css.problem}>
            <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
            <span>{sentence}</span>
          </p>
        ))}
        <section className={css.section} aria-label={t('own.label')}>
          <Row label={t('own.label')} hint={t('own.hint')}>
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={16} stroke={1.75} />}
              onClick={() => void means.platform.showBackupFolder('own')}
            >
              {t('own.show')}
            </Button>
          </Row>
          {state && <BackupSettings state={state} backups={backups} />}
        </section>
        <section className={css.section} aria-labelledby="backup-list">
          <h2 id="backup-list" className={css.heading}>
            {t('list.title')}
          </h2>
          <BackupList
            backups={backups}
            isEncrypting={(state?.key ?? state?.lostKey) !== undefined}
            onRestore={(ref) => void restore(ref)}
          />
          <Button
            className={css.more}
            variant="default"
            leftSection={<IconFileImport size={16} stroke={1.75} />}
            onClick={() => void restore('file')}
          >
            {t('list.other')}
          </Button>
        </section>
      </div>
    </>
  );
}

async function backUpNow({ keeper }: BackupMeans): Promise<void> {
  const t = textFor('backup');
  await flushDrafts();
  const before = keeper.store.getState().state?.newest?.id;
  const outcome = await keeper.backUp('asked');
  if (outcome === 'failed') return;
  const isNew = keeper.store.getState().state?.newest?.id !== before;
  notifyDone(t(outcome === 'none' ? 'own.nothing' : isNew ? 'own.done' : 'own.unchanged'));
}

/** Read again whenever there is a newer one, or another folder. */
function useBackupList({ platform, keeper }: BackupMeans): BackupEntry[] | undefined {
  const [backups, setBackups] = useState<BackupEntry[]>();
  const state = useStore(keeper.store, (view) => view.state);
  useEffect(() => {
    let isWanted = true;
    void platform.listBackups().then((listed) => {
      if (isWanted && state) setBackups(listed);
    });
    return () => {
      isWanted = false;
    };
  }, [platform, state]);
  return backups;
}
