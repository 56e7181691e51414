import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createCommands } from '../../../../../renderer/data/commands/commands.ts';
import { planPurge } from '../../../../../renderer/data/purge/purge-jobs.ts';
import { createSaveTracker } from '../../../../../renderer/data/save-state.ts';
import { uuid, visibleContent } from '../test-data.ts';

import { dump, JOB, MARKER, purging, twoClients } from './purging.ts';

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

  test('can be finished once more, without a second note of it', async () => {
    const { run, reopened } = await purging();
    await run();
    expect(await run()).toMatchObject({ kind: 'purged', notReached: [] });
    expect(await reopened().deletions.count()).toBe(1);
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
