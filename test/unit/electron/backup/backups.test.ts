import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBackups } from '../../../../electron/backup/backups.ts';
import {
  backup,
  chosenFiles,
  clock,
  content,
  eachInOwnFolders,
  files,
  other,
  stateOf,
  userData,
} from './backup-samples.ts';

eachInOwnFolders();

describe('the backups of an installation', () => {
  test('are written into the data folder, read back, and told with what was said of the data', async () => {
    const backups = createBackups({ userData, now: clock() });
    expect(await backups.state()).toEqual({ maximumAge: 12 });
    const state = stateOf(await backups.write(backup('first', 'asked')));
    expect(state).toMatchObject({
      mark: 'first',
      newest: { reason: 'asked', bytes: 5, state: 'verified', place: 'own' },
    });
    expect(files()).toHaveLength(1);
    expect(Buffer.from(await backups.read(state.newest as never)).toString()).toBe('first');
  });

  test('are known again after a restart, newest first', async () => {
    const now = clock();
    const backups = createBackups({ userData, now });
    await backups.write(backup('first'));
    await backups.write(backup('second'));
    const again = createBackups({ userData, now });
    expect((await again.state()).mark).toBe('second');
    expect((await again.list()).map(({ at, state }) => [at, state])).toEqual([
      ['2026-11-22T10:03:00.000Z', 'verified'],
      ['2026-11-22T10:01:00.000Z', 'verified'],
    ]);
  });

  test('are told by what was written last, although a wrong clock had dated others later', async () => {
    await createBackups({ userData, now: clock('2027-11-22T10:00:00.000Z') }).write(backup('from the future'));
    const corrected = createBackups({ userData, now: clock() });
    expect(stateOf(await corrected.write(backup('now')))).toMatchObject({
      mark: 'now',
      newest: { at: '2026-11-22T10:01:00.000Z' },
    });
    expect((await createBackups({ userData }).state()).mark).toBe('now');
    await corrected.setFolder(other);
    expect(chosenFiles(), 'the one that goes there first').toEqual([expect.stringContaining('2026-11-22')]);
  });

  test('are told by their dates where older settings were put back beside them: the first one has the most', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('older'));
    const settings = ['backup-settings.json', 'backup-settings-copy.json'].map((name) => join(userData, name));
    const before = settings.map((path) => readFileSync(path));
    const { newest } = stateOf(await backups.write(backup('newer')));
    for (const [index, path] of settings.entries()) writeFileSync(path, before[index] ?? '');
    const after = createBackups({ userData });
    expect((await after.list())[0]?.id).toBe(newest?.id);
    expect(await after.state()).toMatchObject({ newest: { id: newest?.id } });
    expect(await after.state(), 'how far the newest is cannot be told').not.toHaveProperty('mark');
  });

  test('that were damaged on the disk do not count: the newest is the one before', async () => {
    const now = clock();
    await createBackups({ userData, now }).write(backup('first'));
    await createBackups({ userData, now }).write(backup('second'));
    const [, second = ''] = files();
    writeFileSync(join(userData, 'backups', second), 'sec0nd');
    const backups = createBackups({ userData, now });
    const state = await backups.state();
    expect(state.newest?.at).toBe('2026-11-22T10:01:00.000Z');
    expect(state.mark).toBeUndefined();
    expect((await backups.list()).map((one) => one.state)).toEqual(['damaged', 'verified']);
  });

  test('are checked again when a file has changed since it was read', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('first'));
    const [first = ''] = files();
    const path = join(userData, 'backups', first);
    writeFileSync(path, 'f1rst');
    utimesSync(path, new Date(), new Date(Date.now() + 5000));
    expect(await backups.list()).toMatchObject([{ state: 'damaged' }]);
  });

  test('that arrive otherwise than they were sent are refused, and nothing is left of them', async () => {
    const backups = createBackups({ userData, now: clock() });
    const broken = { ...backup('first'), sha256: content('other').sha256 };
    expect(await backups.write(broken)).toEqual({ kind: 'failed', problem: 'other' });
    expect(await backups.state()).toMatchObject({ problem: 'other' });
    expect(await backups.list()).toEqual([]);
  });

  test('say why one could not be written, until the next one can', async () => {
    const backups = createBackups({ userData, now: clock() });
    writeFileSync(join(userData, 'backups'), 'a file where the folder should be');
    expect((await backups.write(backup('first'))).kind).toBe('failed');
    expect((await backups.state()).problem).toBeDefined();
    rmSync(join(userData, 'backups'));
    expect(stateOf(await backups.write(backup('first'))).problem).toBeUndefined();
  });

  test('are deleted beyond the maximum age', async () => {
    await createBackups({ userData, now: clock('2025-01-01T00:00:00.000Z') }).write(backup('old'));
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('new'));
    expect(files(), 'the clock may be wrong').toHaveLength(2);
    const later = createBackups({ userData, now: clock('2026-11-25T10:00:00.000Z') });
    await later.write(backup('newer'));
    expect(files()).toHaveLength(2);
    expect((await later.list()).map(({ at }) => at.slice(0, 4))).toEqual(['2026', '2026']);
    expect((await backups.setOptions({ maximumAge: 24 })).maximumAge).toBe(24);
    expect((await createBackups({ userData }).state()).maximumAge).toBe(24);
  });

  test('bring their locked key along when they are encrypted', async () => {
    const key = { recipient: `age1${'q'.repeat(58)}`, lockedIdentity: Buffer.from('locked').toString('base64') };
    const backups = createBackups({ userData, now: clock() });
    await backups.setOptions({ maximumAge: 12, key });
    const state = stateOf(await backups.write({ ...content('secret', true), reason: 'asked', mark: '' }));
    expect(state.newest?.isEncrypted).toBe(true);
    expect(state.key).toEqual(key);
    expect(readFileSync(join(userData, 'backups', 'TOM-Katalog_Schluessel_qqqqqqqq.age'), 'utf8')).toBe('locked');
    expect(await backups.keysFor('')).toEqual([key.lockedIdentity]);
    expect(await createBackups({ userData: other }).keysFor(join(userData, 'backups'))).toEqual([key.lockedIdentity]);
  });

  test('can be opened by an earlier key after it was changed or encryption was given up', async () => {
    const key = { recipient: `age1${'q'.repeat(58)}`, lockedIdentity: 'b25l' };
    const backups = createBackups({ userData, now: clock() });
    await backups.setOptions({ maximumAge: 12, key });
    await backups.setOptions({
      maximumAge: 12,
      key: { ...key, recipient: `age1${'p'.repeat(58)}`, lockedIdentity: 'dHdv' },
    });
    await backups.setOptions({ maximumAge: 12 });
    expect((await backups.state()).key).toBeUndefined();
    expect(await backups.keysFor('')).toEqual(['dHdv', 'b25l']);
  });

  test('keep time and reason when they are written anew', async () => {
    const backups = createBackups({ userData, now: clock() });
    const { newest } = stateOf(await backups.write(backup('with secret', 'import')));
    if (!newest) throw new Error('nothing was written');
    await backups.rewrite({ of: newest, ...content('without') });
    expect(await backups.list()).toMatchObject([{ at: newest.at, reason: 'import', bytes: 7, state: 'verified' }]);
    expect((await backups.state()).mark).toBe('with secret');
  });

  test('that hold more than what is saved later are not thinned out for a while', async () => {
    const write = async (now: string, mark: string) => {
      const backups = createBackups({ userData, now: clock(now) });
      await backups.write({ ...backup(mark), mark });
      return backups;
    };
    const held = async (backups: ReturnType<typeof createBackups>) =>
      Promise.all((await backups.list()).map(async (one) => Buffer.from(await backups.read(one)).toString()));
    await write('2026-11-22T08:10:00.000Z', 'replica/100');
    await write('2026-11-22T08:20:00.000Z', 'replica/60');
    await write('2026-11-22T08:30:00.000Z', 'replica/61');
    const later = await write('2026-11-22T18:00:00.000Z', 'replica/62');
    expect(await held(later), 'one of an hour, and the one that is ahead').toEqual([
      'replica/62',
      'replica/61',
      'replica/100',
    ]);
  });
});
