import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBackups } from '../../../../electron/backup/backups.ts';
import { backup, chosenFiles, clock, eachInOwnFolders, other, userData } from './backup-samples.ts';

eachInOwnFolders();

const LATER = '2026-11-23T10:00:00.000Z';

/** The data folder is put back to what it was, the chosen folder is not. */
async function setBack(): Promise<void> {
  const backups = createBackups({ userData, now: clock() });
  await backups.setFolder(other);
  await backups.write(backup('older'));
  const copy = join(other, 'copy');
  cpSync(userData, copy, { recursive: true });
  await backups.write(backup('newer'));
  rmSync(userData, { recursive: true });
  cpSync(copy, userData, { recursive: true });
}

describe('a newer backup in the chosen folder than in the own one', () => {
  test('is found where the whole data folder is an older copy', async () => {
    await setBack();
    const newer = await createBackups({ userData, now: clock(LATER) }).newerBesides();
    expect(newer).toMatchObject({ place: 'folder', state: 'verified', bytes: 'newer'.length });
  });

  test('is kept for a month from then on, though others of its hour come after it', async () => {
    await setBack();
    const backups = createBackups({ userData, now: clock('2026-11-22T10:30:00.000Z') });
    const newer = await backups.newerBesides();
    await backups.write(backup('after'));
    await createBackups({ userData, now: clock(LATER) }).write(backup('the next day'));
    expect(chosenFiles()).toContain(newer?.id);
  });

  test('is none where both hold the same, there is no such folder, or it is away', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.write(backup('first'));
    expect(await backups.newerBesides()).toBeUndefined();
    await backups.setFolder(other);
    await backups.write(backup('second'));
    expect(await backups.newerBesides()).toBeUndefined();
    await backups.setFolder(join(other, 'away'));
    expect(await backups.newerBesides()).toBeUndefined();
  });

  test('is none that is damaged, or that a wrong clock has dated into the future', async () => {
    await setBack();
    const before = createBackups({ userData, now: clock('2026-11-21T10:00:00.000Z') });
    expect(await before.newerBesides()).toBeUndefined();
    const folder = createBackups({ userData }).pathOf('folder') ?? '';
    writeFileSync(join(folder, chosenFiles().at(-1) ?? ''), 'n3wer');
    expect(await createBackups({ userData, now: clock(LATER) }).newerBesides()).toBeUndefined();
  });

  test('is none where the data hold all that it holds: only the own folder has refused it', async () => {
    const backups = createBackups({ userData, now: clock() });
    await backups.setFolder(other);
    await backups.write({ ...backup('first'), mark: 'a/5/x' });
    rmSync(join(userData, 'backups'), { recursive: true });
    writeFileSync(join(userData, 'backups'), 'no folder');
    expect(await backups.write({ ...backup('second'), mark: 'a/9/x' })).toMatchObject({ kind: 'failed' });
    rmSync(join(userData, 'backups'));
    const settings = () => readFileSync(join(userData, 'backup-settings.json'), 'utf8');
    const before = settings();
    const next = createBackups({ userData, now: clock(LATER) });
    expect(await next.newerBesides('a/9/x')).toBeUndefined();
    expect(await next.newerBesides('a/12/y')).toBeUndefined();
    expect(settings(), 'no other backup is let go for it').toBe(before);
    expect(await next.newerBesides('a/8/x'), 'data that are behind').toMatchObject({ place: 'folder' });
    expect(await next.newerBesides('b/30/x'), 'data of another origin').toMatchObject({ place: 'folder' });
  });
});
