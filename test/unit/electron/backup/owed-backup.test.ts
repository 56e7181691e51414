import { describe, expect, test } from 'vitest';
import { createBackups } from '../../../../electron/backup/backups.ts';
import { backup, clock, content, eachInOwnFolders, userData } from './backup-samples.ts';

eachInOwnFolders();

const keyOf = (letter: string) => ({ recipient: `age1${letter.repeat(58)}`, lockedIdentity: 'bG9ja2Vk' });
const locked = (letter: string) =>
  ({ ...content('secret', true), reason: 'asked', mark: 'm', recipient: keyOf(letter).recipient }) as const;
const opened = () => createBackups({ userData, now: clock() });

describe('a backup after a change of encryption', () => {
  test('is owed over restarts until one of the new kind is written', async () => {
    await opened().write(backup('open'));
    expect(await opened().setOptions({ maximumAge: 12, key: keyOf('q') })).toMatchObject({ isOwed: true });
    expect((await opened().state()).isOwed).toBe(true);
    await opened().write(locked('q'));
    expect((await opened().state()).isOwed).toBeUndefined();
  });

  test('is owed for another passphrase, and one that was still locked by the former does not count', async () => {
    const backups = opened();
    await backups.setOptions({ maximumAge: 12, key: keyOf('q') });
    await backups.write(locked('q'));
    await backups.setOptions({ maximumAge: 12, key: keyOf('p') });
    await backups.write(locked('q'));
    expect((await backups.state()).isOwed).toBe(true);
    await backups.write(locked('p'));
    expect((await backups.state()).isOwed).toBeUndefined();
  });

  test('is not owed by a change of anything else, or where there is nothing yet', async () => {
    const backups = opened();
    expect((await backups.setOptions({ maximumAge: 12, key: keyOf('q') })).isOwed).toBeUndefined();
    await backups.write(locked('q'));
    expect((await backups.setOptions({ maximumAge: 3, key: keyOf('q') })).isOwed).toBeUndefined();
  });

  test('is owed when encryption is given up', async () => {
    const backups = opened();
    await backups.setOptions({ maximumAge: 12, key: keyOf('q') });
    await backups.write(locked('q'));
    expect((await backups.setOptions({ maximumAge: 12, isPlainWanted: true })).isOwed).toBe(true);
    await backups.write(backup('open'));
    expect((await backups.state()).isOwed).toBeUndefined();
  });
});
