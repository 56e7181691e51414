import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { markOf } from '../../../../renderer/data/backup/read-rows.ts';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import type { EngineState } from '../../../../renderer/data/meta.ts';
import { DATABASE_VERSION } from '../../../../renderer/data/migrations.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { memoryMarker, openAsAtStart } from './opened-data.ts';
import { openTestCase, uuid } from './test-data.ts';

describe('opening', () => {
  it('finds what was written before', async () => {
    const { database, indexedDB, organisationId } = await openTestCase();
    database.close();
    const data = await openAsAtStart(indexedDB);
    expect(await data.database.organisations.get(organisationId)).toMatchObject({ name: 'Beispiel Software GmbH' });
  });

  it('refuses a data base of a newer app and leaves it as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie('tom-katalog', { indexedDB, IDBKeyRange });
    newer.version(DATABASE_VERSION + 1).stores({ organisations: 'id', meta: 'key', invented: 'id' });
    await newer.table('invented').put({ id: 'kept' });
    newer.close();

    await expect(openAsAtStart(indexedDB)).rejects.toMatchObject({ name: 'DatabaseProblem', kind: 'newer' });
    await newer.open();
    expect(newer.backendDB().version).toBe((DATABASE_VERSION + 1) * 10);
    expect(await newer.table('invented').count()).toBe(1);
  });

  it('reports a data base that cannot be opened', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.databases = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
    await expect(openAsAtStart(indexedDB)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('notices that a data base with content is gone, and begins anew only on demand', async () => {
    const { database, indexedDB } = await openTestCase();
    database.close();
    const marker = memoryMarker();
    (await openAsAtStart(indexedDB, marker)).database.close();

    const emptied = new IDBFactory();
    await expect(openAsAtStart(emptied, marker)).rejects.toMatchObject({ kind: 'missing' });
    (await openAsAtStart(emptied, marker, { acceptMissing: true })).database.close();
    await expect(openAsAtStart(emptied, marker)).resolves.toBeDefined();
  });

  it('refuses a data base that is behind its newest backup, and opens it on demand', async () => {
    const { database, commands, indexedDB } = await openTestCase();
    const earlier = (await database.meta.get('engine')) as EngineState;
    await commands.createOrganisation({ name: 'Nach der Sicherung GmbH' });
    const mark = markOf((await database.meta.get('engine')) as EngineState);
    // As a log leaves it that has lost its end.
    await database.meta.put(earlier);
    database.close();
    await expect(openAsAtStart(indexedDB, undefined, { backedUp: mark })).rejects.toMatchObject({ kind: 'setBack' });
    (await openAsAtStart(indexedDB, undefined, { backedUp: markOf(earlier) })).database.close();
    await expect(openAsAtStart(indexedDB)).resolves.toBeDefined();
  });

  it('neither upgrades nor backs up a data base that is behind its newest backup', async () => {
    const indexedDB = new IDBFactory();
    const old = new TomDatabase({ indexedDB, IDBKeyRange, upTo: 5 });
    const engine = { key: 'engine', replica: uuid(9), counter: 3, position: 0, head: 0, entries: 0, bytes: 0 };
    await old.meta.put(engine as EngineState);
    old.close();
    const reasons: string[] = [];
    const backUp = async (reason: string) => reasons.push(reason);
    const open = (counter: number) =>
      openAsAtStart(indexedDB, undefined, { backedUp: markOf({ ...engine, counter } as EngineState), backUp });

    await expect(open(4)).rejects.toMatchObject({ kind: 'setBack' });
    expect(reasons).toEqual([]);
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([50]);
    (await open(3)).database.close();
    expect(reasons).toEqual(['database']);
    expect((await indexedDB.databases()).map(({ version }) => version)).toEqual([DATABASE_VERSION * 10]);
  });

  it('does not compare counters with those of another data base', async () => {
    const { database, indexedDB } = await openTestCase();
    database.close();
    const backedUp = `${uuid(77)}/99999/1/1/0`;
    await expect(openAsAtStart(indexedDB, undefined, { backedUp })).resolves.toBeDefined();
  });

  it('notices that the content of the very first session is gone', async () => {
    const marker = memoryMarker();
    const { database, commands } = await openAsAtStart(new IDBFactory(), marker);
    await commands.undo();
    await expect(commands.updateOrganisation('none' as OrganisationId, { name: 'x' })).rejects.toThrow();
    (await openAsAtStart(new IDBFactory(), marker)).database.close();
    await commands.createOrganisation({ name: 'Beispiel GmbH' });
    database.close();
    await expect(openAsAtStart(new IDBFactory(), marker)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('takes an empty data base for a first start', async () => {
    const indexedDB = new IDBFactory();
    const marker = memoryMarker();
    (await openAsAtStart(indexedDB, marker)).database.close();
    await expect(openAsAtStart(indexedDB, marker)).resolves.toBeDefined();
  });
});
