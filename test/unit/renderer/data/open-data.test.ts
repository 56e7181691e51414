import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { DATABASE_VERSION } from '../../../../renderer/data/migrations.ts';
import { openData } from '../../../../renderer/data/open-data.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { AreaId, MeasureId, OperationId, OrganisationId, VersionId } from '../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { newOperation, newOrganisation, newRelease, newVersion } from '../../../../shared/domain/new-records.ts';
import { recordSchemas } from '../../../../shared/domain/records.ts';
import { openTestCase, openTestData, uuid } from './test-data.ts';

const manifest = { id: 'tom-katalog', version: '2026.1' };
const catalogue = { manifest, areas: [], schemes: [], measures: [] } as unknown as Catalogue;

function memoryMarker() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

const open = (indexedDB: IDBFactory, marker = memoryMarker(), acceptMissing = false) =>
  openData({ indexedDB, IDBKeyRange, catalogue, marker, acceptMissing });

describe('the versions of the data base', () => {
  /** Released versions are on people's disks: lines may be added to this list, never changed or taken away. */
  const RELEASED: Record<number, Record<string, string>> = {
    1: {
      assessments: 'id,[scope.id+status],scope.id',
      groupStates: 'id,scope.id',
      log: 'sequence',
      logChanges: 'sequence',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownMeasures: 'id,organisationId',
      parties: 'id,organisationId',
      settings: 'key',
      versions: 'id,operationId',
    },
    2: {
      assessments: 'id,[scope.id+status],scope.id',
      catalogueChoices: 'id',
      groupStates: 'id,scope.id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      releases: 'id,operationId',
      settings: 'key',
      versions: 'id,operationId',
    },
    3: {
      assessments: 'id,[scope.id+due],[scope.id+evidence.length],[scope.id+reviewOn],[scope.id+status],scope.id',
      catalogueChoices: 'id',
      groupStates: 'id,scope.id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      phrases: 'id',
      releases: 'id,operationId',
      settings: 'key',
      sites: 'id,organisationId',
      versions: 'id,operationId',
    },
    4: {
      acceptances: 'id,scope.id',
      assessments: 'id,[scope.id+due],[scope.id+evidence.length],[scope.id+reviewOn],[scope.id+status],scope.id',
      catalogueChoices: 'id',
      groupStates: 'id,scope.id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownRules: 'id',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      phrases: 'id',
      releases: 'id,operationId',
      ruleSwitches: 'id',
      settings: 'key',
      sites: 'id,organisationId',
      versions: 'id,operationId',
    },
    5: {
      acceptances: 'id,scope.id',
      annexDesigns: 'id',
      assessments: 'id,[scope.id+due],[scope.id+evidence.length],[scope.id+reviewOn],[scope.id+status],scope.id',
      catalogueChoices: 'id',
      groupStates: 'id,scope.id',
      layouts: 'id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownRules: 'id',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      phrases: 'id',
      releases: 'id,operationId,organisationId',
      ruleSwitches: 'id',
      settings: 'key',
      sites: 'id,organisationId',
      versions: 'id,operationId,organisationId',
    },
    6: {
      acceptances: 'id,scope.id',
      annexDesigns: 'id',
      annexLooks: 'id,organisationId',
      assessments: 'id,[scope.id+due],[scope.id+evidence.length],[scope.id+reviewOn],[scope.id+status],scope.id',
      catalogueChoices: 'id',
      groupStates: 'id,scope.id',
      layouts: 'id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      mergeBases: 'id,scope',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownRules: 'id',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      phrases: 'id',
      releases: 'id,operationId,organisationId',
      ruleSwitches: 'id',
      settings: 'key',
      sites: 'id,organisationId',
      versions: 'id,operationId,organisationId',
    },
    7: {
      acceptances: 'id,scope.id',
      annexDesigns: 'id',
      annexLooks: 'id,organisationId',
      assessments: 'id,[scope.id+due],[scope.id+evidence.length],[scope.id+reviewOn],[scope.id+status],scope.id',
      catalogueChoices: 'id',
      deletions: 'id',
      groupStates: 'id,scope.id',
      layouts: 'id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      mergeBases: 'id,scope',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownRules: 'id',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      phrases: 'id',
      releases: 'id,operationId,organisationId',
      ruleSwitches: 'id',
      settings: 'key',
      sites: 'id,organisationId',
      trash: 'id',
      versions: 'id,operationId,organisationId',
    },
    8: {
      acceptances: 'id,scope.id',
      annexDesigns: 'id',
      annexLooks: 'id,organisationId',
      assessments: 'id,[scope.id+due],[scope.id+evidence.length],[scope.id+reviewOn],[scope.id+status],scope.id',
      catalogueChoices: 'id',
      deletions: 'id',
      groupStates: 'id,scope.id',
      layouts: 'id',
      log: 'sequence',
      logChanges: 'sequence',
      measureOverlays: 'id',
      mergeBases: 'id,scope',
      meta: 'key',
      operations: 'id,organisationId',
      organisations: 'id',
      ownAreas: 'id',
      ownGroups: 'id,schemeId',
      ownMeasures: 'id,organisationId',
      ownOptions: 'id,measureId',
      ownParameters: 'id,measureId',
      ownPlacements: 'id,schemeId',
      ownRules: 'id',
      ownSchemes: 'id',
      parties: 'id,organisationId',
      phrases: 'id',
      releases: 'id,operationId,organisationId',
      ruleSwitches: 'id',
      settings: 'key',
      sites: 'id,organisationId',
      trash: 'id',
      versions: 'id,*operationIds,operationId,organisationId',
    },
  };

  it.each(Object.entries(RELEASED))('version %s is what was released', async (version, stores) => {
    const database = new TomDatabase({ indexedDB: new IDBFactory(), IDBKeyRange, upTo: Number(version) });
    await database.open();
    const found = database.tables.map(({ name, schema }) => [
      name,
      [schema.primKey.src, ...schema.indexes.map((index) => index.src).sort()].join(','),
    ]);
    expect(Object.fromEntries(found)).toEqual(stores);
  });

  it('every version is in the list of released ones', () => {
    expect(Object.keys(RELEASED)).toHaveLength(DATABASE_VERSION);
  });
});

