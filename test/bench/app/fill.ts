/** Fills the data base of a running app behind its back: through its commands a quarter of a million answers would take hours. */
import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../../renderer/data/database.ts';
import type { StoredCase } from './stored-case.ts';

/** So many rows at once: a transaction of all of them would be held in memory. */
const PORTION = 10_000;

/** Puts the case into the stores; all of it is on the disk when the promise is kept. */
export async function fill(page: Page, stored: StoredCase): Promise<void> {
  const { rows, ...answers } = stored;
  for (const [store, all] of Object.entries(rows))
    await page.evaluate(putRows, { name: DATABASE_NAME, store, rows: all });
  await page.evaluate(putAnswers, { name: DATABASE_NAME, portion: PORTION, ...answers });
}

/** Runs in the page. */
async function putRows({ name, store, rows }: { name: string; store: string; rows: readonly object[] }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
  for (const row of rows) transaction.objectStore(store).put(row);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** Runs in the page. */
async function putAnswers(it: Omit<StoredCase, 'rows'> & { name: string; portion: number }): Promise<void> {
  const { model, operationIds, measureIds, answered, portion } = it;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(it.name);
    opening.onsuccess = () => resolve(opening.result);
  });
  const pairs = operationIds.flatMap((operationId, index) =>
    (index === 0 ? measureIds : measureIds.slice(0, answered)).map((measureId) => [operationId, measureId] as const),
  );
  for (let first = 0; first < pairs.length; first += portion) {
    const transaction = database.transaction('assessments', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('assessments');
    for (const [operationId, measureId] of pairs.slice(first, first + portion)) {
      const id = `${operationId}/${measureId}/-`;
      store.put({ ...model, id, scope: { kind: 'operation', id: operationId }, measureId });
    }
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  }
  database.close();
}
