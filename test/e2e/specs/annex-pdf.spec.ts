/** The annex as a PDF, made in the real app and read by programs of others. */
import { existsSync, readFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { pdfDestinations, pdfFacts, pdfFonts, pdfPages, pdfStructure } from '../../support/readers/poppler.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, measureRow, openExample, openMeasure, openOperation } from '../pages/journey.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const SLOWLY = { timeout: 60_000 };
const withoutPoppler = !existsSync('/usr/bin/pdfinfo');

test('the PDF of the annex is tagged, with outline, links, fonts and the right pages; twice the same bytes', async ({
  app,
}, info) => {
  test.slow();
  const [first, second] = [info.outputPath('Anlage.pdf'), info.outputPath('Noch-einmal.pdf')];
  await openAnnexOfExample(app);
  await chooseLayout(app, 'Standard');
  await app.screenshot('annex-pdf-screen');
  await savePdf(app, first);
  await savePdf(app, second);
  expect(readFileSync(first).equals(readFileSync(second)), 'the same annex gives the same bytes').toBe(true);
  await knowsItself(first);
  if (!withoutPoppler) isReadByOthers(first);
});

test('Word and PDF are saved side by side under one name; a cancelled export leaves nothing', async ({ app }, info) => {
  test.slow();
  const path = info.outputPath('Anlage.docx');
  await openAnnexOfExample(app);
  await app.saveDialogReturns(path);
  await choose(app, 'Als Word und PDF speichern …');
  await expect(app.page.getByText('„Anlage.docx“ und „Anlage.pdf“ gespeichert')).toBeVisible(SLOWLY);
  expect(existsSync(path) && existsSync(info.outputPath('Anlage.pdf'))).toBe(true);

  await app.saveDialogReturns(info.outputPath('Nie.pdf'));
  await choose(app, 'Als PDF speichern …');
  await app.page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(app.page.getByRole('button', { name: 'Als Word speichern …' })).toBeEnabled(SLOWLY);
  expect(existsSync(info.outputPath('Nie.pdf'))).toBe(false);
  const windows = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows, 'the window that prints is gone').toBe(1);
});

test('the window that prints can ask for nothing else; when it crashes, the app says so and prints again', async ({
  app,
}, info) => {
  test.slow();
  await openAnnexOfExample(app);
  await app.electron.evaluate(({ app: main }) => {
    main.once('browser-window-created', (_event, { webContents }) => {
      webContents.once('did-finish-load', async () => {
        const bridges = '[Object.keys(window.tomKatalogPrint).sort().join(), typeof window.tomKatalog]';
        Object.assign(globalThis, { bridgesOfPrint: await webContents.executeJavaScript(bridges) });
        webContents.forcefullyCrashRenderer();
      });
    });
  });
  await choose(app, 'Als PDF speichern …');
  await expect(app.page.getByText('Anlage nicht erstellt')).toBeVisible(SLOWLY);
  const bridges = await app.electron.evaluate(() => (globalThis as { bridgesOfPrint?: unknown }).bridgesOfPrint);
  expect(bridges).toEqual(['printContent,reportLaidOut', 'undefined']);
  const noAnnex = await app.page.evaluate(() => window.tomKatalog?.printAnnex('{"kind":"no annex"}'));
  expect(noAnnex?.kind, 'what cannot be laid out is no reason to wait').toBe('failed');
  await savePdf(app, info.outputPath('Danach.pdf'));
});

test('a measure leads to its place in the annex and back, by keys', async ({ app }) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await openOperation(app, OPERATION);
  await openMeasure(page, 'ZUG-02');
  await page.keyboard.press('Control+Shift+E');
  const place = page.locator('[data-measure="ZUG-02"]').first();
  await expect(place).toBeFocused(SLOWLY);
  await expect(place).toBeInViewport();
  await app.screenshot('annex-measure-place');
  await page.keyboard.press('Enter');
  await expect(measureRow(page, 'ZUG-02')).toHaveAttribute('data-active', 'true');
});

