/** What an auditor would notice: outdated algorithms are flagged with their source, accepted with a reason, and come back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from '../fixtures/test.ts';
import { exportAnnex, openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';
import { passesCheck } from '../pages/word-file.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const REASON = 'Ablösung bis Jahresende beauftragt';
const OWN = 'Hauspasswörter sind zu kurz';

const finding = (page: Page, words: string | RegExp) => page.locator('tr[data-finding]').filter({ hasText: words });
const TRIPLE_DES = /^Fehler.*3DES/;
const RSA = /^Fehler.*RSA mit 1024 Bit/;
const DES = /^Fehler.*DES und RC4/;

test('old algorithms are flagged, accepted with a reason, and come back when the value changes', async ({
  app,
}, info) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);
  await openOperation(app, OPERATION);
  await openMeasure(page, 'PSV-02');
  await page.keyboard.press('1');
  await choose(page, 'Verfahren', ['DES']);
  await choose(page, 'Weitere Verfahren', ['3DES', 'RSA']);
  await choose(page, 'RSA-Schlüssellänge', ['1024 Bit']);
  await untilSaved(page);

  await app.chooseInMenu('findings');
  await expect(finding(page, RSA)).toBeVisible();
  await finding(page, TRIPLE_DES).click();
  const details = page.getByRole('region', { name: 'Befund', exact: true });
  await expect(details).toContainText('NIST SP 800-131A');
  await app.screenshot('findings-list');

  await page.keyboard.press('a');
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: 'Begründung' }).fill(REASON);
  await dialogue.getByRole('textbox', { name: 'Akzeptiert von' }).fill('Eva Muster');
  await dialogue.getByRole('button', { name: '12 Monate' }).click();
  await app.screenshot('findings-accept');
  await dialogue.getByRole('button', { name: 'Akzeptieren' }).click();
  await expect(finding(page, TRIPLE_DES)).toContainText('akzeptiert');
  await expect(details).toContainText(REASON);
  await untilSaved(page);

  const file = info.outputPath('Anlage.docx');
  await openOperation(app, OPERATION);
  await exportAnnex(app, file);
  passesCheck(file);
  const parts = Object.values(unzipSync(readFileSync(file))).map((part) => strFromU8(part));
  for (const secret of [REASON, 'Eva Muster', 'akzeptiert']) expect(parts.join('\n')).not.toContain(secret);

  await openOperation(app, OPERATION);
  await app.chooseInMenu('findings');
  await finding(page, TRIPLE_DES).click();
  await page.keyboard.press('Enter');
  const field = page.getByRole('region', { name: 'Einzelheiten' }).getByRole('combobox', { name: 'Weitere Verfahren' });
  await expect(field).toBeFocused();
  await choose(page, 'Weitere Verfahren', ['AES']);
  await untilSaved(page);
  await app.chooseInMenu('findings');
  // Another choice of the same field is none of its business.
  await expect(finding(page, TRIPLE_DES)).toContainText('akzeptiert');
  await accept(page, DES);
  await openMeasureFields(page);
  await choose(page, 'Verfahren', ['RC4']);
  await untilSaved(page);
  await app.chooseInMenu('findings');
  await expect(finding(page, DES)).toContainText('kam zurück');
  await finding(page, DES).click();
  await expect(details).toContainText(REASON);
  await expect(details).toContainText('Damals: DES · jetzt: RC4');
  await app.screenshot('findings-came-back');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: /^Fehler/, expanded: false })).toBeFocused();
  await app.screenshot('findings-folded');
});

test('rules are switched off with a reason, and own ones find what the house wants', async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);
  await openOperation(app, OPERATION);
  await app.chooseInMenu('findings');
  const first = page.locator('tr[data-finding]').first();
  await first.click();
  const words = (await first.locator('[data-message]').getAttribute('data-message')) ?? '';
  await page.getByRole('region', { name: 'Befund', exact: true }).getByRole('button', { name: /-\d/ }).click();

  await page.getByRole('switch', { name: 'Regel prüft mit' }).click();
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: 'Begründung' }).fill('Gilt bei uns nicht');
  await dialogue.getByRole('button', { name: 'Ausschalten' }).click();
  await expect(page.getByText('Ausgeschaltet: Gilt bei uns nicht')).toBeVisible();
  await app.screenshot('rules-off');

  await page.getByRole('button', { name: 'Neue Regel' }).click();
  await dialogue.getByRole('combobox', { name: 'Maßnahme' }).fill('ZUG-02');
  await page.getByRole('option', { name: /^ZUG-02/ }).click();
  await dialogue.getByRole('combobox', { name: 'Angabe' }).click();
  await page.getByRole('option', { name: 'Mindestlänge', exact: true }).click();
  await dialogue.getByRole('textbox', { name: 'Grenze' }).fill('99');
  await dialogue.getByRole('textbox', { name: 'Befund (deutsch)' }).fill(OWN);
  await expect(dialogue.getByText(/Würde jetzt 1-mal finden/)).toBeVisible();
  await app.screenshot('rules-form');
  await dialogue.getByRole('button', { name: 'Regel anlegen' }).click();
  await expect(page.getByRole('heading', { name: OWN })).toBeVisible();
  await untilSaved(page);

  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(finding(page, OWN)).toBeVisible();
  await expect(finding(page, words)).toHaveCount(0);
});

/** Accepts one finding of the list with the reason of before. */
async function accept(page: Page, words: RegExp): Promise<void> {
  await finding(page, words).click();
  await page.keyboard.press('a');
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: 'Begründung' }).fill(REASON);
  await dialogue.getByRole('button', { name: 'Akzeptieren', exact: true }).click();
  await expect(finding(page, words)).toContainText('akzeptiert');
}

/** Goes from the chosen finding to the fields of its measure. */
async function openMeasureFields(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Zur Stelle' }).click();
  await expect(page.getByRole('combobox', { name: 'Weitere Verfahren', exact: true })).toBeVisible();
}

/** Chooses options of a field in the inspector. */
async function choose(page: Page, name: string, options: readonly string[]): Promise<void> {
  const field = page.getByRole('combobox', { name, exact: true });
  // With values in it, the field itself is too small for a click: its frame takes it.
  const frame = page.locator('[data-variant]', { has: field }).last();
  for (const option of options) {
    const choice = page.getByRole('option', { name: option, exact: true });
    // Findings that arrive move the fields, and the list closes when they do.
    await expect(async () => {
      if (!(await choice.isVisible())) await frame.click({ position: { x: 4, y: 4 }, timeout: 3000 });
      await choice.click({ timeout: 3000 });
    }).toPass();
  }
  await page.keyboard.press('Escape');
}
