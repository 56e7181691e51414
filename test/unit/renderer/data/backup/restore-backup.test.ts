import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { compareBackup } from '../../../../../renderer/data/backup/compare-backup.ts';
import { makeBackup } from '../../../../../renderer/data/backup/make-backup.ts';
import { openBackup } from '../../../../../renderer/data/backup/open-backup.ts';
import { measure, openTestCase, openTestData, type TestData, visibleContent } from '../test-data.ts';

const JOB = { producer: 'test', createdAt: '2026-11-22T10:00:00.000Z', catalogueId: 'tom-katalog' };

const from = ({ indexedDB }: Pick<TestData, 'indexedDB'>) => ({ indexedDB, IDBKeyRange });
const backUp = async (data: TestData) => {
  const made = await makeBackup(JOB, from(data));
  if (made.kind !== 'made') throw new Error(made.kind);
  return { bytes: made.bytes, lockedIdentities: [] };
};
const opened = async (job: Parameters<typeof openBackup>[0]) => {
  const file = await openBackup(job);
  if (!file.ok) throw new Error(file.error.kind);
  return file.value;
};
const compared = async (job: Parameters<typeof openBackup>[0], data: TestData) => {
  const answer = await compareBackup(job, from(data));
  if (!answer.ok) throw new Error(answer.error.kind);
  return answer.value;
};

/** An organisation with an answered operation, backed up, and then changed in every way. */
async function changedSince() {
  const data = await openTestCase();
  const { commands, scope, operationId, organisationId } = data;
  await commands.setStatus(scope, [measure('ZUT-01')], 'implemented');
  await commands.assess(scope, measure('ZUT-01'), { note: 'as it was' });
  const deletedId = await commands.createOperation(organisationId, { name: 'Zeiterfassung' });
  const before = await visibleContent(data.database);
  const backup = await backUp(data);
  await commands.assess(scope, measure('ZUT-01'), { note: 'changed since' });
  await commands.setStatus(scope, [measure('ZUT-02')], 'partial');
  await commands.updateOperation(operationId, { name: 'renamed' });
  await commands.deleteOperation(deletedId);
  await commands.createOrganisation({ name: 'Come since GmbH' });
  return { ...data, before, backup };
}

describe('restoring a backup', () => {
  test('makes everything as it was, in one step that can be undone and done again', async () => {
    const { database, commands, before, backup } = await changedSince();
    const changed = await visibleContent(database);
    await commands.restoreBackup(await opened(backup), '22.11.2026');
    expect(await visibleContent(database)).toEqual(before);
    await commands.undo();
    expect(await visibleContent(database)).toEqual(changed);
    await commands.redo();
    expect(await visibleContent(database)).toEqual(before);
  });

  test('keeps the history: what was done before can be undone after the restore was', async () => {
    const { database, commands, backup } = await changedSince();
    await commands.restoreBackup(await opened(backup), '22.11.2026');
    await commands.undo();
    await commands.undo();
    expect(await database.organisations.toArray()).toHaveLength(2);
    expect((await visibleContent(database)).organisations).toHaveLength(1);
  });

  test('gives new revisions to what differs, so that nobody who has seen it overwrites it unasked', async () => {
    const { database, commands, operationId, backup } = await changedSince();
    const changed = await database.operations.get(operationId);
    await commands.restoreBackup(await opened(backup), '22.11.2026');
    const restored = await database.operations.get(operationId);
    const counter = (record: typeof changed) => record?.revisions.name?.[1] ?? 0;
    expect(counter(restored)).toBeGreaterThan(counter(changed));
  });

  test('changes nothing, and leaves no trace, where nothing differs', async () => {
    const data = await openTestCase();
    const backup = await backUp(data);
    expect(await data.commands.restoreBackup(await opened(backup), 'now')).toBe(0);
    expect(await data.database.log.count()).toBe(2);
  });

  test('fills an empty data base with the records and revisions they had, as another replica', async () => {
    const { before, backup, database: old } = await changedSince();
    const { database, commands } = openTestData(1);
    const file = await opened(backup);
    await commands.restoreBackup(file, '22.11.2026');
    expect(await visibleContent(database)).toEqual({ ...before, catalogueChoices: expect.anything() });
    const [operation] = await database.operations.toArray();
    expect(operation?.revisions).toEqual(file.content.operations[0]?.revisions);
    const [was, is] = [await old.meta.get('engine'), await database.meta.get('engine')] as { replica: string }[];
    expect(is?.replica).not.toBe(was?.replica);
    const seen = (await database.meta.get(`seen/${operation?.id ?? ''}`)) as { seen: Record<string, number> };
    expect(seen.seen[was?.replica ?? '']).toBeGreaterThan(0);
  });

  test('goes on with the version of the catalogue that the answers were given with', async () => {
    const { backup } = await changedSince();
    const file = await opened(backup);
    const { database, commands } = openTestData(1);
    await commands.restoreBackup(file, 'old');
    expect(await database.catalogueChoices.toArray()).toMatchObject([{ id: 'tom-katalog', version: '2026.1' }]);
  });

  test('brings the trash along, deleted records with their content', async () => {
    const data = await openTestCase();
    await data.commands.deleteOperation(data.operationId);
    const backup = await backUp(data);
    const { database, commands } = openTestData(1);
    await commands.restoreBackup(await opened(backup), 'old');
    expect(await database.trash.toArray()).toMatchObject([{ id: data.operationId, table: 'operations' }]);
    await commands.restoreDeleted('operations', data.operationId);
    expect((await database.operations.get(data.operationId))?.name).toBe('Lohnabrechnung');
  });
});

