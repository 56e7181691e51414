/** The whole way once: from the first start to a Word annex that others can read. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { unzipSync } from 'fflate';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { WITHOUT } from '../../support/outside-programs.ts';
import { readWithPythonDocx } from '../../support/readers/python-docx.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  answerDownwards,
  createOperation,
  exportAnnex,
  focusGroup,
  measureRow,
  openExample,
  openMeasure,
  openOperation,
  untilSaved,
} from '../pages/journey.ts';
import { passesCheck } from '../pages/word-file.ts';

const OPERATION = 'Lohnabrechnung für Auental';
const NOTE = 'Gilt für alle Standorte.';
const INTERNAL = 'INTERN-7f3a: Schlüssel fehlt noch bei zwei Leuten.';

// One worker, in order: the outside readers get the file that the journey has saved.
test.describe.configure({ mode: 'serial' });
let annex: { file: string; premises: string[]; systems: string[] };

test('first start, example, twenty measures by keyboard, restart, Word annex', async ({ app }, info) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await createOperation(app, OPERATION);

  await focusGroup(page, 'Zutrittskontrolle');
  const premises = await answerDownwards(page, ' ', 12);
  await focusGroup(page, 'Zugangskontrolle');
  const systems = await answerDownwards(page, '1', 7);
  await openMeasure(page, 'ZUG-02');
  await page.keyboard.press('1');
  const ticked = [...premises, ...systems, 'ZUG-02'];
  expect(new Set(ticked).size).toBe(20);

  const inspector = page.getByRole('region', { name: 'Einzelheiten' });
  await inspector.getByLabel('Mindestlänge', { exact: true }).fill('14');
  await inspector.getByRole('textbox', { name: /^Anmerkung/ }).fill(NOTE);
  await inspector.getByRole('textbox', { name: /^Interne Notiz/ }).fill(INTERNAL);
  await expect(inspector.getByText('Mindestlänge: 14 Zeichen')).toBeVisible();
  await untilSaved(page);
  await app.screenshot('first-annex-operation');

  await app.restart();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(OPERATION);
  await openOperation(app, OPERATION);
  await focusGroup(app.page, 'Zugangskontrolle');
  for (const id of systems) await expect(measureRow(app.page, id)).toHaveAttribute('data-status', 'implemented');
  await openMeasure(app.page, 'ZUG-02');
  await expect(measureRow(app.page, 'ZUG-02')).toHaveAttribute('data-status', 'implemented');
  await expect(app.page.getByLabel('Mindestlänge', { exact: true })).toHaveValue('14');
  await expect(app.page.getByRole('textbox', { name: /^Anmerkung/ })).toHaveText(NOTE);
  await expect(app.page.getByRole('textbox', { name: /^Interne Notiz/ })).toHaveValue(INTERNAL);
  await app.page.getByRole('searchbox', { name: 'Maßnahmen suchen' }).fill('');
  await focusGroup(app.page, 'Zutrittskontrolle');
  for (const id of premises) await expect(measureRow(app.page, id)).toHaveAttribute('data-status', 'implemented');

  const file = info.outputPath('Anlage.docx');
  await exportAnnex(app, file);
  await app.screenshot('first-annex-preview');

  keepsInternalNoteOut(file);
  passesCheck(file);
  annex = { file, premises, systems };
});

test('python-docx finds each of the twenty measures once, under its heading', () => {
  test.skip(WITHOUT.pythonDocx, 'python-docx is not installed');
  standsUnderItsHeading(annex.file, annex.premises, annex.systems);
});

test('LibreOffice makes a PDF of the annex', () => {
  test.skip(WITHOUT.libreOffice, 'LibreOffice is not installed');
  becomesPdf(annex.file);
});

function keepsInternalNoteOut(file: string): void {
  const parts = unzipSync(readFileSync(file));
  expect(Object.keys(parts)).toContain('word/document.xml');
  for (const [name, bytes] of Object.entries(parts)) {
    const text = new TextDecoder().decode(bytes);
    expect(text, name).not.toContain('INTERN-7f3a');
    expect(text, name).not.toContain('Schlüssel fehlt');
  }
}

function standsUnderItsHeading(file: string, premises: string[], systems: string[]): void {
  const paragraphs = readWithPythonDocx(file);
  const catalogue = readDeliveredCatalogue();
  const placed = [...premises.map((id) => [id, 'Zutrittskontrolle']), ...systems.map((id) => [id, 'Zugangskontrolle'])];
  for (const [id, heading] of placed) {
    const title = catalogue.measures.find((measure) => measure.id === id)?.title.de ?? '';
    const found = paragraphs.filter(({ text }) => text.startsWith('☒') && text.slice(1).trim().startsWith(title));
    expect(found, `${id} ${title}`).toHaveLength(1);
    expect(
      found[0]?.under.some((text) => text.startsWith(heading ?? '')),
      `${id} under ${heading}`,
    ).toBe(true);
  }
  const policy = paragraphs.findIndex(({ text }) => text.includes('Mindestlänge: 14 Zeichen'));
  expect(paragraphs[policy + 1]?.text).toBe(NOTE);
}

function becomesPdf(file: string): void {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', dirname(file), file], { stdio: 'ignore' });
  expect(existsSync(file.replace(/\.docx$/, '.pdf'))).toBe(true);
}
