import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { openTestCase, visibleContent } from './test-data.ts';

describe('the trash', () => {
  test('notes when something was deleted, and forgets it when that is taken back', async () => {
    const { database, commands, organisationId, operationId } = await openTestCase();
    await commands.deleteOrganisation(organisationId);
    const rows = await database.trash.toArray();
    expect(rows.map(({ id, table }) => [table, id])).toEqual([
      ['organisations', organisationId],
      ['operations', operationId],
    ]);
    expect(rows.every(({ at }) => at > 0)).toBe(true);
    await commands.undo();
    expect(await database.trash.count()).toBe(0);
    await commands.redo();
    expect(await database.trash.count()).toBe(2);
  });

  test('gives an organisation back with the operations that were deleted with it, not with those from before', async () => {
    const { database, commands, organisationId, operationId } = await openTestCase();
    const other = await commands.createOperation(organisationId, { name: 'Zeiterfassung' });
    await commands.deleteOperation(other);
    const before = await visibleContent(database);
    await commands.deleteOrganisation(organisationId);
    await commands.restoreDeleted('organisations', organisationId);
    expect(await visibleContent(database)).toEqual(before);
    expect((await database.trash.toArray()).map(({ id }) => id)).toEqual([other]);
    await commands.undo();
    expect((await database.operations.get(operationId))?.deleted).toBe(true);
  });

  test('gives back no operation whose organisation is deleted', async () => {
    const { commands, organisationId, operationId } = await openTestCase();
    await commands.deleteOrganisation(organisationId);
    await expect(commands.restoreDeleted('operations', operationId)).rejects.toMatchObject({ kind: 'notFound' });
  });

  test('holds what was deleted before there was one, without a date', async () => {
    const indexedDB = new IDBFactory();
    const old = new TomDatabase({ indexedDB, IDBKeyRange, upTo: 6 });
    await old.table('operations').bulkPut([
      { id: 'gone', organisationId: 'o', name: 'A', deleted: true },
      { id: 'there', organisationId: 'o', name: 'B', deleted: false },
    ]);
    old.close();
    const database = new TomDatabase({ indexedDB, IDBKeyRange });
    expect(await database.trash.toArray()).toEqual([{ id: 'gone', table: 'operations', at: 0 }]);
  });
});