const RELEASED = {
  releasedAt: '2026-11-22T10:00:00.000Z',
  catalogueVersion: '2026.1',
  documents: { de: 'Anlage', en: 'Annex' },
};
const HANDED_OUT = '2026-11-22T11:00:00.000Z';

/** Backed up with an empty version table, with a row, with its release, or after that was handed out. */
async function versionBackedUp(since: 'empty' | 'row' | 'released' | 'exported') {
  const data = await openTestCase();
  const { commands, operationId } = data;
  const backups = { empty: await backUp(data) } as Record<typeof since, Awaited<ReturnType<typeof backUp>>>;
  const id = await commands.createVersion(operationId, { number: '1.0', change: 'first' });
  backups.row = await backUp(data);
  await commands.updateVersion(id, { change: 'as handed out' });
  await commands.releaseVersion(id, RELEASED);
  backups.released = await backUp(data);
  await commands.markExported(id, HANDED_OUT);
  backups.exported = await backUp(data);
  return { ...data, id, backup: backups[since] };
}

describe('an annex that was handed out', () => {
  test.each(['empty', 'row', 'released'] as const)(
    'stays with the row of its version when a backup from before comes back (%s)',
    async (since) => {
      const { backup, id, ...data } = await versionBackedUp(since);
      const before = await visibleContent(data.database);
      expect((await compared(backup, data)).differences).toEqual([]);
      expect(await data.commands.restoreBackup(await opened(backup), 'before')).toBe(0);
      expect(await visibleContent(data.database)).toEqual(before);
      await expect(data.commands.withdrawRelease(id)).rejects.toMatchObject({ kind: 'locked' });
    },
  );

  test('does not keep the rest of a backup from coming back, in a step that can be undone', async () => {
    const { backup, id, database, commands, scope } = await versionBackedUp('row');
    await commands.setStatus(scope, [measure('ZUT-01')], 'implemented');
    const before = await visibleContent(database);
    await commands.restoreBackup(await opened(backup), 'before');
    expect((await visibleContent(database)).assessments).toEqual([]);
    expect(await database.releases.get(id)).toMatchObject({ exportedAt: HANDED_OUT, deleted: false });
    expect(await database.versions.get(id)).toMatchObject({ change: 'as handed out', deleted: false });
    await commands.undo();
    expect(await visibleContent(database)).toEqual(before);
  });

  test('can come back with a backup, and that can be undone: whoever restores again learns of it again', async () => {
    const { backup, id } = await versionBackedUp('exported');
    const { database, commands, operationId } = await openTestCase();
    const file = await opened(backup);
    const content = { ...file.content, organisations: [], operations: [] };
    const rows = { versions: [] as unknown[], releases: [] as unknown[] };
    for (const table of ['versions', 'releases'] as const)
      rows[table] = file.content[table].map((one) => ({ ...one, operationId }));
    await commands.restoreBackup({ ...file, content: { ...content, ...rows } as typeof file.content }, 'later');
    expect(await database.releases.get(id)).toMatchObject({ exportedAt: HANDED_OUT });
    await commands.undo();
    expect(await database.releases.get(id)).toMatchObject({ deleted: true });
    await commands.redo();
    expect(await database.releases.get(id)).toMatchObject({ exportedAt: HANDED_OUT, deleted: false });
  });
});