describe('a data base of version 1', () => {
  /** As version 1 wrote them: without the fields that came with own catalogues. */
  const OLD = {
    operations: {
      id: uuid(2),
      organisationId: uuid(1),
      name: 'Lohnabrechnung',
      schemeId: 'b',
      partyIds: [],
      deleted: false,
    },
    ownMeasures: {
      id: uuid(3),
      organisationId: uuid(1),
      areaId: 'ZUT',
      title: { de: 'Schleuse', en: '' },
      kind: 'technical',
      deleted: false,
    },
    assessments: {
      id: `${uuid(2)}/ZUT-01/-`,
      scope: { kind: 'operation', id: uuid(2) },
      measureId: 'ZUT-01',
      status: 'implemented',
      note: 'Rund um die Uhr',
      deleted: true,
    },
    groupStates: { id: `${uuid(2)}/b/b1`, scope: { kind: 'operation', id: uuid(2) }, state: 'hidden', deleted: false },
  };
  type OldTable = keyof typeof OLD;
  const TABLES = Object.keys(OLD) as OldTable[];
  const ADDED: Record<OldTable, readonly string[]> = {
    operations: ['repeats'],
    ownMeasures: Object.keys(
      newOwnMeasure({ id: uuid(3) as MeasureId }, { organisationId: '', areaId: 'ZUT' as AreaId }),
    ),
    assessments: ['toConfirm'],
    groupStates: ['textBefore', 'textInstead', 'textAfter'],
  };

  async function reopened() {
    const indexedDB = new IDBFactory();
    const old = new TomDatabase({ indexedDB, IDBKeyRange, upTo: 1 });
    const revisions = { name: [uuid(9), 3] };
    for (const table of TABLES) await old.table(table).put({ ...OLD[table], revisions });
    await old
      .table('meta')
      .put({ key: 'engine', replica: uuid(9), counter: 3, position: 0, head: 0, entries: 0, bytes: 0 });
    old.close();
    return open(indexedDB);
  }

  it('keeps all it held, revisions included', async () => {
    const { database } = await reopened();
    for (const table of TABLES) {
      expect(await database.table(table).toArray()).toEqual([
        expect.objectContaining({ ...OLD[table], revisions: { name: [uuid(9), 3] } }),
      ]);
    }
  });

  it('gets every field that came later, each with the value that changes nothing', async () => {
    const { database } = await reopened();
    for (const table of TABLES) {
      const [record] = await database.table(table).toArray();
      for (const field of ADDED[table]) {
        expect(recordSchemas[table].shape[field as never], `${table}.${field}`).toBeDefined();
        expect(record, table).toHaveProperty(field);
      }
    }
    expect(await database.operations.get(uuid(2) as OperationId)).toMatchObject({ repeats: 'reference' });
    expect(await database.ownMeasures.get(uuid(3) as MeasureId)).toEqual({
      ...newOwnMeasure({ id: uuid(3) as MeasureId }, { ...OLD.ownMeasures, organisationId: uuid(1) } as never),
      deleted: false,
      revisions: { name: [uuid(9), 3] },
    });
  });

  it('can be worked on at once', async () => {
    const { database, commands } = await reopened();
    await commands.updateOwnMeasure(uuid(3) as MeasureId, { title: { de: 'Personenschleuse' } });
    expect(await database.ownMeasures.get(uuid(3) as MeasureId)).toMatchObject({ title: { de: 'Personenschleuse' } });
    expect(await database.ownSchemes.count()).toBe(0);
  });
});

