import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION } from '../../../../renderer/data/migrations.ts';
import { openAsAtStart } from './opened-data.ts';
import { openTestCase, openTestData } from './test-data.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('two windows', () => {
  it('see and undo each other’s commands', async () => {
    const first = openTestData();
    const second = openTestData(1, first.indexedDB);
    const id = await first.commands.createOrganisation({ name: 'Beispiel GmbH' });
    await second.commands.updateOrganisation(id, { name: 'Umbenannt GmbH' });
    expect((await first.commands.undo())?.label.command).toBe('updateOrganisation');
    expect(await second.database.organisations.get(id)).toMatchObject({ name: 'Beispiel GmbH' });
  });

  it('share one counter, so that no revision is given out twice', async () => {
    const first = openTestData();
    const second = openTestData(1, first.indexedDB);
    await first.commands.createOrganisation({ name: 'Erste' });
    const results = await Promise.all(
      [first, second].flatMap(({ commands }) => [1, 2, 3].map((n) => commands.createOrganisation({ name: String(n) }))),
    );
    const stored = await first.database.organisations.bulkGet(results);
    expect(new Set(stored.map((record) => record?.revisions.name?.join()))).toHaveProperty('size', 6);
  });

  it('give way to a newer version: the older one says that it is closed', async () => {
    const older = await openTestCase();
    const newer = new Dexie('tom-katalog', { indexedDB: older.indexedDB, IDBKeyRange });
    newer.version(DATABASE_VERSION + 1).stores({ added: 'id' });
    await newer.open();
    await expect(older.commands.createOrganisation({ name: 'Zu spät' })).rejects.toMatchObject({ kind: 'closed' });
    expect(await newer.table('added').count()).toBe(0);
  });

  it('name the one that does not give way', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const indexedDB = new IDBFactory();
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('tom-katalog', 1);
      request.onsuccess = () => resolve(request.result);
    });
    await expect(openAsAtStart(indexedDB)).rejects.toMatchObject({ kind: 'blocked' });
    stubborn.close();
  });
});
