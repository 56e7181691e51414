import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { makeBackup } from '../../../../../renderer/data/backup/make-backup.ts';
import { openBackup } from '../../../../../renderer/data/backup/open-backup.ts';
import { createCommands } from '../../../../../renderer/data/commands/commands.ts';
import { TomDatabase } from '../../../../../renderer/data/database.ts';
import { madeRowKey } from '../../../../../renderer/data/meta.ts';
import { type LockedFate, type PurgeMeans, type PurgeWish, purge } from '../../../../../renderer/data/purge/purge.ts';
import { planPurge, stripBackup } from '../../../../../renderer/data/purge/purge-jobs.ts';
import { createSaveTracker } from '../../../../../renderer/data/save-state.ts';
import { newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import type { BackupKey, StoreClearing } from '../../../../../shared/ipc/backup-contract.ts';
import { testMeans } from '../../features/backup/means.ts';
import { inOperation, measure, openTestCase, openTestData, uuid, visibleContent } from '../test-data.ts';

const MARKER = 'QXZ-marker-of-the-client';
const OPENED = { kind: 'opened', passphrase: 'correct horse' } as const;
const JOB = { producer: 'test', createdAt: '2026-11-22T10:00:00.000Z', catalogueId: 'tom-katalog' };

/** Two clients; everything that users can write about the first one holds the marker. */
async function twoClients() {
  const data = openTestData();
  const { commands, database } = data;
  const goneId = await commands.createOrganisation({ name: `${MARKER} GmbH` });
  const operationId = await commands.createOperation(goneId, { name: `${MARKER} payroll` });
  const scope = inOperation(operationId);
  await commands.setStatus(scope, [measure('ZUT-01')], 'implemented');
  await commands.assess(scope, measure('ZUT-01'), { note: `${MARKER} note`, internalNote: `${MARKER} internal` });
  await commands.createSite(goneId, { name: `${MARKER} site` });
  await commands.createVersion(operationId, { number: '1', change: MARKER });
  await commands.deleteOperation(operationId);
  const staysId = await commands.createOrganisation({ name: 'Stays GmbH' });
  const other = await commands.createOperation(staysId, { name: 'Stays' });
  await commands.setStatus(inOperation(other), [measure('ZUT-01')], 'implemented');
  await commands.setSetting('merge/sha256:1', { decisions: { a: MARKER } });
  await commands.setSetting('lastRoute', { screen: 'organisation', organisationId: goneId });
  await database.meta.put({ key: madeRowKey(operationId), made: { [MARKER]: {} as never } });
  await commands.setSetting('language', 'de');
  return {
    ...data,
    goneId,
    operationId,
    staysId,
    targets: [{ table: 'organisations', id: goneId }] as const,
    database,
  };
}

const dump = async (database: TomDatabase): Promise<string> => {
  const rows: unknown[] = [];
  for (const table of database.tables) rows.push([table.name, await table.toArray()]);
  return JSON.stringify(rows);
};

async function purging(key?: BackupKey, over: Partial<PurgeMeans['platform']> = {}) {
  const data = await twoClients();
  const means = testMeans(data);
  if (key) await means.platform.setBackupOptions({ maximumAge: 12, key });
  await means.keeper.backUp('asked');
  const storage = { indexedDB: data.indexedDB, IDBKeyRange };
  const cleared: string[] = [];
  const run = (locked: LockedFate = { kind: 'left' }, more: Partial<PurgeWish> = {}) => {
    data.database.close();
    const platform = {
      ...means.allOfPlatform,
      ...over,
      clearStore: async (why: StoreClearing) => {
        cleared.push(why);
        if (why === 'setAside') return undefined;
        await new Promise((resolve) => {
          data.indexedDB.deleteDatabase('tom-katalog').onsuccess = resolve;
        });
        return undefined;
      },
    };
    const worker = { planPurge: (job: Parameters<typeof planPurge>[0]) => planPurge(job, storage), strip: stripBackup };
    return purge({ platform, worker, storage, newId: () => uuid(1, 9) }, { targets: data.targets, locked, ...more });
  };
  const reopened = () => new TomDatabase(storage);
  return { ...data, means, run, reopened, cleared };
}

describe('deleting an organisation for good', () => {
  test('leaves nothing of it in any table, and all else as it was', async () => {
    const { run, reopened, staysId, database } = await purging();
    const before = await visibleContent(database);
    expect(await run()).toEqual({
      kind: 'purged',
      backups: { rewritten: 1, removed: 0, unconcerned: 0 },
      notReached: [],
    });
    const left = reopened();
    expect(await dump(left)).not.toContain(MARKER);
    const content = await visibleContent(left);
    expect(content.organisations).toEqual([
      (before.organisations as { id: string }[]).find(({ id }) => id === staysId),
    ]);
    expect(content.assessments).toHaveLength(1);
    expect(await left.settings.toArray()).toEqual([{ key: 'language', value: 'de' }]);
    expect(await left.trash.toArray()).toEqual([]);
  });

  test('keeps a note of it without its content and id', async () => {
    const { run, reopened, goneId } = await purging();
    await run();
    const [note, ...more] = await reopened().deletions.toArray();
    expect(more).toEqual([]);
    expect(note).toMatchObject({ id: uuid(1, 9), counts: { organisations: 1, operations: 1, answers: 1 } });
    expect(JSON.stringify(note)).not.toContain(goneId);
  });

  test('leaves a history of the rest that can still be undone', async () => {
    const { run, reopened } = await purging();
    await run();
    const database = reopened();
    const commands = createCommands(database, {
      now: () => 99,
      newId: () => uuid(7),
      saveTracker: createSaveTracker(),
    });
    expect((await commands.undo())?.label.command).toBe('setStatus');
    expect((await commands.undo())?.label.command).toBe('createOperation');
    expect((await commands.undo())?.label).toMatchObject({ command: 'createOrganisation', name: 'Stays GmbH' });
    expect(await commands.undo()).toBeNull();
    const engine = (await database.meta.get('engine')) as { entries: number };
    expect(engine.entries).toBe(await database.log.count());
  });

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

  test('is noted until no backup holds anything of it any more', async () => {
    const noted: number[] = [];
    const notePurge = async ({ targets }: { targets: unknown[] }) => {
      noted.push(targets.length);
      return undefined;
    };
    await (await purging(undefined, { notePurge })).run();
    expect(noted).toEqual([1, 0]);
    await (await purging(undefined, { notePurge, rewriteBackup: async () => 'diskFull' })).run();
    expect(noted).toEqual([1, 0, 1]);
  });

  test('keeps noted what it was not to touch', async () => {
    const noted: string[][] = [];
    const notePurge = async ({ targets }: { targets: { id: string }[] }) =>
      void noted.push(targets.map(({ id }) => id));
    const { run, goneId } = await purging(undefined, { notePurge });
    const kept = [{ table: 'organisations', id: 'back' }] as const;
    await run({ kind: 'left' }, { kept, unfinished: kept });
    expect(noted).toEqual([[goneId, 'back'], ['back']]);
  });

  test('stays noted, and says so, as long as the folder chosen besides cannot even be listed', async () => {
    const notes: number[] = [];
    const notePurge = async ({ targets }: { targets: readonly unknown[] }) => void notes.push(targets.length);
    const folder = { name: 'Stick', problem: 'unresponsive' } as const;
    const away = await purging(undefined, { notePurge, backupState: async () => ({ maximumAge: 12, folder }) });
    expect(await away.run()).toEqual({
      kind: 'purged',
      backups: { rewritten: 1, removed: 0, unconcerned: 0 },
      notReached: [],
      awayFolder: 'Stick',
    });
    expect(notes).toEqual([1]);
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

  test('can be finished once more, without a second note of it', async () => {
    const { run, reopened } = await purging();
    await run();
    expect(await run()).toMatchObject({ kind: 'purged', notReached: [] });
    expect(await reopened().deletions.count()).toBe(1);
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

  test('deletes nothing when the rest cannot be backed up first', async () => {
    const { run, means, reopened, cleared } = await purging();
    means.fail('diskFull');
    expect(await run()).toEqual({ kind: 'unsafe', problem: 'diskFull' });
    expect(cleared).toEqual([]);
    expect(await dump(reopened())).toContain(MARKER);
  });

  test('of an operation leaves its organisation', async () => {
    const { indexedDB, goneId, database } = await twoClients();
    const [operation] = await database.operations.where({ organisationId: goneId }).toArray();
    const plan = await planPurge(
      { ...JOB, targets: [{ table: 'operations', id: operation?.id ?? '' }], deletionId: uuid(1, 9), at: 1 },
      { indexedDB, IDBKeyRange },
    );
    expect(plan?.tables.organisations).toHaveLength(2);
    expect(JSON.stringify(plan?.tables.assessments)).not.toContain(MARKER);
  });
});

describe('a step of the history that concerned several organisations', () => {
  test('keeps what it did to the others, without a name', async () => {
    const { indexedDB, goneId, staysId, database } = await twoClients();
    const changes = [goneId, staysId].map((id) => ({
      table: 'organisations' as const,
      id,
      fields: [{ path: 'address', before: '', after: `of ${id}` }],
    }));
    await database.log.put({ sequence: 99, at: 1, label: { command: 'importCase', count: 2, name: MARKER }, bytes: 1 });
    await database.logChanges.put({ sequence: 99, changes });
    const targets = [{ table: 'organisations', id: goneId }] as const;
    const plan = await planPurge({ ...JOB, targets, deletionId: uuid(1, 9), at: 1 }, { indexedDB, IDBKeyRange });
    expect(plan?.tables.log?.at(-1)).toEqual({
      sequence: 99,
      at: 1,
      label: { command: 'importCase', count: 2 },
      bytes: 1,
    });
    expect(plan?.tables.logChanges?.at(-1)).toEqual({ sequence: 99, changes: [changes[1]] });
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
