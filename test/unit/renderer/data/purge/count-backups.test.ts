import { expect, test } from 'vitest';
import { copiesIn, countBackups } from '../../../../../renderer/data/purge/count-backups.ts';
import type { BackupEntry, BackupId } from '../../../../../shared/ipc/backup-contract.ts';

const copy = (id: string, hour: number, over: Partial<BackupEntry> = {}): BackupEntry => ({
  place: 'own',
  id: id as BackupId,
  at: new Date(Date.UTC(2026, 10, 22, hour)).toISOString(),
  reason: 'interval',
  bytes: 2000,
  isEncrypted: false,
  state: 'verified',
  ...over,
});

test('copies in both folders are one backup, also when their ids differ since they were written anew', () => {
  const entries = [
    copy('a', 12),
    copy('a', 12, { place: 'folder' }),
    copy('b', 11, { isEncrypted: true }),
    copy('c', 11, { isEncrypted: true, place: 'folder' }),
    copy('d', 11, { reason: 'quit' }),
  ];
  expect(copiesIn(entries).map((copies) => copies.map(({ id }) => id))).toEqual([['a', 'a'], ['b', 'c'], ['d']]);
  expect(countBackups(entries)).toEqual({ open: 2, locked: 1, damaged: 0 });
});

test('a backup is damaged when it has no whole copy; a passphrase would not help then', () => {
  const entries = [
    copy('a', 12, { state: 'damaged' }),
    copy('a', 12, { place: 'folder' }),
    copy('b', 11, { isEncrypted: true, state: 'damaged' }),
  ];
  expect(countBackups(entries)).toEqual({ open: 1, locked: 0, damaged: 1 });
});
