/** Writing to a place such as SMB or FUSE, which can neither sync a folder nor set access rights. */
import type * as Files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeFileAtomically } from '../../../../electron/files/atomic-write.ts';

const drive = vi.hoisted(() => ({ chmodFailsWith: 'ENOTSUP', openFolderFailsWith: 'EACCES' }));

vi.mock('node:fs/promises', async (original) => {
  const files = await original<typeof Files>();
  const refusal = (code: string) => Object.assign(new Error(code), { code });
  const open: typeof Files.open = async (path, flags, mode) => {
    if (flags === 'r') throw refusal(drive.openFolderFailsWith);
    const file = await files.open(path, flags, mode);
    file.chmod = () => Promise.reject(refusal(drive.chmodFailsWith));
    return file;
  };
  return { ...files, open };
});

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'network-drive-'));
  path = join(folder, 'Anlage.docx');
  await writeFile(path, 'old');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = () => writeFileAtomically(path, new TextEncoder().encode('new'));

test.each([
  ['ENOTSUP', 'EACCES'],
  ['EPERM', 'EINVAL'],
  ['EOPNOTSUPP', 'ENOTSUP'],
])('works where access rights fail with %s and folders with %s', async (chmodFailsWith, openFolderFailsWith) => {
  Object.assign(drive, { chmodFailsWith, openFolderFailsWith });
  await write();
  expect(await readFile(path, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['Anlage.docx']);
});

test('still reports a disk that is broken', async () => {
  drive.chmodFailsWith = 'EIO';
  await expect(write()).rejects.toThrow('EIO');
  expect(await readFile(path, 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['Anlage.docx']);
});
