/** `npm run pictures`: the pictures of the README, taken in the real app (1280 × 800). */
import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
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
    if (scheme === 'light') await picture(page, 'overview-light');

    await openOperation(app, OPERATION);
    await focusGroup(page, 'Zugangskontrolle');
    await openMeasure(page, 'ZUG-02');
    await page.getByRole('textbox', { name: /^Interne Notiz/ }).fill('Bis Jahresende auf 14 Zeichen anheben.');
    await untilSaved(page);
    await picture(page, `operation-${scheme}`);

    await app.chooseInMenu('exportAnnex');
    await page.getByText('Technische und organisatorische Maßnahmen').first().waitFor();
    await picture(page, `annex-${scheme}`);
  });
}

test('a page of the Word file', async ({ app }, info) => {
  await openExample(app);
  await openOperation(app, OPERATION);
  const file = info.outputPath('annex.docx');
  await exportAnnex(app, file);
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', info.outputDir, file], { stdio: 'ignore' });
  const page = info.outputPath('word');
  execFileSync('pdftoppm', [
    '-r',
    '75',
    '-f',
    '4',
    '-l',
    '4',
    '-singlefile',
    '-png',
    info.outputPath('annex.pdf'),
    page,
  ]);
  renameSync(`${page}.png`, join(FOLDER, 'word-page.png'));
});

async function picture(page: Page, name: string): Promise<void> {
  await page.mouse.move(640, 798);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
}
