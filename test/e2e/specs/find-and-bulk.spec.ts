/** Finding measures again, and changing many of them at once, with the delivered catalogue. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { activeMeasure, createOperation, measureRow, openExample, untilSaved } from '../pages/journey.ts';

const rows = (page: Page) => page.locator('tr[data-measure]');
const search = (page: Page) => page.getByRole('searchbox', { name: 'Maßnahmen suchen' });
const found = (page: Page) => page.getByRole('region', { name: 'Suche und Filter' });

test('search, filter, save the view, change what it shows, take it back', async ({ app }) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await createOperation(app, 'Finden und ändern');

  await page.keyboard.press('/');
  await page.keyboard.type('kennwort');
  await expect(found(page)).toContainText(/\d+ Treffer in \d+ Gruppen/);
  await expect(measureRow(page, 'ZUG-02')).toBeVisible();
  await expect(measureRow(page, 'ZUG-02').locator('mark').first()).toHaveText(/passwort|kennwort/i);
  await app.screenshot('find-search');

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('tab', { name: 'Art' }).click();
  await page.getByRole('checkbox', { name: /^organisatorisch/ }).click();
  await app.screenshot('find-filter');
  await page.keyboard.press('Escape');
  await expect(found(page).getByRole('button', { name: 'Art: organisatorisch entfernen' })).toBeVisible();

  await page.getByRole('button', { name: 'Ansichten' }).click();
  await page.getByRole('menuitem', { name: 'Aktuelle Ansicht speichern …' }).click();
  await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Kennwörter im Haus');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ansicht „Kennwörter im Haus“ gespeichert')).toBeVisible();

  await found(page).getByRole('button', { name: 'Alle zurücksetzen' }).click();
  await expect(found(page)).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Kennwörter im Haus');
  await page.getByRole('dialog').getByText('Ansicht: Kennwörter im Haus').click();
  await expect(search(page)).toHaveValue('kennwort');
  await expect(found(page)).toContainText('Art');
  await expect(found(page).getByRole('status')).toHaveText(/^\d+ Treffer/);
  const count = Number.parseInt((await found(page).getByRole('status').textContent()) ?? '', 10);
  expect(count).toBeGreaterThan(1);

  await rows(page).first().click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Bearbeiten …' }).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('combobox', { name: 'Zuständig' }).fill('Muster, Erika');
  await dialogue.getByRole('textbox', { name: 'Frist' }).fill('1.2.20');
  await expect(dialogue.getByRole('status').filter({ hasText: /^Betrifft \d+ Maßnahmen\.$/ })).toBeVisible();
  await app.screenshot('find-bulk');
  await dialogue.getByRole('button', { name: 'Anwenden' }).click();
  await expect(dialogue).toHaveCount(0);
  await untilSaved(page);
  await expect(rows(page).first()).toContainText('überfällig');

  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect(rows(page).first()).toContainText('Muster, Erika');
  await page.getByRole('button', { name: 'Ansichten' }).click();
  await page.getByRole('menuitem', { name: 'Überfällig' }).click();
  await expect(found(page)).toContainText(`${count} Maßnahmen in`);
  await app.screenshot('find-columns-1920');

  await page.keyboard.press('Control+z');
  await expect(rows(page).first()).not.toContainText('Muster, Erika');
});

test('N goes from one open measure to the next, over the borders of groups', async ({ app }) => {
  const { page } = app;
  await openExample(app);
  await createOperation(app, 'Der Reihe nach');
  await rows(page).first().click();
  const grid = page.getByRole('grid');
  const group = await grid.getAttribute('aria-label');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await page.keyboard.press('n');
  await expect(grid).not.toHaveAttribute('aria-label', group ?? '');
  const first = await activeMeasure(page);
  await expect(measureRow(page, first)).toBeFocused();
  await page.keyboard.press('1');
  await page.keyboard.press('n');
  expect(await activeMeasure(page)).not.toBe(first);
});
