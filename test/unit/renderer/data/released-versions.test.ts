import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { DATABASE_VERSION } from '../../../../renderer/data/migrations.ts';

/**
 * Version → table → primary key and indexes. Released versions are on people's disks: versions may be added to this
 * list, never changed or taken away.
 */
const LIST = new URL('../../../fixtures/data-base/released-versions.json', import.meta.url);
const RELEASED: Record<string, Record<string, string>> = JSON.parse(readFileSync(LIST, 'utf8'));

describe('the versions of the data base', () => {
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
