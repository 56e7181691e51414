import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataMarker } from '../../../../electron/backup/data-marker.ts';
import { checkFolder, isHeadless, removeSetAside, setAside } from '../../../../electron/backup/stored-data.ts';
import { isUsableFolder } from '../../../../electron/backup/usable-folder.ts';

/** Of a data base into which a case of 5 MB was opened: log 9, table 11; tables 8 and 10 are left over. */
const REAL_MANIFEST = readFileSync(new URL('../../../fixtures/data-base/leveldb/MANIFEST-000001', import.meta.url));

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'stored-data-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

describe('the marker beside the data base', () => {
  test('expects nothing at a first start, and data once something was written', async () => {
    const marker = dataMarker(userData);
    expect(marker.expectsData(undefined)).toBe(false);
    await marker.note(true);
    expect(marker.expectsData(undefined)).toBe(true);
    expect(dataMarker(userData).expectsData(undefined)).toBe(true);
  });

  test('expects data where there are backups, although it was lost itself', () => {
    expect(dataMarker(userData).expectsData('2026-11-22T10:00:00.000Z')).toBe(true);
  });

  test('forgets the backups from before the user chose to begin empty, not those from after', async () => {
    const marker = dataMarker(userData, () => new Date('2026-11-22T12:00:00.000Z'));
    await marker.note(true);
    await marker.note(false);
    expect(marker.expectsData('2026-11-22T10:00:00.000Z')).toBe(false);
    expect(dataMarker(userData).expectsData('2026-11-22T13:00:00.000Z')).toBe(true);
  });
});

describe('the user’s data folder', () => {
  test('is made where it is not there yet, and is of no use where it cannot be one', () => {
    expect(isUsableFolder(join(userData, 'new', 'folder'))).toBe(true);
    writeFileSync(join(userData, 'file'), '');
    expect(isUsableFolder(join(userData, 'file'))).toBe(false);
    expect(isUsableFolder(join(userData, 'file', 'below'))).toBe(false);
  });
});

describe('the folder of the data base', () => {
  test('is checked for being writable and for room, and nothing is left of the check', async () => {
    const { isWritable, freeBytes } = await checkFolder(userData);
    expect(isWritable).toBe(true);
    expect(freeBytes).toBeGreaterThan(0);
    expect(readdirSync(userData)).toEqual([]);
  });

  test('that is no folder at all cannot be written to', async () => {
    const path = join(userData, 'file');
    writeFileSync(path, '');
    expect((await checkFolder(path)).isWritable).toBe(false);
  });

  test('is never opened when it has content and no head: it would begin anew without a word', async () => {
    expect(await isHeadless(userData), 'first start').toBe(false);
    const folder = join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'MANIFEST-000001'), 'x');
    writeFileSync(join(folder, '000003.log'), '');
    expect(await isHeadless(userData), 'a crash in the first moment').toBe(false);
    writeFileSync(join(folder, '000003.log'), 'content');
    expect(await isHeadless(userData)).toBe(true);
    writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-000001\n');
    expect(await isHeadless(userData)).toBe(false);
  });

  test('is never opened by a manifest that has lost its end: tables it does not know would be deleted', async () => {
    const folder = join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-000001\n');
    for (const name of ['000008.ldb', '000009.log', '000010.ldb', '000011.ldb']) writeFileSync(join(folder, name), 'x');
    const judged = async (bytes: Uint8Array) => {
      writeFileSync(join(folder, 'MANIFEST-000001'), bytes);
      return isHeadless(userData);
    };
    expect(await judged(REAL_MANIFEST)).toBe(false);
    // Where its edits end: from the fourth on it names the log that is there.
    for (const end of [0, 100, 254, 255, 521, 978, 1220])
      expect(await judged(REAL_MANIFEST.subarray(0, end)), `${end}`).toBe(true);
    for (const end of [1221, 1500, 1654]) expect(await judged(REAL_MANIFEST.subarray(0, end)), `${end}`).toBe(false);
    expect(await judged(Buffer.from('no manifest at all')), 'LevelDB says so itself').toBe(false);
  });

  test('that lacks nothing but its log is opened: the tables still have what was saved before', async () => {
    const folder = join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-000001\n');
    writeFileSync(join(folder, 'MANIFEST-000001'), REAL_MANIFEST);
    writeFileSync(join(folder, '000011.ldb'), 'x');
    expect(await isHeadless(userData)).toBe(false);
  });

  test('is copied as it is before it is cleared, and the newest copies are kept', async () => {
    mkdirSync(join(userData, 'IndexedDB'));
    writeFileSync(join(userData, 'IndexedDB', 'MANIFEST'), 'damaged');
    writeFileSync(join(userData, 'IndexedDB', 'LOCK'), '');
    for (const day of [20, 21, 22]) await setAside(userData, new Date(`2026-11-${day}T10:00:00.000Z`));
    expect(readdirSync(join(userData, 'damaged'))).toEqual(['2026-11-21T10-00-00', '2026-11-22T10-00-00']);
    const copy = join(userData, 'damaged', '2026-11-22T10-00-00', 'IndexedDB', 'MANIFEST');
    expect(readFileSync(copy, 'utf8')).toBe('damaged');
    expect(readdirSync(join(userData, 'damaged', '2026-11-22T10-00-00', 'IndexedDB'))).toEqual(['MANIFEST']);
    await removeSetAside(userData);
    expect(existsSync(join(userData, 'damaged'))).toBe(false);
  });

  test('keeps the copy just made, whatever clock dated the others', async () => {
    mkdirSync(join(userData, 'IndexedDB'));
    for (const year of [2028, 2027, 2026]) await setAside(userData, new Date(`${year}-11-22T10:00:00.000Z`));
    expect(readdirSync(join(userData, 'damaged'))).toEqual(['2026-11-22T10-00-00', '2028-11-22T10-00-00']);
  });

  test('leaves nothing of a copy that failed', async () => {
    await expect(setAside(userData, new Date('2026-11-22T10:00:00.000Z'))).rejects.toThrow();
    expect(readdirSync(join(userData, 'damaged'))).toEqual([]);
  });
});
