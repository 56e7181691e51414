/** All that an answer can say: filled in by keyboard, kept, inherited, and printed only as far as it is meant for others. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  createOperation,
  createOrganisation,
  exportAnnex,
  openMeasure,
  openOperation,
  untilSaved,
} from '../pages/journey.ts';
import { richText } from '../pages/rich-text.ts';
import { passesCheck, wordText } from '../pages/word-file.ts';

const OPERATION = 'Lohnabrechnung für Auental';
const NOTE = /^Anmerkung/;
/** Nobody outside may read these. */
const SECRETS = ['Ada Verborgen', 'Testat-91b', 'Prüfstelle Muster', 'liegt im Tresor', '31.01.2031', 'bericht-5d.txt'];
const INTERNAL_TITLE = 'Eindeutige persönliche Kennungen';

const inspector = (page: Page): Locator => page.getByRole('region', { name: 'Einzelheiten' });
const field = (page: Page, label: string): Locator => inspector(page).getByLabel(label, { exact: true });

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

async function fillIn(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, field(page, label));
  await page.keyboard.type(text);
}

test('every field is filled in by keyboard and kept; what is internal is printed nowhere', async ({ app }, info) => {
  test.slow();
  await begin(app);
  await fillInAll(app.page);
  await addFile(app.page);
  await markInternalOnly(app.page);
  await app.screenshot('assessment-internal-only');

  await app.restart();
  await openOperation(app, OPERATION);
  await openMeasure(app.page, 'ZUG-02');
  await isAllThere(app.page);
  await app.screenshot('assessment-fields');

  const file = info.outputPath('Anlage.docx');
  await exportAnnex(app, file);
  passesCheck(file);
  const printed = wordText(file);
  expect(printed).toContain('wo die Systeme es unterstützen');
  expect(printed).toContain('Gilt für alle.');
  expect(printed).not.toContain(INTERNAL_TITLE);
  await expect(app.page.getByText('Mindestlänge: 14 Zeichen').first()).toBeVisible();
  await expect(app.page.getByText(INTERNAL_TITLE)).toHaveCount(0);
  const preview = (await app.page.locator('main').textContent()) ?? '';
  for (const secret of SECRETS) {
    expect(preview).not.toContain(secret);
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
      expect(new TextDecoder().decode(bytes), name).not.toContain(secret);
    }
  }
});

async function begin(app: AppUnderTest): Promise<void> {
  await createOrganisation(app, 'Feldmark Prüfhaus');
  await createOperation(app, OPERATION);
  await openMeasure(app.page, 'ZUG-02');
  await app.page.keyboard.press('1');
}

async function fillInAll(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Enter');
  await fillIn(page, 'Mindestlänge', '14');
  await tabTo(page, field(page, 'Bedingung'));
  await keyboard.type('wo die');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(field(page, 'Bedingung')).toHaveValue('wo die Systeme es unterstützen');
  await tabTo(page, richText(page, NOTE));
  await keyboard.type('Gilt für alle.');
  await tabTo(page, inspector(page).getByRole('textbox', { name: /^Interne Notiz/ }));
  await keyboard.type('noch klären');
  await tabTo(page, inspector(page).getByRole('button', { name: /^Arbeit daran/ }));
  await keyboard.press('Enter');
  await fillIn(page, 'Zuständig', 'Ada Verborgen');
  await fillIn(page, 'Fällig am', '31.1.31');
  await fillIn(page, 'Zuletzt bestätigt', '31.1.26');
  await tabTo(page, field(page, 'Prüfabstand'));
  await keyboard.type('vierteljährlich');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(field(page, 'Nächste Prüfung')).toHaveValue('30.04.2026');
  await tabTo(page, inspector(page).getByRole('button', { name: 'Nachweis', exact: true }));
  await keyboard.press('Enter');
  await expect(field(page, 'Nachweis')).toBeFocused();
  await keyboard.type('Testat-91b');
  await fillIn(page, 'Aussteller', 'Prüfstelle Muster');
  await fillIn(page, 'Gültig bis', '1.2.30');
  await fillIn(page, 'Bemerkung', 'liegt im Tresor');
  await untilSaved(page);
}

