/** The same bundle in Debian's Chromium: the shipped Electron is newer than the runtime of the tests. */
import { expect, test } from '../fixtures/test.ts';

test('the page starts and draws in a second engine', async ({ plainBrowser: { page } }) => {
  await expect(page.locator('#root > :not(style)').first()).toBeVisible();
  await expect(page).toHaveTitle(/TOM-Katalog/);
});
