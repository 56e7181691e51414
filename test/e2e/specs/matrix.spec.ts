/** The matrix: one change for all operations, filling, pasting, and what is printed of it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, untilSaved } from '../pages/journey.ts';

const ORGANISATION = 'Nordlicht Beispiel GmbH';
const OPERATIONS = [
  'Aktenvernichtung',
  'Bewerbermanagement',
  'E-Mail-Archivierung',
  'Fernwartung Medizintechnik',
  'Kundenportal-Hosting',
  'Lohn und Gehalt',
  'Newsletterversand',
  'Online-Terminbuchung',
  'Telefonanlage',
  'Videoüberwachung',
  'Webanalyse',
  'Zeiterfassung',
];

/** A write to many operations takes its time on a slow machine. */
const SLOWLY = { timeout: 60_000 };

test('one change for the organisation shows in twelve operations; filling, pasting and printing', async ({
  app,
}, info) => {
  test.setTimeout(300_000);
  await openMatrix(app);
  const { page } = app;

  await test.step('an answer of the organisation holds in all operations at once', async () => {
    await cell(page, 0, 0).click();
    await page.keyboard.press('1');
    await expect(row(page, 0, '[data-status="implemented"]')).toHaveCount(13);
    await expect(row(page, 0, '[data-origin="organisation"]')).toHaveCount(12);
  });

  await test.step('an operation deviates and goes back', async () => {
    await cell(page, 0, 3).click();
    await page.keyboard.press('2');
    await expect(cell(page, 0, 3)).toHaveAttribute('data-origin', 'deviating');
    await expect(page.getByRole('region', { name: 'Aktive Zelle' })).toContainText('E-Mail-Archivierung');
    await expect(page.getByRole('region', { name: 'Aktive Zelle' })).toContainText('teilweise');
    await page.keyboard.press('Delete');
    await expect(cell(page, 0, 3)).toHaveAttribute('data-origin', 'organisation');
  });

  await test.step('over 200 cells are filled down in one step, after a question', async () => {
    await cell(page, 0, 0).click();
    await page.keyboard.press('3');
    await expect(cell(page, 0, 0)).toHaveAttribute('data-status', 'planned');
    await cell(page, 0, 1).click();
    await page.keyboard.press('4');
    await expect(cell(page, 0, 1)).toHaveAttribute('data-status', 'notImplemented');
    await page.keyboard.press('Control+Shift+ArrowRight');
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('Shift+ArrowDown');
    // Each column from its own cell: one of them says something else than the others.
    await expect(page.getByRole('region', { name: 'Aktive Zelle' })).toContainText(/1\s*1?1\s*füllen/);
    await page.keyboard.press('Control+d');
    await page.getByRole('dialog').getByRole('button', { name: '240 Zellen ändern' }).click();
    await expect(page.getByText('240 Zellen ausgefüllt')).toBeVisible(SLOWLY);
    await expect(cell(page, 15, 1)).toHaveAttribute('data-status', 'notImplemented');
    await expect(cell(page, 15, 12)).toHaveAttribute('data-status', 'planned');
    await app.screenshot('matrix-filled');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 15, 1)).toHaveAttribute('data-status', 'open', SLOWLY);
    await expect(cell(page, 15, 12)).toHaveAttribute('data-status', 'open', SLOWLY);
    await expect(cell(page, 0, 1)).toHaveAttribute('data-status', 'notImplemented');
  });

  await test.step('an open cell wipes nothing when it fills', async () => {
    await cell(page, 2, 1).click();
    await page.keyboard.press('1');
    await expect(cell(page, 2, 1)).toHaveAttribute('data-status', 'implemented');
    await cell(page, 1, 1).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await expect(page.getByText('Nichts gefüllt')).toBeVisible();
    await expect(cell(page, 2, 1)).toHaveAttribute('data-status', 'implemented');
    await page.keyboard.press('Control+z');
    await expect(cell(page, 2, 1)).toHaveAttribute('data-status', 'open', SLOWLY);
  });

  await test.step('what is copied can be pasted, also from a spreadsheet', async () => {
    await cell(page, 0, 0).click();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    await cell(page, 2, 4).click();
    await page.keyboard.press('Control+v');
    await expect(cell(page, 2, 4)).toHaveAttribute('data-status', 'planned');
    await expect(cell(page, 2, 5)).toHaveAttribute('data-status', 'notImplemented');
    await putOnClipboard(app, 'umgesetzt\tpartial\r\n☐\t5\r\n');
    await cell(page, 3, 4).click();
    await page.keyboard.press('Control+v');
    await expect(cell(page, 3, 4)).toHaveAttribute('data-status', 'implemented');
    await expect(cell(page, 3, 5)).toHaveAttribute('data-status', 'partial');
    await expect(cell(page, 4, 5)).toHaveAttribute('data-status', 'notApplicable');
  });

  await test.step('an unknown word is refused with the name of its cell', async () => {
    await putOnClipboard(app, 'umgesetzt\tvielleicht');
    await cell(page, 6, 4).click();
    await page.keyboard.press('Control+v');
    const refusal = page.getByRole('alert').filter({ hasText: 'Nicht eingefügt' });
    await expect(refusal).toContainText('„vielleicht“');
    await expect(refusal).toContainText('Kundenportal-Hosting');
    await expect(cell(page, 6, 4)).toHaveAttribute('data-status', 'open');
    await refusal.getByRole('button', { name: 'Schließen' }).click();
  });

  await test.step('filters leave what is asked for', async () => {
    await page.getByRole('searchbox', { name: 'Maßnahme suchen' }).fill('schluessel');
    await expect(
      page
        .getByRole('rowheader')
        .filter({ hasText: /Schlüssel/ })
        .first(),
    ).toBeVisible();
    await page.getByRole('searchbox', { name: 'Maßnahme suchen' }).fill('gibtesnicht');
    await expect(page.getByText('Nichts passt zu diesen Filtern')).toBeVisible();
    await page.getByRole('button', { name: 'Alle Filter aufheben' }).click();
    await page.getByRole('searchbox', { name: 'Vorgänge filtern' }).fill('lohn');
    await expect(page.getByRole('columnheader')).toHaveCount(3);
    await page.getByRole('searchbox', { name: 'Vorgänge filtern' }).fill('');
  });

  await test.step('it is printed on A3 with its heads on each page', async () => {
    const path = info.outputPath('Matrix.pdf');
    await app.saveDialogReturns(path);
    await app.chooseInMenu('printMatrix');
    await expect(page.getByRole('dialog', { name: 'Druckansicht der Matrix' })).toBeVisible(SLOWLY);
    await app.screenshot('matrix-print');
    await page.getByRole('button', { name: 'Als PDF speichern' }).click();
    await expect(page.getByText('„Matrix.pdf“ gespeichert')).toBeVisible(SLOWLY);
    expectA3(path);
    await page.getByRole('button', { name: 'Schließen' }).first().click();
  });
});

