/** What becomes of a window that is closed while the disk is slow or full, or while its page hangs. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOrganisation, untilSaved } from '../pages/journey.ts';

const ADDRESS = 'Lange Straße 7, 04103 Leipzig';

test('a slow commit is waited for, longer than for a silent page', async ({ app }) => {
  await openMasterData(app);
  await occupyDatabase(app.page, 5000);
  await address(app.page).fill(ADDRESS);
  await app.clickClose();
  await app.ended();
  await app.start();
  await expect(address(app.page)).toHaveValue(ADDRESS);
});

test('what cannot be stored keeps the window, until the user gives it up', async ({ app }) => {
  await openMasterData(app);
  const windowState = join(app.options.userData, 'window-state.json');
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(1000, 700));
  await expect.poll(() => existsSync(windowState)).toBe(true);
  rmSync(windowState);

  await fillDisk(app.page);
  await address(app.page).fill(ADDRESS);
  await app.clickClose();
  const giveUp = app.page.getByRole('button', { name: 'Trotzdem schließen' });
  await expect(giveUp).toBeVisible();
  await app.clickClose();
  await expect(address(app.page)).toHaveValue(ADDRESS);
  await expect(app.page.getByRole('dialog')).toHaveCount(1);

  // The page is gone before the click can be told to have succeeded.
  await Promise.all([app.ended(), giveUp.click().catch(() => undefined)]);
  expect(existsSync(windowState), 'closed in order, not torn down').toBe(true);
  app.takeProblems(/QuotaExceeded/);
});

test('a page that hangs does not keep the user here', async ({ app }) => {
  await app.page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    });
  });
  await app.clickClose();
  await app.ended();
});

const address = (page: Page) => page.getByRole('textbox', { name: 'Anschrift' });

async function openMasterData(app: AppUnderTest): Promise<void> {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await app.page.getByRole('tab', { name: 'Stammdaten' }).click();
  await untilSaved(app.page);
}

/** Another transaction holds all tables for `duration` milliseconds: commits of the app have to wait. */
async function occupyDatabase(page: Page, duration: number): Promise<void> {
  await page.evaluate(async (time) => {
    const opening = indexedDB.open('tom-katalog');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const tables = [...opening.result.objectStoreNames];
    const transaction = opening.result.transaction(tables, 'readwrite');
    const end = performance.now() + time;
    const goOn = () => {
      const request = transaction.objectStore(tables[0] ?? '').count();
      request.addEventListener('success', () => performance.now() < end && goOn());
      return request;
    };
    await new Promise((resolve) => goOn().addEventListener('success', resolve));
  }, duration);
}

/** From now on the data base refuses every write, as on a full disk. */
async function fillDisk(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
  });
}
