import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type BackupFolder, backupFolder } from '../../../../electron/backup/backup-folder.ts';
import { createBackups } from '../../../../electron/backup/backups.ts';
import type { BackupId } from '../../../../shared/ipc/backup-contract.ts';
import {
  backup,
  chosenFiles,
  clock,
  eachInOwnFolders,
  files,
  installations,
  other,
  stateOf,
  userData,
} from './backup-samples.ts';

eachInOwnFolders();

/** A folder whose calls of one kind wait until the server is told to answer. */
function slowServer(kind: 'list' | 'write') {
  let answer: () => void = () => undefined;
  const server = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const openFolder = (path: string, place: 'own' | 'folder'): BackupFolder => {
    const folder = backupFolder(path, place);
    return kind === 'list'
      ? { ...folder, list: () => server.then(folder.list) }
      : { ...folder, write: (one) => server.then(() => folder.write(one)) };
  };
  return { answer: () => answer(), openFolder };
}

describe('the backups of an installation', () => {
  test('go to a chosen folder, too, beginning with the newest one', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('first'));
    expect(await backups.setFolder(other)).toMatchObject({ folder: { name: expect.stringContaining('stick') } });
    expect(chosenFiles()).toHaveLength(1);
    await backups.write(backup('second'));
    expect(chosenFiles()).toEqual(files());
    expect((await backups.list()).map(({ place }) => place).sort()).toEqual(['folder', 'folder', 'own', 'own']);
    await backups.setFolder(undefined);
    await backups.write(backup('third'));
    expect(chosenFiles()).toHaveLength(2);
  });

  test('of two installations in the same chosen folder are kept apart, and each sees and deletes only its own', async () => {
    const colleague = join(other, 'data-of-a-colleague');
    mkdirSync(colleague);
    const theirs = createBackups({ userData: colleague, now: clock('2024-01-01T00:00:00.000Z') });
    await theirs.setFolder(other);
    await theirs.write(backup('theirs'));
    const ours = createBackups({ userData, now: clock() });
    await ours.setFolder(other);
    await ours.write(backup('first'));
    expect(installations()).toHaveLength(2);
    expect(await ours.list()).toHaveLength(2);
    for (const entry of await ours.list()) await ours.remove(entry);
    expect(await ours.list()).toEqual([]);
    const left = (await theirs.list()).filter(({ place }) => place === 'folder');
    expect(left).toMatchObject([{ bytes: 'theirs'.length, state: 'verified' }]);
  });

  test('go to the same place in a chosen folder after a restart', async () => {
    await createBackups({ userData, now: clock() }).setFolder(other);
    await createBackups({ userData, now: clock() }).write(backup('first'));
    const again = createBackups({ userData, now: clock('2026-11-22T11:00:00.000Z') });
    await again.write(backup('second'));
    expect(installations()).toHaveLength(1);
    expect(chosenFiles()).toHaveLength(2);
    expect(again.pathOf('folder')).toBe(join(other, installations()[0] ?? ''));
  });

  test('leave what an earlier version wrote into the chosen folder itself as it is', async () => {
    const first = createBackups({ userData, now: clock('2020-01-01T00:00:00.000Z') });
    await first.write(backup('old'));
    const [old = ''] = files();
    writeFileSync(join(other, old), 'old');
    const settings = join(userData, 'backup-settings.json');
    const { installation: _new, ...before } = JSON.parse(readFileSync(settings, 'utf8'));
    writeFileSync(settings, JSON.stringify({ ...before, folder: other }));
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('new'));
    expect(files(other)).toEqual([...installations(), old].sort());
    expect(chosenFiles()).toHaveLength(1);
  });

  test('count although the chosen folder is away, which is said and is not made anew', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.setFolder(other);
    rmSync(other, { recursive: true });
    const state = stateOf(await backups.write(backup('first')));
    expect(state.newest?.state).toBe('verified');
    expect(state.folder?.problem).toBe('notFound');
    mkdirSync(other);
    expect(stateOf(await backups.write(backup('second'))).folder?.problem).toBeUndefined();
  });

  test('never touch other files of a folder', async () => {
    writeFileSync(join(other, 'Brief.docx'), 'mine');
    const backups = createBackups({ userData, now: clock() });
    await backups.setFolder(other);
    await backups.write(backup('first'));
    expect(await backups.list()).toHaveLength(2);
    await expect(backups.remove({ place: 'folder', id: 'Brief.docx' as BackupId })).rejects.toThrow('notFound');
    expect(files(other)).toContain('Brief.docx');
  });

  test('say that nothing can be written in a folder, and go on with the other', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.setFolder(other);
    // Something in its way stops every user, root included, whom no permission stops.
    rmSync(other, { recursive: true });
    writeFileSync(other, '');
    const state = stateOf(await backups.write(backup('first')));
    expect(state.folder?.problem).toBe('notFound');
    expect(state.newest).toBeDefined();
  });

  test('wait for a chosen folder that does not answer no longer than a moment, and find it again when it does', async () => {
    const { answer, openFolder } = slowServer('list');
    const backups = createBackups({ userData, now: clock(), besides: { openFolder, wait: 20 } });
    await backups.setFolder(other);
    const state = stateOf(await backups.write(backup('first')));
    expect(state.newest?.state).toBe('verified');
    expect(state.folder?.problem).toBe('unresponsive');
    expect(await backups.list(), 'the folder is not asked again while it hangs').toHaveLength(1);
    answer();
    await vi.waitFor(async () => {
      await backups.list();
      expect((await backups.state()).folder?.problem).toBeUndefined();
    });
    await backups.write(backup('second'));
    expect(chosenFiles()).toHaveLength(1);
  });

  test('let a large one go on to a slow server: nobody waits, and the folder is not said to be away', async () => {
    const { answer, openFolder } = slowServer('write');
    // So many times as long has the content.
    const backups = createBackups({ userData, now: clock(), besides: { openFolder, wait: 200 } });
    await backups.setFolder(other);
    const state = stateOf(await backups.write(backup('first')));
    expect(state.folder?.problem).toBeUndefined();
    expect(await backups.list(), 'the folder can be asked meanwhile').toHaveLength(1);
    answer();
    await vi.waitFor(() => expect(chosenFiles()).toHaveLength(1));
  });

  test('of an early version in the chosen folder itself are counted', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('first'));
    writeFileSync(join(other, files()[0] ?? ''), 'first');
    await backups.setFolder(other);
    expect(await backups.list()).toHaveLength(2);
    expect((await backups.state()).folder?.loose).toBe(1);
  });
});
