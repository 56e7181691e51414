/** Annexes in the user's own letterhead: chosen, checked, seen, printed in, taken back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { germanLetterhead } from '../../support/letterheads/german-letterhead.ts';
import { letterhead, paragraph } from '../../support/letterheads/letterhead-parts.ts';
import { png } from '../../support/letterheads/png.ts';
import { expect, test } from '../fixtures/test.ts';
import { exportAnnex, openExample, openOperation } from '../pages/journey.ts';
import { passesCheck } from '../pages/word-file.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const partOf = (path: string, name: string) => strFromU8(unzipSync(readFileSync(path))[name] ?? new Uint8Array());

test('a letterhead is chosen, checked, printed in, and taken back', async ({ app }, info) => {
  test.slow();
  const { page } = app;
  const template = info.outputPath('Briefbogen.dotx');
  writeFileSync(template, letterhead(germanLetterhead()));
  const broken = info.outputPath('Alt.doc');
  writeFileSync(broken, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
  await openExample(app);
  await app.chooseInMenu('letterhead');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Briefkopf und Gestaltung');

  await app.openDialogReturns(broken);
  await page.getByRole('button', { name: 'Datei wählen …' }).click();
  const refusal = page.getByRole('main').getByRole('alert');
  await expect(refusal).toContainText('Word bis 2003', { timeout: 30_000 });

  await app.openDialogReturns(template);
  await page.getByRole('button', { name: 'Datei wählen …' }).click();
  const checks = page.getByRole('list', { name: 'Prüfung des Briefkopfs' });
  await expect(checks).toContainText('Ränder oben 40, unten 30, links 25, rechts 25 mm', { timeout: 30_000 });
  await expect(checks).toContainText('Platzhalter: {organisation}, {Datum}');
  await expect(refusal).toHaveCount(0);
  await app.screenshot('letterhead');

  const sample = info.outputPath('Muster.docx');
  await app.saveDialogReturns(sample);
  await page.getByRole('button', { name: 'Musterseite als Word speichern' }).click();
  await expect(page.getByText(/Musterseite „.+“ gespeichert/)).toBeVisible({ timeout: 60_000 });
  passesCheck(sample);

  await openOperation(app, OPERATION);
  const annex = info.outputPath('Anlage.docx');
  await exportAnnex(app, annex);
  passesCheck(annex);
  expect(partOf(annex, 'word/header1.xml')).toContain('Feldmark Softwarehaus GmbH');
  expect(partOf(annex, 'word/styles.xml')).toContain('w:styleId="berschrift1"');

  await app.chooseInMenu('letterhead');
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await expect(page.getByRole('button', { name: 'Datei wählen …' })).toBeVisible();
  await app.chooseInMenu('undo');
  await expect(page.getByText('Briefbogen.dotx')).toBeVisible();
});

test('colour, font and logo are chosen; a file dropped on the page is taken', async ({ app }, info) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await app.chooseInMenu('letterhead');
  await page.getByRole('textbox', { name: 'Farbe' }).fill('#ffd400');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Kontrast auf Weiß nur/)).toBeVisible();
  await page.getByRole('textbox', { name: 'Farbe' }).fill('#0b6e4f');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/Kontrast auf Weiß 6/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Schrift' }).click();
  await page.getByRole('option', { name: 'Georgia' }).click();
  const logo = info.outputPath('logo.png');
  writeFileSync(logo, png(240, 60, [11, 110, 79]));
  await app.openDialogReturns(logo);
  await page.getByRole('button', { name: 'Bild wählen …' }).click();
  await expect(page.getByRole('img', { name: 'Logo von Feldmark Softwarehaus GmbH' }).first()).toBeVisible();
  await app.screenshot('letterhead-design');

  const bytes = letterhead(germanLetterhead({ body: paragraph('{{Sachbearbeiter}}') }));
  const transfer = await page.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], 'Haus.dotx'));
      return data;
    },
    [...bytes],
  );
  await page
    .getByText('Ziehen Sie eine .docx- oder .dotx-Datei hierher.')
    .dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('Unbekannte Platzhalter: {Sachbearbeiter}')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Die Schrift kommt aus dem Briefkopf.')).toBeVisible();
});
