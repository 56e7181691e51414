import { expect, test } from 'vitest';
import { unlocksAny } from '../../../../../renderer/data/backup/open-backup.ts';
import { opensSome } from '../../../../../renderer/data/purge/opens-some.ts';
import { newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import type { BackupEntry } from '../../../../../shared/ipc/backup-contract.ts';

const entry = { place: 'own', id: 'one', isEncrypted: true } as BackupEntry;

test('a passphrase is tried on every key that lies beside the backups', async () => {
  const keys = [await newBackupKey('first', 4), await newBackupKey('second', 4)];
  const lockedIdentities = keys.map((key) => key.lockedIdentity);
  const readBackup = async () => ({ kind: 'opened' as const, name: '', bytes: new Uint8Array(), lockedIdentities });
  const means = { platform: { readBackup }, worker: { unlocks: unlocksAny } };
  expect(await opensSome(means, [entry], 'second')).toBe(true);
  expect(await opensSome(means, [entry], 'secnod')).toBe(false);
  expect(await opensSome(means, [{ ...entry, isEncrypted: false }], 'secnod')).toBe(true);
});
