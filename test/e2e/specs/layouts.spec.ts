/** A layout of one's own: copied, changed, chosen for an operation, and seen in the Word file. */
import { expect, test } from '../fixtures/test.ts';
import { createOperation, exportAnnex, focusGroup, openExample, openOperation, untilSaved } from '../pages/journey.ts';
import { passesCheck, wordText } from '../pages/word-file.ts';

const OPERATION = 'Lohnabrechnung für Auental';
const SENTENCE = 'Diese Anlage gilt für alle Leistungen der';

test('copy a layout, change its lists and texts, and hand out the annex made by it', async ({ app }, info) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await createOperation(app, OPERATION);
  await focusGroup(page, 'Zutrittskontrolle');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');

  await app.chooseInMenu('layouts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aufbau der Anlage');
  await app.screenshot('layouts-delivered');
  await page.getByRole('button', { name: 'Kopieren und bearbeiten' }).click();
  await page.getByRole('textbox', { name: 'Name (deutsch)' }).fill('Kurzfassung');

  const chapters = page.getByRole('navigation', { name: 'Kapitel' });
  const chapter = (name: string) =>
    chapters.locator('[data-chapter]').filter({ hasText: new RegExp(`^\\d*\\s*${name}(Text)?$`) });
  await chapter('Maßnahmen').click();
  await page.getByRole('combobox', { name: 'Form' }).click();
  await page.getByRole('option', { name: 'Buchstaben a. b. c.' }).click();
  await app.screenshot('layouts-measures');

  await chapter('Einleitung').click();
  await page.getByRole('button', { name: 'Kapitel hinzufügen' }).click();
  await page.getByRole('menuitem', { name: /^Text/ }).click();
  // The chapter before has a heading of its own, and is there until the new one is stored.
  await expect(page.getByRole('heading', { level: 2, name: 'Text', exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: 'Überschrift (deutsch)' }).fill('Geltung');
  await page.getByRole('textbox', { name: 'Text (deutsch)' }).click();
  await page.keyboard.type(`${SENTENCE} `);
  await page.getByRole('button', { name: 'Platzhalter' }).first().click();
  await page.getByRole('menuitem', { name: /Name der Organisation/ }).click();
  await page.keyboard.type('.');
  await chapter('Geltung').click();
  await page.keyboard.press('Alt+ArrowUp');
  await untilSaved(page);
  const preview = page.getByRole('region', { name: 'Vorschau', exact: true });
  await expect(preview.getByText(`${SENTENCE} Feldmark Softwarehaus GmbH.`)).toBeVisible({ timeout: 60_000 });
  await app.screenshot('layouts-text');

  await openOperation(app, OPERATION);
  await app.chooseInMenu('exportAnnex');
  await page.getByRole('combobox', { name: 'Aufbau der Anlage' }).click();
  await page.getByRole('option', { name: 'Kurzfassung' }).click();
  await expect(page.getByRole('combobox', { name: 'Aufbau der Anlage' })).toHaveValue('Kurzfassung');
  await expect(page.getByText(`${SENTENCE} Feldmark Softwarehaus GmbH.`)).toBeVisible();
  await app.screenshot('layouts-annex');
  await page.getByRole('button', { name: 'Aufbau bearbeiten' }).click();
  await expect(page.getByText('gilt für diesen Vorgang')).toBeVisible();
  await page.getByRole('button', { name: 'Vorschau schließen' }).click();
  await page
    .getByRole('navigation', { name: 'Aufbau der Anlage' })
    .getByRole('button', { name: /^Standard/ })
    .click();
  await expect(page.getByRole('button', { name: 'Für diesen Vorgang verwenden' })).toBeVisible();
  await page.getByRole('button', { name: 'Vorschau zeigen' }).click();
  await expect(preview.getByRole('combobox')).toHaveValue(OPERATION);
  await app.screenshot('layouts-preview');
  const file = info.outputPath('Anlage.docx');
  await openOperation(app, OPERATION);
  await exportAnnex(app, file);

  passesCheck(file);
  const text = wordText(file);
  expect(text).toContain(`${SENTENCE} Feldmark Softwarehaus GmbH.`);
  expect(text).toContain('Geltung');
  expect(text).not.toContain('☒');
});
