import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createBackups } from '../../../../electron/backup/backups.ts';
import { dataMarker } from '../../../../electron/backup/data-marker.ts';
import { lastSeen } from '../../../../electron/backup/last-seen.ts';
import { storeFolder } from '../../../../electron/backup/stored-data.ts';
import { backup, clock, content, eachInOwnFolders, other, userData } from './backup-samples.ts';

eachInOwnFolders();
afterEach(() => rmSync(`${userData}.last-seen.json`, { force: true }));

const NOW = '2026-11-22T10:00:00.000Z';
const at = (time: string) => () => new Date(time);
const portable = () => join(other, 'portable.last-seen.json');

/** The data folder of a portable program. */
async function portableWithData(): Promise<string> {
  const folder = join(other, 'former');
  mkdirSync(storeFolder(folder), { recursive: true });
  await lastSeen(folder, portable(), at(NOW)).note({ hasData: true });
  return folder;
}

describe('what is remembered of the data outside of their folder', () => {
  test('is nothing before there are data, and lies beside the folder', async () => {
    const seen = lastSeen(userData);
    expect(seen.missing()).toBeUndefined();
    await seen.note({ hasData: true });
    expect(readdirSync(dirname(userData))).toContain(`${basename(userData)}.last-seen.json`);
  });

  test('tells that a folder held data when it is empty or gone', async () => {
    await lastSeen(userData, undefined, at(NOW)).note({ hasData: true });
    rmSync(userData, { recursive: true });
    mkdirSync(userData);
    expect(lastSeen(userData).missing()).toEqual({ folder: userData, at: NOW });
    expect(dataMarker(userData).expectsData(undefined, true)).toBe(true);
  });

  test('tells nothing any more once the user has begun empty', async () => {
    const seen = lastSeen(userData);
    await seen.note({ hasData: true });
    await seen.note({ hasData: false });
    expect(seen.missing()).toBeUndefined();
    expect(lastSeen(userData).missing()).toBeUndefined();
    await dataMarker(userData).note(false);
    expect(dataMarker(userData).expectsData(undefined, true), 'the folder itself knows better').toBe(false);
  });

  test('tells a portable program that was moved without its data where they were, and whether they still are', async () => {
    const [former, moved] = [await portableWithData(), join(other, 'moved')];
    expect(lastSeen(moved, portable()).missing()).toEqual({ folder: former, at: NOW, isThere: true });
    rmSync(storeFolder(former), { recursive: true });
    expect(lastSeen(moved, portable()).missing()).toEqual({ folder: former, at: NOW });
    await lastSeen(moved, portable()).note({ hasData: true });
    expect(lastSeen(moved, portable()).missing()?.folder).toBe(moved);
  });

  test('tells a portable program that has lost its own data nothing of those of another', async () => {
    await portableWithData();
    expect(lastSeen(join(other, 'moved'), portable()).missing(true)).toBeUndefined();
  });

  test('goes on telling of one portable program after another one has begun empty beside it', async () => {
    const former = await portableWithData();
    const seen = lastSeen(join(other, 'second'), portable());
    await seen.note({ hasData: false });
    expect(seen.missing(), 'asked once').toBeUndefined();
    expect(lastSeen(join(other, 'third'), portable()).missing()?.folder).toBe(former);
  });

  test('tells of a backup of more than the folder knows, of the same data only', async () => {
    const newest = { at: NOW, mark: 'a/7/x' };
    await lastSeen(userData).note({ hasData: true, newest });
    const seen = lastSeen(userData);
    expect(seen.ahead('a/6/x')).toEqual(newest);
    expect(seen.ahead(undefined)).toEqual(newest);
    expect(seen.ahead('a/7/y')).toBeUndefined();
    expect(seen.ahead('b/1/x'), 'restored data count anew').toBeUndefined();
  });

  test('does no harm where nothing can be written', async () => {
    const seen = lastSeen(join(other, 'not there', 'data'));
    await expect(seen.note({ hasData: true })).resolves.toBeUndefined();
  });
});

describe('backups and what is remembered outside of their folder', () => {
  const withSeen = () => createBackups({ userData, now: clock(), seen: lastSeen(userData) });

  test('each backup notes how far the data had got: an older copy of the whole folder is known by it', async () => {
    await withSeen().write({ ...backup('older'), mark: 'a/5/x' });
    const older = createBackups({ userData });
    await withSeen().write({ ...backup('newer'), mark: 'a/9/x' });
    expect(lastSeen(userData).ahead(older.known().newest?.mark)).toMatchObject({ mark: 'a/9/x' });
    expect(lastSeen(userData).ahead((await withSeen().state()).mark)).toBeUndefined();
  });

  test('the chosen folder is found again when the whole data folder is gone', async () => {
    const before = withSeen();
    await before.write(backup('first'));
    await before.setFolder(other);
    rmSync(userData, { recursive: true });
    mkdirSync(userData);
    const after = withSeen();
    expect(await after.list()).toMatchObject([{ place: 'folder', state: 'verified' }]);
    expect(after.pathOf('folder')).toBe(before.pathOf('folder'));
  });

  test('what was encrypted there is not continued in the open, and its key lies beside it', async () => {
    const key = { recipient: `age1${'q'.repeat(58)}`, lockedIdentity: Buffer.from('locked').toString('base64') };
    const before = withSeen();
    await before.setOptions({ maximumAge: 12, key });
    await before.setFolder(other);
    const secret = { ...content('secret', true), reason: 'asked', mark: '', recipient: key.recipient } as const;
    await before.write(secret);
    rmSync(userData, { recursive: true });
    mkdirSync(userData);
    expect((await withSeen().state()).lostKey).toEqual({ lockedIdentities: [key.lockedIdentity] });
    expect(await withSeen().write(backup('open'))).toEqual({ kind: 'failed', problem: 'encryptionUnknown' });
  });
});
