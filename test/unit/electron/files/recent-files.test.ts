import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileHandles } from '../../../../electron/files/handles.ts';
import { jsonFile } from '../../../../electron/files/json-file.ts';
import { createRecentList, MOST_RECENT, storedRecentSchema } from '../../../../electron/files/recent-files.ts';
import type { FileHandle } from '../../../../shared/ipc/contract.ts';

let folder: string;
let system: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recent-files-'));
  system = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const stored = () => jsonFile(join(folder, 'recent.json'), storedRecentSchema);
const open = () => {
  const list = { add: (path: string) => void system.push(path), clear: () => void system.splice(0) };
  return createRecentList(stored(), createFileHandles(), list);
};
const names = (list: ReturnType<typeof open>) => list.current().files.map(({ name }) => name);
const onDisk = async (paths: string[]) => {
  await expect.poll(() => stored().read({ isKept: false, paths: ['none'] }).paths).toEqual(paths);
};

describe('the list of files opened last', () => {
  test('begins with the newest, has none twice and ends at ten', () => {
    const list = open();
    for (let index = 0; index < 12; index += 1) list.add(`/data/${index}.tomakte`);
    list.add('/data/5.tomakte');
    expect(names(list)).toHaveLength(MOST_RECENT);
    expect(names(list).slice(0, 3)).toEqual(['5.tomakte', '11.tomakte', '10.tomakte']);
  });

  test('tells names and folders, not the way there', () => {
    const list = open();
    list.add('/home/anna/Mandanten/Nordlicht/case.tomakte');
    const [file] = list.current().files;
    expect(file).toMatchObject({ name: 'case.tomakte', folder: 'Nordlicht' });
    expect(JSON.stringify(list.current())).not.toContain('Mandanten');
    expect(list.pathOf(file?.handle as FileHandle)).toBe('/home/anna/Mandanten/Nordlicht/case.tomakte');
  });

  test('is there at the next start', async () => {
    open().add('/a.tomakte');
    await onDisk(['/a.tomakte']);
    expect(names(open())).toEqual(['a.tomakte']);
  });

  test('a file that was taken off it cannot be asked for any more', () => {
    const list = open();
    list.add('/a.tomakte');
    const handle = list.handleOf('/a.tomakte') as FileHandle;
    list.forget(handle);
    expect(names(list)).toEqual([]);
    expect(list.pathOf(handle)).toBeUndefined();
    expect(list.handleOf('/a.tomakte')).toBeUndefined();
  });

  test('leaves nothing behind when it is emptied, on disk and with the system', async () => {
    const list = open();
    list.add('/secret.tomakte');
    expect(system).toEqual(['/secret.tomakte']);
    list.clear();
    await onDisk([]);
    expect(readFileSync(join(folder, 'recent.json'), 'utf8')).not.toContain('secret');
    expect(system).toEqual([]);
  });

  test('switched off, it is erased and takes nothing; switched on, it begins anew', async () => {
    const list = open();
    list.add('/a.tomakte');
    list.keep(false);
    list.add('/b.tomakte');
    expect(list.current()).toEqual({ isKept: false, files: [] });
    await onDisk([]);
    expect(open().current().isKept).toBe(false);
    list.keep(true);
    list.add('/c.tomakte');
    expect(names(list)).toEqual(['c.tomakte']);
  });

  test('is empty, not broken, when its file has been tampered with', () => {
    writeFileSync(join(folder, 'recent.json'), '{"isKept":true,"paths":[1,2]}');
    expect(open().current()).toEqual({ isKept: true, files: [] });
  });

  test('tells who follows it, at once and after every change', () => {
    const list = open();
    const heard: number[] = [];
    list.follow(({ files }) => heard.push(files.length));
    list.add('/a.tomakte');
    list.clear();
    expect(heard).toEqual([0, 1, 0]);
  });
});