async function openMatrix(app: AppUnderTest): Promise<void> {
  await createOrganisation(app, ORGANISATION);
  for (const name of OPERATIONS) await createOperation(app, name);
  await app.page.getByRole('navigation').getByRole('button', { name: 'Matrix' }).click();
  await cell(app.page, 0, 12).waitFor();
  await untilSaved(app.page);
}

const cell = (page: Page, measure: number, column: number): Locator =>
  page.locator(`[role="gridcell"][data-row="${measure}"][data-column="${column}"]`);

const row = (page: Page, measure: number, which: string): Locator =>
  page.locator(`[role="gridcell"][data-row="${measure}"]${which}`);

async function putOnClipboard(app: AppUnderTest, text: string): Promise<void> {
  await app.electron.evaluate(({ clipboard }, written) => clipboard.writeText(written), text);
}

/** With poppler at hand, as on the machines that build: page size, page numbers and names on every page. */
function expectA3(path: string): void {
  if (!existsSync('/usr/bin/pdfinfo')) return;
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  expect(facts).toMatch(/Page size:\s+119\d(\.\d+)? x 84\d(\.\d+)? pts \(A3\)/);
  const pages = Number(/Pages:\s+(\d+)/.exec(facts)?.[1]);
  expect(pages).toBeGreaterThan(5);
  for (const page of [1, pages]) {
    const text = execFileSync('pdftotext', ['-f', `${page}`, '-l', `${page}`, path, '-'], { encoding: 'utf8' });
    // Names of columns stand on two lines where they are long.
    const plain = text.replace(/\s+/g, ' ').replace(/- /g, '-');
    for (const part of [
      ORGANISATION,
      `Seite ${page} von ${pages}`,
      'Kundenportal-Hosting',
      'Arbeitspapier, keine Anlage',
    ])
      expect(plain).toContain(part);
  }
}
