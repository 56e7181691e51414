/** The catalogue becomes the user's own: wording, area, measure with three levels, scheme, annex, upgrade, undo. */
import { expect, test } from '../fixtures/test.ts';
import {
  addArea,
  addGroupWith,
  addMeasure,
  addThreeLevels,
  copyScheme,
  editMeasure,
  editorOf,
  fillText,
  forgetCatalogueChoice,
  mergeGroups,
  moveToTop,
  openCatalogue,
  openSchemes,
} from '../pages/catalogue.ts';
import { exportAnnex, openExample, untilSaved } from '../pages/journey.ts';
import { passesCheck, wordText } from '../pages/word-file.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const WORDING = 'Regeln für Passwörter in unserem Haus';
const AREA = 'Telefon und Sprache';
const MEASURE = 'Sprachaufzeichnung nur nach Freigabe';
const SCHEME = 'Flach, mit Buchstaben';
const MERGED = 'Zugriffs- und Eingabekontrolle';

test('edit, extend, regroup, export, upgrade, undo', async ({ app }, info) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);

  await openCatalogue(page);
  await editMeasure(page, 'Zugangskontrolle', 'ZUG-02');
  await fillText(page, editorOf(page), 'Titel', WORDING);
  await expect(editorOf(page).getByText('geändert gegenüber Original').first()).toBeVisible();
  await app.screenshot('own-catalogue-wording');

  await addArea(page, AREA);
  await addMeasure(page, MEASURE);
  await fillText(page, editorOf(page), 'Satz in der Anlage', 'Gespräche werden nur nach einer Freigabe aufgezeichnet.');
  await addThreeLevels(page, 'Freigabe durch', ['Leitung', 'Betriebsrat'], 'Frist in Tagen');
  await app.screenshot('own-catalogue-three-levels');

  await openSchemes(page);
  await copyScheme(page, '§ 9 BDSG alt', SCHEME);
  await page.getByRole('radiogroup', { name: 'Zählung der Überschriften' }).getByText('A, A.1').click();
  await mergeGroups(page, ['Zugriffskontrolle', 'Eingabekontrolle'], MERGED);
  await moveToTop(page, 'Organisation und Überprüfung');
  await addGroupWith(page, AREA, AREA);
  await app.screenshot('own-catalogue-scheme');

  await page.getByRole('navigation').getByText(OPERATION).first().click();
  await page.getByRole('button', { name: /^Gliederung/ }).click();
  await page.getByRole('menuitemradio', { name: SCHEME }).click();
  await page.getByRole('treeitem', { name: AREA }).click();
  const row = page.locator('tr[data-measure]').filter({ hasText: MEASURE });
  await row.click();
  await page.keyboard.press(' ');
  const inspector = page.getByRole('region', { name: 'Einzelheiten' });
  await inspector.getByRole('combobox', { name: 'Freigabe durch' }).click();
  await page.getByRole('option', { name: 'Leitung' }).click();
  await inspector.getByLabel('Frist in Tagen').fill('30');
  await inspector.getByLabel('Frist in Tagen').blur();
  await untilSaved(page);
  await app.screenshot('own-catalogue-answer');

  const file = info.outputPath('Anlage.docx');
  await exportAnnex(app, file);
  const text = wordText(file);
  expect(text).toContain(`${MEASURE} (Freigabe durch: Leitung (Frist in Tagen: 30))`);
  expect(text).toContain(WORDING);
  expect(text).toContain(MERGED);
  passesCheck(file);

  await forgetCatalogueChoice(page);
  await app.restart();
  await app.page.getByRole('button', { name: /Katalog 2026\.2\.0 liegt bereit/ }).click();
  const dialogue = app.page.getByRole('dialog');
  await expect(dialogue).toContainText('2026.1');
  await app.screenshot('own-catalogue-upgrade');
  await dialogue.getByRole('button', { name: 'Katalog 2026.2.0 übernehmen' }).click();
  await expect(app.page.getByText('Katalog 2026.2.0 ist in Gebrauch')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.chooseInMenu('undo');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Rückgängig machen' }).click();
  await expect(app.page.getByRole('button', { name: /Katalog 2026\.2\.0 liegt bereit/ })).toBeVisible();
  await openCatalogue(app.page);
  await expect(app.page.getByText('1 geändert')).toBeVisible();
  await app.page.getByRole('treeitem', { name: 'Zugangskontrolle' }).click();
  await expect(app.page.locator('[data-measure]').getByText(WORDING)).toBeVisible();
});
