import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileProblemOf } from '../../../../electron/files/problem.ts';
import { readFileLimited } from '../../../../electron/files/read-limited.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-limited-'));
  writeFileSync(join(folder, 'five'), 'ABCDE');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const reading = (name: string, limit: number) =>
  readFileLimited(join(folder, name), limit).then((bytes) => new TextDecoder().decode(bytes), fileProblemOf);

test('a file up to the limit is read whole', async () => {
  expect(await reading('five', 5)).toBe('ABCDE');
});

test('a larger file, a folder and a missing file are named', async () => {
  expect(await reading('five', 4)).toBe('tooLarge');
  expect(await reading('.', 5)).toBe('isFolder');
  expect(await reading('none', 5)).toBe('notFound');
});

test.skipIf(process.platform === 'win32')('a pipe that nobody writes to is refused, not waited for', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await reading('pipe', 5)).toBe('other');
});

test.skipIf(process.platform !== 'linux')('a device that never ends is refused', async () => {
  expect(await readFileLimited('/dev/zero', 5).catch(fileProblemOf)).toBe('other');
});