const FILE = { name: 'bericht-5d.txt', mimeType: 'text/plain', buffer: Buffer.from('abc') };

/** The file is chosen twice, the second time to be compared. */
async function addFile(page: Page): Promise<void> {
  for (const button of ['Datei …', 'Datei prüfen …']) {
    const chooser = page.waitForEvent('filechooser');
    await inspector(page).getByRole('button', { name: button }).click();
    await (await chooser).setFiles(FILE);
  }
  await expect(inspector(page).getByText('Unverändert: Die Prüfsumme stimmt überein.')).toBeVisible();
}

async function markInternalOnly(page: Page): Promise<void> {
  await openMeasure(page, 'ZUG-01');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'Nur intern'));
  await page.keyboard.press('Space');
  await expect(inspector(page).getByText(/^Steht nie in der Anlage/)).toBeVisible();
  await untilSaved(page);
}

async function isAllThere(page: Page): Promise<void> {
  await expect(field(page, 'Mindestlänge')).toHaveValue('14');
  await expect(field(page, 'Bedingung')).toHaveValue('wo die Systeme es unterstützen');
  await expect(richText(page, NOTE)).toHaveText('Gilt für alle.');
  await inspector(page)
    .getByRole('button', { name: /^Arbeit daran/ })
    .click();
  await expect(field(page, 'Zuständig')).toHaveValue('Ada Verborgen');
  await expect(field(page, 'Fällig am')).toHaveValue('31.01.2031');
  await expect(field(page, 'Zuletzt bestätigt')).toHaveValue('31.01.2026');
  await expect(field(page, 'Prüfabstand')).toHaveValue('vierteljährlich');
  await expect(field(page, 'Nächste Prüfung')).toHaveValue('30.04.2026');
  const entries = inspector(page).getByRole('listitem');
  await expect(entries.nth(0).getByLabel('Nachweis', { exact: true })).toHaveValue('Testat-91b');
  await expect(entries.nth(0).getByLabel('Gültig bis')).toHaveValue('01.02.2030');
  await expect(entries.nth(1).getByLabel('Nachweis', { exact: true })).toHaveValue('bericht-5d.txt');
}

test('phrases are kept from one note and put into another by keyboard', async ({ app }) => {
  await begin(app);
  const { page } = app;
  await page.keyboard.press('m');
  await expect(richText(page, NOTE)).toBeFocused();
  await page.keyboard.type('Technische Konten haben zufällige Kennwörter.');
  await page.keyboard.press('Control+Shift+T');
  await expect(page.getByPlaceholder('Textbaustein suchen')).toBeFocused();
  await page.getByRole('option', { name: 'Als Textbaustein sichern' }).click();
  const dialogue = page.getByRole('dialog');
  await expect(dialogue.getByLabel('Titel')).toBeFocused();
  await page.keyboard.type('Technische Konten');
  await app.screenshot('phrases-dialogue');
  await dialogue.getByRole('button', { name: 'Fertig' }).click();
  await expect(dialogue).toHaveCount(0);

  await openMeasure(page, 'ZUG-03');
  await page.keyboard.press('m');
  const note = richText(page, NOTE);
  await expect(note).toBeFocused();
  await page.keyboard.type('Vorab:');
  await page.keyboard.press('Control+Shift+T');
  await page.keyboard.type('konten');
  await expect(page.getByRole('option', { name: /^Technische Konten/ })).toBeVisible();
  await app.screenshot('phrases-menu');
  await page.keyboard.press('Enter');
  await expect(note).toHaveText('Vorab: Technische Konten haben zufällige Kennwörter.');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await untilSaved(page);
});
