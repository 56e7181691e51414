/** The least that keeping something takes: one record put into IndexedDB, in the same page and profile. */
import type { Page } from '@playwright/test';
import type { Kept } from './probe.ts';

/** A key that means nothing to the app. */
const KEY = 'Pause';

/** How long one transaction that puts one record of the size of an answer takes until it is on the disk, begun by a key. */
export async function rawPut(page: Page): Promise<Kept> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('bench', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const record = { id: 1, text: 'x'.repeat(700), at: Date.now() };
    window.committed = new Promise((resolve) => {
      const onKey = ({ timeStamp }: Event) => {
        const begun = performance.now();
        const transaction = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
        transaction.objectStore('records').put(record);
        transaction.addEventListener('complete', () => {
          const now = performance.now();
          opening.result.close();
          resolve({ sinceEvent: now - timeStamp, sinceBegun: now - begun });
        });
      };
      document.addEventListener('keydown', onKey, { capture: true, once: true });
    });
  });
  await page.keyboard.press(KEY);
  return page.evaluate(() => window.committed);
}