describe('a data base of version 4', () => {
  const version = { id: uuid(3), operationId: uuid(2), number: '1.0', date: '', responsible: '', change: '', order: 1 };
  const released = {
    id: uuid(3),
    operationId: uuid(2),
    releasedAt: '2026-11-21T20:00:00Z',
    catalogueVersion: '2026.1',
  };

  async function reopened() {
    const indexedDB = new IDBFactory();
    const old = new TomDatabase({ indexedDB, IDBKeyRange, upTo: 4 });
    const both = { deleted: false, revisions: { number: [uuid(9), 3] } };
    await old.table('operations').put({ ...newOperation({ id: uuid(2), organisationId: uuid(1) } as never), ...both });
    await old.table('operations').update(uuid(2), { layoutId: undefined, contractRule: undefined });
    await old.table('versions').put({ ...version, ...both });
    await old.table('releases').put({ ...released, documents: { de: '{}', en: '' }, ...both });
    old.close();
    return open(indexedDB);
  }

  it('has no design and no layouts, and rows and releases mean what they meant', async () => {
    const { database } = await reopened();
    expect([await database.layouts.count(), await database.annexDesigns.count()]).toEqual([0, 0]);
    const both = { deleted: false, revisions: { number: [uuid(9), 3] } };
    const identity = { id: uuid(3), operationId: uuid(2) } as never;
    expect(await database.versions.toArray()).toEqual([{ ...newVersion(identity, version as never), ...both }]);
    expect(await database.releases.toArray()).toEqual([
      { ...newRelease(identity, { ...released, documents: { de: '{}', en: '' } } as never), ...both },
    ]);
    expect(await database.versions.where({ organisationId: '' }).count()).toBe(1);
  });

  it('can be worked on at once', async () => {
    const { database, commands } = await reopened();
    await commands.acceptVersion(uuid(3) as VersionId, '2026-11-22', 'Frau Beispiel');
    expect(await database.versions.get(uuid(3) as VersionId)).toMatchObject({ acceptedBy: 'Frau Beispiel' });
  });
});