test('one annex for two operations, and one of the organisation', async ({ app }, info) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await createOperation(app, 'Schulungsplattform');
  await openOperation(app, OPERATION);
  await app.chooseInMenu('exportAnnex');
  await expect(page.getByRole('article', { name: 'Seite 1', exact: true })).toBeVisible(SLOWLY);
  await page.getByRole('combobox', { name: 'Auch für' }).click();
  await page.getByRole('option', { name: 'Schulungsplattform' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Vorschau der Seiten' })).toContainText('Schulungsplattform', SLOWLY);
  await app.screenshot('annex-several');

  await page.getByRole('navigation').getByRole('button', { name: 'Für alle Vorgänge' }).click();
  await app.chooseInMenu('exportAnnex');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anlage: Feldmark Softwarehaus GmbH');
  await expect(page.getByRole('article', { name: 'Seite 1', exact: true })).toBeVisible(SLOWLY);
  await app.screenshot('annex-organisation');
  const path = info.outputPath('Organisation.pdf');
  await savePdf(app, path);
  if (!withoutPoppler) expect(pdfPages(path).join('\n')).toContain('Feldmark Softwarehaus GmbH');
});

/** The one with a cover and a list of contents. */
async function chooseLayout(app: AppUnderTest, name: string): Promise<void> {
  await app.page.getByRole('combobox', { name: 'Aufbau der Anlage' }).click();
  await app.page.getByRole('option', { name }).first().click();
  await expect(app.page.getByRole('navigation', { name: 'Inhaltsverzeichnis' })).toBeVisible(SLOWLY);
}

async function openAnnexOfExample(app: AppUnderTest): Promise<void> {
  await openExample(app);
  await openOperation(app, OPERATION);
  await app.chooseInMenu('exportAnnex');
  await expect(app.page.getByRole('article', { name: 'Seite 1', exact: true })).toBeVisible(SLOWLY);
}

async function choose(app: AppUnderTest, format: string): Promise<void> {
  await app.page.getByRole('button', { name: 'In anderem Format speichern' }).click();
  await app.page.getByRole('menuitem', { name: format }).click();
}

async function savePdf(app: AppUnderTest, path: string): Promise<void> {
  await app.saveDialogReturns(path);
  await choose(app, 'Als PDF speichern …');
  const name = path.split('/').at(-1);
  await expect(app.page.getByText(`„${name}“ gespeichert`)).toBeVisible(SLOWLY);
}

/** What stands in the file itself, whoever reads it. */
async function knowsItself(path: string): Promise<void> {
  const pdf = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  expect(pdf.getTitle()).toContain('Technische und organisatorische Maßnahmen');
  expect(pdf.getCreator()).toBe('TOM-Katalog');
  expect(pdf.getCreationDate()).toEqual(pdf.getModificationDate());
  expect(pdf.getCreationDate()?.toISOString()).toMatch(/T00:00:00\.000Z$/);
  const { catalog } = pdf;
  expect(catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('de');
  expect(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).toString()).toContain('/Marked true');
  expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).toString()).toContain('/DisplayDocTitle true');
  for (const entry of ['StructTreeRoot', 'Outlines', 'Metadata']) expect(catalog.has(PDFName.of(entry))).toBe(true);
}

function isReadByOthers(path: string): void {
  const facts = pdfFacts(path);
  expect(facts.get('Tagged')).toBe('yes');
  expect(facts.get('Page size')).toMatch(/^59[45]\S* x 84[12]\S* pts \(A4\)$/);
  expect(facts.get('Metadata Stream')).toBe('yes');
  for (const font of pdfFonts(path)) expect(font, font.name).toMatchObject({ isEmbedded: true, hasUnicode: true });
  expect(pdfFonts(path).some(({ name }) => name.includes('Carlito'))).toBe(true);

  const pages = pdfPages(path);
  expect(Number(facts.get('Pages'))).toBe(pages.length);
  for (const [index, text] of pages.entries()) expect(text).toContain(`Seite ${index + 1} von ${pages.length}`);
  leadsToItsHeadings(path, pages);

  const structure = pdfStructure(path);
  for (const tag of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'Link'])
    expect(structure).toMatch(new RegExp(`^\\s+${tag}\\b`, 'm'));
  expect(structure).not.toContain('Seite 1 von');
}

/** Each line of the contents list names the page on which its heading stands, and leads there. */
function leadsToItsHeadings(path: string, pages: readonly string[]): void {
  const contents = pages.find((text) => text.includes('Inhaltsverzeichnis')) ?? '';
  const lines = [...contents.matchAll(/^\s*((?:\d+\.?)+)\s+(\S.*?)\s{2,}(\d+)$/gm)];
  expect(lines.length).toBeGreaterThan(5);
  for (const [line, number, title, page] of lines) {
    const words = `${number} ${title}`.replace(/\s+/g, ' ');
    expect(pages[Number(page) - 1]?.replace(/\s+/g, ' '), line).toContain(words);
  }
  const targets = [...pdfDestinations(path).values()].sort((one, other) => one - other);
  expect(targets).toEqual(lines.map(([, , , page]) => Number(page)).sort((one, other) => one - other));
}
