/** Who types on at once loses no letter, though the field that a key leads to is still being drawn. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, focusGroup, untilSaved } from '../pages/journey.ts';
import { richText } from '../pages/rich-text.ts';

/** So fast that nothing can be drawn in between: the window learns of the keys and nothing else. */
const pressAtOnce = (page: Page, keys: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const key of all) {
      const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(press);
    }
  }, keys);

test.beforeEach(async ({ app }) => {
  await createOrganisation(app, 'Beispiel Software GmbH');
  await createOperation(app, 'Lohnabrechnung');
  await focusGroup(app.page, 'Zugangskontrolle');
});

test('keys pressed at once lead to the field and are typed there', async ({ app: { page } }) => {
  const note = richText(page, /^Anmerkung/);
  await pressAtOnce(page, ['m', ...'nie ']);
  await expect(note).toBeFocused();
  await page.keyboard.type('ohne');
  await expect(note).toHaveText('nie ohne');
  await page.keyboard.press('Escape');

  // To another measure and back: the cursor is behind what is there.
  await pressAtOnce(page, ['ArrowDown', 'm', ...'am 1. ']);
  await expect(note).toHaveText('am 1.');
  await page.keyboard.press('Escape');
  await pressAtOnce(page, ['ArrowUp', 'm', ...', 1 m']);
  await expect(note).toHaveText('nie ohne, 1 m');
  await page.keyboard.press('Escape');

  await pressAtOnce(page, ['i', ...'im Tresor']);
  await expect(page.getByRole('textbox', { name: /^Interne Notiz/ })).toHaveValue('im Tresor');
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await expect(page.locator('tr[data-active]')).toHaveAttribute('data-status', 'open');
});

test('digits of a date are no status', async ({ app: { page } }) => {
  await pressAtOnce(page, ['3', ...'31.12.2031']);
  await expect(page.getByRole('textbox', { name: 'Geplant bis' })).toHaveValue('31.12.2031');
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await expect(page.locator('tr[data-active]')).toHaveAttribute('data-status', 'planned');
});

test('a key that is no letter goes its own way', async ({ app: { page } }) => {
  await pressAtOnce(page, ['3', 'ArrowDown', '1']);
  await expect(page.locator('tr[data-active]')).toHaveAttribute('data-status', 'implemented');
});
