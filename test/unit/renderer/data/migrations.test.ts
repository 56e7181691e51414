import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import type { AreaId, MeasureId, OperationId, OrganisationId, VersionId } from '../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { newOperation, newOrganisation, newRelease, newVersion } from '../../../../shared/domain/new-records.ts';
import { recordSchemas } from '../../../../shared/domain/records.ts';
import { openAsAtStart } from './opened-data.ts';
import { uuid } from './test-data.ts';

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
    return openAsAtStart(indexedDB);
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
    return openAsAtStart(indexedDB);
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
    return openAsAtStart(indexedDB);
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

describe('the newest version, declared alone', () => {
  const schemaOf = ({ tables }: TomDatabase) =>
    Object.fromEntries(
      tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src)]),
    );

  it('has the stores and indexes of all versions, one after the other', () => {
    const stores = { indexedDB: new IDBFactory(), IDBKeyRange };
    const whole = schemaOf(new TomDatabase(stores));
    expect(schemaOf(new TomDatabase({ ...stores, isNewest: true }))).toEqual(whole);
    expect(whole.assessments).toEqual(expect.arrayContaining(['id', 'scope.id', '[scope.id+status]']));
  });

  it('opens a data base that was made by all of them, and changes nothing in it', async () => {
    const stores = { indexedDB: new IDBFactory(), IDBKeyRange };
    const made = new TomDatabase(stores);
    await made.settings.put({ key: 'language', value: 'de' });
    const before = await stores.indexedDB.databases();
    made.close();
    const opened = new TomDatabase({ ...stores, isNewest: true });
    expect(await opened.settings.get('language')).toEqual({ key: 'language', value: 'de' });
    expect(await stores.indexedDB.databases()).toEqual(before);
    expect([...opened.backendDB().objectStoreNames].sort()).toEqual(opened.tables.map(({ name }) => name).sort());
  });
});