describe('the preview of a restore', () => {
  test('counts per organisation what would come back, change and go', async () => {
    const { backup, ...data } = await changedSince();
    const { differences, held } = await compared(backup, data);
    expect(held).toEqual({ organisations: 1, operations: 2, answers: 1 });
    expect(differences).toMatchObject([
      {
        name: 'Beispiel Software GmbH',
        fate: 'stays',
        operations: [
          { change: 'changed', name: 'renamed', laterName: 'Lohnabrechnung' },
          { change: 'back', name: 'Zeiterfassung' },
        ],
        answers: { back: 0, changed: 1, gone: 1 },
      },
      { name: 'Come since GmbH', fate: 'gone', operations: [] },
    ]);
  });

  test('names an operation that came since, and one of which only answers are others', async () => {
    const data = await openTestCase();
    const { commands, scope, organisationId } = data;
    const backup = await backUp(data);
    await commands.setStatus(scope, [measure('ZUT-01'), measure('ZUT-02')], 'implemented');
    await commands.createOperation(organisationId, { name: 'Zeiterfassung' });
    const { differences } = await compared(backup, data);
    expect(differences.map(({ operations }) => operations)).toEqual([
      [
        { change: 'changed', name: 'Lohnabrechnung' },
        { change: 'gone', name: 'Zeiterfassung' },
      ],
    ]);
  });

  test('names the operations of an organisation that goes or comes back with them', async () => {
    const data = await openTestCase();
    const { commands, organisationId } = data;
    const backup = await backUp(data);
    await commands.deleteOrganisation(organisationId);
    const sinceId = await commands.createOrganisation({ name: 'Come since GmbH' });
    await commands.createOperation(sinceId, { name: 'Zeiterfassung' });
    expect((await compared(backup, data)).differences).toMatchObject([
      { fate: 'back', operations: [{ change: 'back', name: 'Lohnabrechnung' }] },
      { fate: 'gone', operations: [{ change: 'gone', name: 'Zeiterfassung' }] },
    ]);
  });

  test('counts the organisations of the backup that stay as they are', async () => {
    const data = await openTestCase();
    const { commands, operationId } = data;
    await commands.createOrganisation({ name: 'Bleibt GmbH' });
    const goneId = await commands.createOrganisation({ name: 'Gelöscht GmbH' });
    await commands.deleteOrganisation(goneId);
    const backup = await backUp(data);
    expect((await compared(backup, data)).unchanged).toBe(2);
    await commands.updateOperation(operationId, { name: 'renamed' });
    expect((await compared(backup, data)).unchanged).toBe(1);
  });

  test('is empty where nothing differs, and shows everything as coming back where nothing is', async () => {
    const data = await openTestCase();
    const backup = await backUp(data);
    expect((await compared(backup, data)).differences).toEqual([]);
    const empty = openTestData(1);
    await empty.database.open();
    expect((await compared(backup, empty)).differences).toMatchObject([
      { fate: 'back', operations: [{ change: 'back' }] },
    ]);
  });
});