describe('a data base of version 5', () => {
  const CHOICES = ['annexSchemeId', 'annexForm', 'annexUnwanted', 'annexAlsoFor', 'lookId'];
  const both = { deleted: false, revisions: { name: [uuid(9), 3] } };
  const organisation = { ...newOrganisation({ id: uuid(1) as OrganisationId }), ...both };
  const operation = { ...newOperation({ id: uuid(2), organisationId: uuid(1) } as never), ...both };
  const release = { ...newRelease({ id: uuid(3), operationId: uuid(2) } as never), ...both };

  /** As version 5 wrote it. */
  const older = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => !CHOICES.includes(key)));

  async function reopened() {
    const indexedDB = new IDBFactory();
    const old = new TomDatabase({ indexedDB, IDBKeyRange, upTo: 5 });
    await old.table('organisations').put(older(organisation));
    await old.table('operations').put(older(operation));
    await old.table('releases').put(older(release));
    old.close();
    return open(indexedDB);
  }

  it('makes annexes as before, and old releases look as annexes look today', async () => {
    const { database } = await reopened();
    expect(await database.organisations.toArray()).toEqual([organisation]);
    expect(await database.operations.toArray()).toEqual([operation]);
    expect(await database.releases.toArray()).toEqual([release]);
    expect([await database.annexLooks.count(), await database.mergeBases.count()]).toEqual([0, 0]);
    expect(operation).toMatchObject({ annexSchemeId: '', annexForm: '', annexUnwanted: [], annexAlsoFor: [] });
  });

  it('can be worked on at once', async () => {
    const { database, commands } = await reopened();
    await commands.updateOperation(uuid(2) as OperationId, { annexForm: 'prose' });
    expect(await database.operations.get(uuid(2) as OperationId)).toMatchObject({ annexForm: 'prose' });
  });
});

describe('opening', () => {
  it('finds what was written before', async () => {
    const { database, indexedDB, organisationId } = await openTestCase();
    database.close();
    const data = await open(indexedDB);
    expect(await data.database.organisations.get(organisationId)).toMatchObject({ name: 'Beispiel Software GmbH' });
  });

  it('refuses a data base of a newer app and leaves it as it is', async () => {
    const indexedDB = new IDBFactory();
    const newer = new Dexie('tom-katalog', { indexedDB, IDBKeyRange });
    newer.version(DATABASE_VERSION + 1).stores({ organisations: 'id', meta: 'key', invented: 'id' });
    await newer.table('invented').put({ id: 'kept' });
    newer.close();

    await expect(open(indexedDB)).rejects.toMatchObject({ name: 'DatabaseProblem', kind: 'newer' });
    await newer.open();
    expect(newer.backendDB().version).toBe((DATABASE_VERSION + 1) * 10);
    expect(await newer.table('invented').count()).toBe(1);
  });

  it('reports a data base that cannot be opened', async () => {
    const indexedDB = new IDBFactory();
    indexedDB.databases = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
    await expect(open(indexedDB)).rejects.toMatchObject({ kind: 'damaged' });
  });

  it('notices that a data base with content is gone, and begins anew only on demand', async () => {
    const { database, indexedDB } = await openTestCase();
    database.close();
    const marker = memoryMarker();
    (await open(indexedDB, marker)).database.close();

    const emptied = new IDBFactory();
    await expect(open(emptied, marker)).rejects.toMatchObject({ kind: 'missing' });
    (await open(emptied, marker, true)).database.close();
    await expect(open(emptied, marker)).resolves.toBeDefined();
  });

  it('notices that the content of the very first session is gone', async () => {
    const marker = memoryMarker();
    const { database, commands } = await open(new IDBFactory(), marker);
    await commands.undo();
    await expect(commands.updateOrganisation('none' as OrganisationId, { name: 'x' })).rejects.toThrow();
    (await open(new IDBFactory(), marker)).database.close();
    await commands.createOrganisation({ name: 'Beispiel GmbH' });
    database.close();
    await expect(open(new IDBFactory(), marker)).rejects.toMatchObject({ kind: 'missing' });
  });

  it('takes an empty data base for a first start', async () => {
    const indexedDB = new IDBFactory();
    const marker = memoryMarker();
    (await open(indexedDB, marker)).database.close();
    await expect(open(indexedDB, marker)).resolves.toBeDefined();
  });
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
    await expect(open(indexedDB)).rejects.toMatchObject({ kind: 'blocked' });
    stubborn.close();
  });
});
