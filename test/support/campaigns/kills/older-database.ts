/** A data base as an earlier version of the app left it, put in the place of that of a running app. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { TomDatabase } from '../../../../renderer/data/database.ts';

/** So that the upgrade takes a moment. */
const ANSWERS = 3000;

interface Store {
  name: string;
  keyPath: string;
  indexes: { name: string; keyPath: string | string[]; multiEntry: boolean }[];
}

type Rows = Record<string, Record<string, unknown>[]>;

/** @param version of the data base; `test/fixtures/files` must have a case of the same version, whose records are taken. */
export async function putOlderDatabase(page: Page, version: number): Promise<void> {
  const stores = await storesOf(version);
  const path = new URL(`../../../fixtures/files/v${version}-all-kinds.tomakte`, import.meta.url);
  const rows = (JSON.parse(readFileSync(path, 'utf8')) as { content: Rows }).content;
  const [answer] = rows.assessments ?? [];
  const more = Array.from({ length: ANSWERS }, (_, index) => {
    const measureId = `X-${String(index).padStart(6, '0')}`;
    return { ...answer, measureId, id: String(answer?.id).replace(String(answer?.measureId), measureId) };
  });
  const all = { ...rows, assessments: [...(rows.assessments ?? []), ...more], meta: [ENGINE] };
  await page.evaluate(build, { stores, rows: all, version: version * 10 });
}

const ENGINE = {
  key: 'engine',
  replica: '00000000-0000-4000-8000-000000000009',
  counter: 3,
  position: 0,
  head: 0,
  entries: 0,
  bytes: 0,
};

/** The stores as Dexie made them then. */
async function storesOf(version: number): Promise<Store[]> {
  const database = new TomDatabase({ indexedDB: new IDBFactory(), IDBKeyRange, upTo: version });
  await database.open();
  const stores = database.tables.map(({ name, schema }) => ({
    name,
    keyPath: String(schema.primKey.keyPath),
    indexes: schema.indexes.map((index) => ({
      name: index.name,
      keyPath: index.keyPath as string | string[],
      multiEntry: Boolean(index.multi),
    })),
  }));
  database.close();
  return stores;
}

/** Runs in the page. */
async function build({ stores, rows, version }: { stores: Store[]; rows: Rows; version: number }): Promise<void> {
  const gone = indexedDB.deleteDatabase('tom-katalog');
  await new Promise((resolve) => gone.addEventListener('success', resolve));
  const opening = indexedDB.open('tom-katalog', version);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name, keyPath, indexes } of stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
    }
  });
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const names = Object.keys(rows);
  const transaction = opening.result.transaction(names, 'readwrite', { durability: 'strict' });
  for (const name of names) for (const row of rows[name] ?? []) transaction.objectStore(name).put(row);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  opening.result.close();
}
