import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { makeBackup } from '../../../../../renderer/data/backup/make-backup.ts';
import { openBackup } from '../../../../../renderer/data/backup/open-backup.ts';
import { planPurge, stripBackup } from '../../../../../renderer/data/purge/purge-jobs.ts';
import { newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import { openTestCase, uuid } from '../test-data.ts';

import { JOB, MARKER, OPENED, purging } from './purging.ts';

describe('the backups of what was deleted for good', () => {
  test('writes the backups anew, the one of the rest included', async () => {
    const { run, means, goneId, operationId } = await purging();
    await run();
    expect(means.stored.map(({ entry }) => entry.reason)).toEqual(['purge', 'asked']);
    for (const { bytes } of means.stored) {
      const text = new TextDecoder().decode(bytes);
      for (const gone of [MARKER, goneId, operationId]) expect(text).not.toContain(gone);
      const file = await openBackup({ bytes, lockedIdentities: [] });
      expect(file.ok && file.value.content.organisations.map(({ name }) => name)).toEqual(['Stays GmbH']);
    }
  });

  test('writes encrypted backups anew with their passphrase, and deletes them where that was chosen', async () => {
    const key = await newBackupKey('correct horse', 4);
    const known = await purging(key);
    await known.run(OPENED);
    expect(known.means.stored).toHaveLength(2);
    for (const { bytes } of known.means.stored) {
      const open = { bytes, lockedIdentities: [key.lockedIdentity], passphrase: 'correct horse' };
      const file = await openBackup(open);
      expect(file.ok && JSON.stringify(file.value)).not.toContain(MARKER);
    }
    const unknown = await purging(key);
    await unknown.run({ kind: 'removed' });
    expect(unknown.means.stored.map(({ entry }) => entry.reason)).toEqual(['purge']);
  });

  test('leaves and names what another passphrase locks, and what cannot be read or written now', async () => {
    const key = await newBackupKey('correct horse', 4);
    const mistyped = await purging(key);
    expect(await mistyped.run({ kind: 'opened', passphrase: 'wrong' })).toMatchObject({
      backups: { rewritten: 0, removed: 0, unconcerned: 0 },
      notReached: ['backup 1'],
    });
    expect(mistyped.means.stored).toHaveLength(2);
    const full = await purging(undefined, { rewriteBackup: async () => 'diskFull' });
    expect(await full.run()).toMatchObject({
      backups: { rewritten: 0, removed: 0, unconcerned: 0 },
      notReached: ['backup 1'],
    });
    expect(full.means.stored).toHaveLength(2);
    const away = await purging(undefined, { readBackup: async () => ({ kind: 'failed', problem: 'other' }) });
    expect(await away.run()).toMatchObject({
      backups: { rewritten: 0, removed: 0, unconcerned: 0 },
      notReached: ['backup 2', 'backup 1'],
    });
    expect(away.means.stored).toHaveLength(2);
  });

  test('leaves and names an encrypted backup that nobody was asked about', async () => {
    const { run, means } = await purging(await newBackupKey('correct horse', 4));
    expect(await run({ kind: 'left' })).toMatchObject({
      backups: { rewritten: 0, removed: 0, unconcerned: 0 },
      notReached: ['backup 1'],
    });
    expect(means.stored).toHaveLength(2);
  });

  test('locks a backup again for its own key when new ones are not encrypted any more', async () => {
    const key = await newBackupKey('correct horse', 4);
    const { run, means } = await purging(key, {
      readBackup: async ({ id }) => {
        const bytes = means.stored.find(({ entry }) => entry.id === id)?.bytes ?? new Uint8Array();
        return { kind: 'opened', name: id, bytes, lockedIdentities: [key.lockedIdentity] };
      },
    });
    await means.platform.setBackupOptions({ maximumAge: 12 });
    expect(await run(OPENED)).toMatchObject({
      backups: { rewritten: 1, removed: 0, unconcerned: 0 },
      notReached: [],
    });
    const bytes = means.stored.at(-1)?.bytes ?? new Uint8Array();
    expect((await openBackup({ bytes, lockedIdentities: [] })).ok).toBe(false);
    const lockedIdentities = [key.lockedIdentity];
    const file = await openBackup({ bytes, lockedIdentities, passphrase: 'correct horse' });
    expect(file.ok && JSON.stringify(file.value)).not.toContain(MARKER);
  });

  test('strips a backup that seems newer than the one of the rest, and keeps that where encrypted ones are deleted', async () => {
    const key = await newBackupKey('correct horse', 4);
    const { run, means } = await purging(key, {
      writeBackup: async (backup) => {
        const answer = await means.allOfPlatform.writeBackup(backup);
        const state = await means.allOfPlatform.backupState();
        const newest = means.stored.at(-1)?.entry;
        return answer.kind === 'done' && newest ? { kind: 'done', state: { ...state, newest } } : answer;
      },
    });
    expect(await run({ kind: 'removed' })).toMatchObject({
      backups: { rewritten: 0, removed: 1, unconcerned: 0 },
      notReached: [],
    });
    expect(means.stored.map(({ entry }) => entry.reason)).toEqual(['purge']);
  });

  test('counts what lies in both folders once, and the backup of the rest not at all', async () => {
    const { run, means } = await purging(undefined, {
      listBackups: async () => {
        const own = await means.allOfPlatform.listBackups();
        return own.flatMap((entry) => [entry, { ...entry, place: 'folder' as const }]);
      },
    });
    expect(await run()).toMatchObject({ backups: { rewritten: 1, removed: 0, unconcerned: 0 }, notReached: [] });
    const again = { rewritten: 0, removed: 0, unconcerned: 2 };
    expect(await run(), 'both are without it by now').toMatchObject({ backups: again, notReached: [] });
  });

  test('is finished in the backups alone when the user has begun empty after an interruption', async () => {
    const { run, means, cleared, indexedDB } = await purging();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('tom-katalog').onsuccess = resolve;
    });
    expect(await run()).toEqual({
      kind: 'purged',
      backups: { rewritten: 1, removed: 0, unconcerned: 0 },
      notReached: [],
    });
    expect(cleared, 'there is no data base, but perhaps copies of a damaged one').toEqual(['setAside']);
    expect(means.stored.map(({ entry }) => entry.reason)).toEqual(['asked']);
    for (const { bytes } of means.stored) expect(new TextDecoder().decode(bytes)).not.toContain(MARKER);
  });
});

describe('a backup that knows nothing of it', () => {
  test('is left as it is; one that cannot be read is not trusted', async () => {
    const { indexedDB } = await openTestCase();
    const made = await makeBackup(JOB, { indexedDB, IDBKeyRange });
    if (made.kind !== 'made') throw new Error(made.kind);
    const strip = (bytes: Uint8Array, id: string) =>
      stripBackup({ bytes, lockedIdentities: [], targets: [{ table: 'organisations', id }] });
    expect((await strip(made.bytes, uuid(77))).kind).toBe('unconcerned');
    expect((await strip(made.bytes.slice(0, 500), uuid(77))).kind).toBe('damaged');
  });
});

test('an empty data base has nothing to purge', async () => {
  const targets = [{ table: 'organisations', id: uuid(1) }] as const;
  const from = { indexedDB: new IDBFactory(), IDBKeyRange };
  expect(await planPurge({ ...JOB, targets, deletionId: uuid(2), at: 1 }, from)).toBeUndefined();
});
