/** The least that keeping something takes: one record put into IndexedDB, in the same page and profile. */
import type { Page } from '@playwright/test';

/** How long one transaction that puts one record of the size of an answer takes until it is on the disk, in milliseconds. */
export function rawPut(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const record = { id: 1, text: 'x'.repeat(700), at: Date.now() };
    const before = performance.now();
    const transaction = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
    transaction.objectStore('records').put(record);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    const taken = performance.now() - before;
    opening.result.close();
    return taken;
  });
}
