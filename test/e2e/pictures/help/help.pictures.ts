/** `npm run pictures -- help`: the pictures of the help, taken in the real app in both languages and colour schemes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { PROJECT } from '../../fixtures/app-under-test.ts';
import { caseIn, editedBy } from '../../fixtures/colleague-file.ts';
import { test } from '../../fixtures/test.ts';
import { answerDownwards, untilSaved } from '../../pages/journey.ts';
import { takePicture } from './picture.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const EXAMPLE = join(PROJECT, 'catalog/examples/softwarehaus.tomakte');
/** What has to be found by its words. */
const WORDS = {
  de: {
    search: 'Maßnahmen suchen',
    note: /^Anmerkung/,
    backUp: 'Jetzt sichern',
    versions: 'Fassungen',
    title: 'Titel (deutsch)',
    later: 'Später weiter',
  },
  en: {
    search: 'Search measures',
    note: /^Note/,
    backUp: 'Back up now',
    versions: 'Versions',
    title: 'Title (German)',
    later: 'Continue later',
  },
} as const;

const chooseGroup = (page: Page) =>
  page
    .getByRole('treeitem', { name: /Zugangskontrolle/ })
    .first()
    .click();

/** Where a user's data lie, and without the remark that is for the test runtime alone. */
async function asAtHome(about: Locator): Promise<void> {
  await about.locator('code').evaluate((folder) => {
    folder.textContent = 'C:\\Users\\m.muster\\AppData\\Roaming\\TOM-Katalog';
  });
  await about.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await about.locator('strong').evaluateAll((remarks) => {
    for (const remark of remarks) remark.remove();
  });
}

/** Long lists draw only what is in sight: it is searched for, and stays chosen when all of them are back. */
async function chooseMeasure(page: Page, id: string): Promise<void> {
  const search = page.getByRole('searchbox').last();
  await search.fill(id);
  await page.locator(`tr[data-measure="${id}"]`).click();
  await search.focus();
  // Clears the search, then leads to the chosen row.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

const WINDOW = { width: 1280, height: 800 };

for (const language of ['de', 'en'] as const) {
  test.describe(`help, ${language}`, () => {
    test.use({ launch: { language } });

    test(`pictures of the help, ${language}`, async ({ app }, info) => {
      test.setTimeout(300_000);
      const words = WORDS[language];
      const { page } = app;
      const take = (name: Parameters<typeof takePicture>[1], ...parts: Locator[]) =>
        takePicture(page, name, language, parts);
      const dialogue = page.getByRole('dialog');
      const content = page.locator('#content');
      const inspector = page.locator('aside[data-region]').last();
      const leaveDialogue = async () => {
        await page.keyboard.press('Escape');
        await expect(dialogue).toHaveCount(0);
      };
      await app.electron.evaluate(
        ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
        WINDOW,
      );

      await app.chooseInMenu('openExample');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Feldmark/, { timeout: 60_000 });
      await take('organisations', content);

      await app.chooseInMenu('organisationMeasures');
      await chooseGroup(page);
      await page.locator('tr[data-measure]').nth(2).click();
      await answerDownwards(page, ' ', 5);
      await untilSaved(page);

      await page.getByRole('navigation').getByText(OPERATION).click();
      await chooseGroup(page);
      await page.locator('tr[data-measure="ZUG-01"]').click();
      await page.getByRole('textbox', { name: words.note }).waitFor();
      await take('tour', page.locator('body'));
      await take('layers', page.getByRole('grid').locator('xpath=ancestor::section[1]'));
      await take('answers', inspector);

      await app.chooseInMenu('findings');
      await page.locator('tr[data-finding]').first().click();
      await take('findings', content);

      await page.getByRole('navigation').getByText(OPERATION).click();
      await app.chooseInMenu('exportAnnex');
      await page.getByText('Technische und organisatorische Maßnahmen').first().waitFor();
      await take('annex', content);

      await page.getByRole('navigation').getByText(OPERATION).click();
      await page.getByRole('button', { name: words.versions, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.versions);
      await page.getByRole('textbox').first().waitFor();
      await take('versions', content);

      await app.chooseInMenu('saveCase');
      await dialogue.waitFor();
      await take('sharing', dialogue);
      await leaveDialogue();

      await app.chooseInMenu('letterhead');
      await page.waitForTimeout(500);
      await take('letterhead', content);

      await app.chooseInMenu('matrix');
      await page.getByRole('gridcell').first().click();
      await take('matrix', content);

      await app.chooseInMenu('backups');
      await page.getByRole('button', { name: words.backUp }).click();
      await page.getByRole('table').waitFor();
      await page.locator('.mantine-Notification-root').first().waitFor();
      await take('safety', content);

      await app.chooseInMenu('catalogue');
      await chooseGroup(page);
      await chooseMeasure(page, 'ZUG-02');
      await page.getByRole('textbox', { name: words.title }).fill('Kennwortrichtlinie');
      await untilSaved(page);
      await take('house', content);

      await app.chooseInMenu('about');
      await dialogue.waitFor();
      await asAtHome(dialogue);
      await take('privacy', dialogue);
      await leaveDialogue();

      const begun = caseIn(readFileSync(EXAMPLE));
      const operation = begun.content.operations.find(({ name }) => name === OPERATION);
      await page.getByRole('navigation').getByText(OPERATION).click();
      await page.getByRole('searchbox', { name: words.search }).waitFor();
      await chooseMeasure(page, 'ZUG-02');
      const note = page.getByRole('textbox', { name: words.note });
      await note.fill('Gilt für alle Konten.');
      // Leaving the field writes it; until then, what was saved before is still called saved.
      await note.blur();
      await untilSaved(page);
      const file = info.outputPath('Auental.tomakte');
      writeFileSync(
        file,
        editedBy(1, begun, [
          ['assessments', `${operation?.id}/ZUG-02/-`, 'note', 'Gilt auch für Dienstleister.'],
          ['operations', operation?.id ?? '', 'subject', 'Betrieb, Pflege und Schulung.'],
        ]),
      );
      await app.openDialogReturns(file);
      await app.chooseInMenu('openCase');
      await dialogue.waitFor();
      await dialogue.getByRole('button', { name: words.later }).waitFor({ timeout: 60_000 });
      await take('merging', dialogue);
    });
  });
}
