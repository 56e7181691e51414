/** `npm run pictures`: the pictures of the README, taken in the real app (1280 × 800). */
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { annexCommand } from '../../../build/cli/annex-command.ts';
import { PROJECT } from '../fixtures/app-under-test.ts';
import { test } from '../fixtures/test.ts';
import { exportAnnex, focusGroup, openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';

const FOLDER = join(PROJECT, 'build/readme');
const OPERATION = 'Betrieb und Pflege der Branchensoftware';

for (const scheme of ['light', 'dark'] as const) {
  test(`pictures, ${scheme}`, async ({ app }) => {
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openExample(app);
    await page.getByRole('button', { name: 'Schließen' }).click();
    await expect(page.getByText('Wird geprüft')).toHaveCount(0, { timeout: 60_000 });
    if (scheme === 'light') await picture(page, 'overview-light');

    await openOperation(app, OPERATION);
    await focusGroup(page, 'Zugangskontrolle');
    await openMeasure(page, 'ZUG-02');
    const note = page.getByRole('textbox', { name: /^Interne Notiz/ });
    await note.fill('Bis Jahresende auf 14 Zeichen anheben.');
    await untilSaved(page);
    // Clears the search, so that all measures are back, and leads to the chosen one.
    await page.getByRole('searchbox', { name: 'Maßnahmen suchen' }).press('Escape');
    await page.getByRole('searchbox', { name: 'Maßnahmen suchen' }).press('Escape');
    await note.scrollIntoViewIfNeeded();
    await picture(page, `operation-${scheme}`);

    await app.chooseInMenu('exportAnnex');
    await chooseStandard(page);
    await picture(page, `annex-${scheme}`);
  });
}

test('a page of the Word file', async ({ app }, info) => {
  await openExample(app);
  await openOperation(app, OPERATION);
  await app.chooseInMenu('exportAnnex');
  await chooseStandard(app.page);
  const file = info.outputPath('annex.docx');
  await exportAnnex(app, file);
  wordPage(file, 4, 'word-page', info.outputDir, 75);
});

/** Each example case in its layout, and the page that shows best what is particular about it. */
const EXAMPLES = {
  cloudsoftware: { layout: 'full-document', page: 4 },
  webagentur: { layout: 'party-annex', page: 1 },
  softwarehaus: { layout: 'checklist', page: 2 },
  dokumentenplattform: { layout: 'lettered', page: 1 },
  'it-dienstleister': { layout: 'nested-list', page: 5 },
} as const;

test('a page of each delivered layout', async ({ launch: _ }, info) => {
  const say = () => {};
  for (const [example, { layout, page }] of Object.entries(EXAMPLES)) {
    const file = info.outputPath(`${layout}.docx`);
    const args = [`catalog/examples/${example}.tomakte`, file];
    expect(await annexCommand(args, { language: 'de', say, print: say })).toBe(0);
    wordPage(file, page, `layout-${layout}`, info.outputDir, 50);
  }
});

/** A page of a Word file, counted from 1, as LibreOffice lays it out; `resolution` in pixels per inch. */
function wordPage(file: string, page: number, name: string, folder: string, resolution: number): void {
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' });
  const picture = join(folder, name);
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-r', String(resolution), ...only, '-png', file.replace(/docx$/, 'pdf'), picture]);
  renameSync(`${picture}.png`, join(FOLDER, `${name}.png`));
}

/** The example has a layout of its own; most annexes will be made by the standard one. */
async function chooseStandard(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Aufbau der Anlage' }).click();
  await page.getByRole('option', { name: 'Standard', exact: true }).click();
  await page.getByText('Dokumentinformationen').first().waitFor();
}

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(640, 798);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}
