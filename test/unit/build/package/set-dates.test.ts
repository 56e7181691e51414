import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setDates, setGzipDate } from '../../../../build/package/set-dates.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tom-dates-'));
  vi.stubEnv('SOURCE_DATE_EPOCH', '1700000000');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('all that is packed has the date of the sources', () => {
  mkdirSync(join(folder, 'resources'));
  const file = join(folder, 'resources/app.asar');
  writeFileSync(file, 'x');
  utimesSync(file, 1, 1);
  setDates(folder);
  const dates = [folder, join(folder, 'resources'), file].map((path) => statSync(path).mtimeMs);
  expect(dates).toEqual([1_700_000_000_000, 1_700_000_000_000, 1_700_000_000_000]);
});

test('two archives of the same content that were made at different times become the same', () => {
  const archives = [1_600_000_000, 1_650_000_000].map((made, index) => {
    const bytes = gzipSync('content');
    bytes.writeUInt32LE(made, 4);
    const file = join(folder, `${index}.tar.gz`);
    writeFileSync(file, bytes);
    setGzipDate(file);
    return readFileSync(file);
  });
  expect(archives[0]).toEqual(archives[1]);
  expect(gunzipSync(archives[0] ?? '').toString()).toBe('content');
});

test('without a date of the sources everything stays as it is', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '');
  const file = join(folder, 'a.tar.gz');
  writeFileSync(file, gzipSync('content'));
  const before = readFileSync(file);
  setGzipDate(file);
  expect(readFileSync(file)).toEqual(before);
});
