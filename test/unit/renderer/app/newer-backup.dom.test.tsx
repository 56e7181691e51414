import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { choseBackup, sayNewerBackup } from '../../../../renderer/app/start/newer-backup.ts';
import { platform } from '../../../../renderer/platform/platform.ts';
import type { BackupEntry, BackupId } from '../../../../shared/ipc/backup-contract.ts';
import { openTestCase } from '../data/test-data.ts';
import { show } from './show.tsx';

const at = '2026-11-22T10:00:00.000Z';
const NEWER: BackupEntry = {
  ...{ place: 'folder', id: at as BackupId, at, reason: 'interval', bytes: 1, isEncrypted: false, state: 'verified' },
};

afterEach(() => {
  vi.restoreAllMocks();
});

it('a newer backup in the folder chosen besides is told of, but not to who has just restored one', async () => {
  const asking = vi.spyOn(platform, 'newerBackupBesides').mockResolvedValue(NEWER);
  const data = await openTestCase();
  show(null, data);
  await sayNewerBackup(data.database);
  expect(await screen.findAllByText('Im weiteren Ordner liegt eine neuere Sicherung als hier')).toHaveLength(1);
  choseBackup();
  await sayNewerBackup(data.database);
  expect(asking, 'main keeps it all the same').toHaveBeenCalledTimes(2);
  expect(screen.getAllByText('Im weiteren Ordner liegt eine neuere Sicherung als hier')).toHaveLength(1);
});
