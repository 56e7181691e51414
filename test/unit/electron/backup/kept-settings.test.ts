import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBackups } from '../../../../electron/backup/backups.ts';
import { backup, clock, content, eachInOwnFolders, files, other, userData } from './backup-samples.ts';

eachInOwnFolders();

describe('the settings of backups', () => {
  const key = { recipient: `age1${'q'.repeat(58)}`, lockedIdentity: Buffer.from('locked').toString('base64') };
  const settingsFiles = () => readdirSync(userData).filter((name) => name.startsWith('backup-settings'));
  const encrypting = async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.setOptions({ maximumAge: 24, key });
    return backups;
  };
  const loseSettings = () => {
    for (const name of settingsFiles()) rmSync(join(userData, name));
  };
  const keyIsFrom = (time: string) => {
    const [keyFile = ''] = files().filter((name) => name.includes('Schluessel'));
    utimesSync(join(userData, 'backups', keyFile), new Date(), new Date(time));
  };
  const secret = { ...content('secret', true), reason: 'asked', mark: '' } as const;

  test.each(['', '{"maximumAge":24}', '{"maximumAge":6,"formerKeys":[]}', '{"key":7}', 'garbage'])(
    'are taken from their copy when the file is gone or broken: %j',
    async (broken) => {
      await encrypting();
      writeFileSync(join(userData, 'backup-settings.json'), broken);
      expect(await createBackups({ userData }).state()).toEqual({ maximumAge: 24, key });
      rmSync(join(userData, 'backup-settings.json'));
      expect(await createBackups({ userData }).state()).toEqual({ maximumAge: 24, key });
    },
  );

  test('that are lost are noticed by encrypted backups, and nothing is written in the open', async () => {
    await (await encrypting()).write(secret);
    loseSettings();
    const backups = createBackups({ userData });
    expect((await backups.state()).lostKey).toEqual({ lockedIdentities: [key.lockedIdentity] });
    expect(await backups.write(backup('open'))).toEqual({ kind: 'failed', problem: 'encryptionUnknown' });
    expect(await backups.list()).toHaveLength(1);
  });

  test('that are lost are noticed by the key file alone, before the first encrypted backup was made', async () => {
    await createBackups({ userData, now: clock() }).write(backup('open'));
    await encrypting();
    keyIsFrom('2026-11-22T12:00:00Z');
    loseSettings();
    expect((await createBackups({ userData }).state()).lostKey).toBeDefined();
  });

  test('that are lost are noticed by encrypted backups, be it after one that a wrong clock dated in the future', async () => {
    await createBackups({ userData, now: clock('2027-11-22T10:00:00.000Z') }).write(backup('open'));
    await (await encrypting()).write(secret);
    keyIsFrom('2026-11-22T10:00:00Z');
    loseSettings();
    const { lostKey } = await createBackups({ userData, now: clock('2026-11-22T11:00:00.000Z') }).state();
    expect(lostKey).toBeDefined();
  });

  test('stay lost until a key is given again, whatever else is chosen', async () => {
    await (await encrypting()).write(secret);
    loseSettings();
    const backups = createBackups({ userData, now: clock() });
    expect((await backups.setOptions({ maximumAge: 6 })).lostKey).toBeDefined();
    await backups.setFolder(other);
    expect((await createBackups({ userData }).state()).lostKey, 'after a restart, too').toBeDefined();
    expect(await backups.setOptions({ maximumAge: 12, key })).toMatchObject({ key });
    expect((await backups.write(secret)).kind).toBe('done');
    const again = await createBackups({ userData }).state();
    expect(again.lostKey).toBeUndefined();
    expect(again.key).toEqual(key);
  });

  test('that are lost can be replaced by the wish not to encrypt any more', async () => {
    await (await encrypting()).write(secret);
    loseSettings();
    const backups = createBackups({ userData, now: clock('2026-11-22T11:00:00.000Z') });
    expect((await backups.setOptions({ maximumAge: 12, isPlainWanted: true })).lostKey).toBeUndefined();
    expect((await backups.write(backup('open'))).kind).toBe('done');
    keyIsFrom('2026-11-22T10:01:00Z');
    loseSettings();
    expect((await createBackups({ userData }).state()).lostKey, 'it was given up before').toBeUndefined();
  });

  test('that never were are no loss', async () => {
    await createBackups({ userData, now: clock() }).write(backup('open'));
    loseSettings();
    expect(await createBackups({ userData }).state()).not.toHaveProperty('lostKey');
  });
});
