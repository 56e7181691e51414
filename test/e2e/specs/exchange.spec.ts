/** Two colleagues, each with an installation of their own, pass a case back and forth. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const PASSPHRASE = 'rumolaki-bedovu-tisane';

test('what both did comes together; where both wrote the same, they are asked; nothing comes twice', async ({
  app: anna,
}, info) => {
  test.setTimeout(420_000);
  const ben = new AppUnderTest({ userData: info.outputPath('user-data-ben') });
  await ben.start();
  const file = (name: string) => info.outputPath(name);

  await openExample(anna);
  await save(anna, file('von-anna.tomakte'), PASSPHRASE);
  expect(readFileSync(file('von-anna.tomakte'), 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  await open(ben, file('von-anna.tomakte'));
  await ben.page.getByRole('dialog').getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await ben.page.getByRole('dialog').getByRole('button', { name: 'Öffnen' }).click();
  const opening = ben.page.getByRole('dialog', { name: 'Akte öffnen' });
  await opening.getByRole('button', { name: 'Öffnen', exact: true }).click({ timeout: 90_000 });

  await openOperation(anna, OPERATION);
  await writeNote(anna.page, 'ZUG-02', 'Anna schreibt hier');
  await writeNote(anna.page, 'ZUG-03', 'Nur Anna');
  await openOperation(ben, OPERATION);
  await writeNote(ben.page, 'ZUG-02', 'Ben schreibt dort');
  await writeNote(ben.page, 'ZUG-04', 'Nur Ben');

  await save(ben, file('von-ben.tomakte'));
  await open(anna, file('von-ben.tomakte'));
  const merging = anna.page.getByRole('dialog', { name: 'Akte zusammenführen' });
  await expect(merging.getByRole('button', { name: 'Noch 1 Entscheidung' })).toBeDisabled();
  await anna.screenshot('merge-conflict');
  await merging.getByRole('radio', { name: 'Übernehmen' }).click();
  await merging.getByText('Alle Änderungen').click();
  await anna.screenshot('merge-all');
  await merging.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(anna.page.getByText(/„von-ben.tomakte“ zusammengeführt/)).toBeVisible();

  await save(anna, file('zurueck.tomakte'));
  await open(ben, file('zurueck.tomakte'));
  const back = ben.page.getByRole('dialog', { name: 'Akte zusammenführen' });
  await back.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(ben.page.getByText(/„zurueck.tomakte“ zusammengeführt/)).toBeVisible();
  for (const { page } of [anna, ben]) {
    await noteIs(page, 'ZUG-02', 'Ben schreibt dort');
    await noteIs(page, 'ZUG-03', 'Nur Anna');
    await noteIs(page, 'ZUG-04', 'Nur Ben');
  }

  await open(ben, file('zurueck.tomakte'));
  await expect(ben.page.getByText('Diese Datei bringt nichts Neues')).toBeVisible();
  await ben.close();
  expect(ben.problems).toEqual([]);
});

async function save(app: AppUnderTest, path: string, passphrase = ''): Promise<void> {
  await app.saveDialogReturns(path);
  await app.chooseInMenu('saveCase');
  const dialogue = app.page.getByRole('dialog', { name: 'Akte speichern' });
  if (passphrase) {
    await dialogue.getByRole('checkbox', { name: 'Mit einer Passphrase verschlüsseln' }).click();
    await dialogue.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await dialogue.getByLabel('Passphrase wiederholen').fill(passphrase);
    await expect(dialogue.getByText('Sehr schwer zu erraten')).toBeVisible();
    await app.screenshot('save-with-passphrase');
  }
  await dialogue.getByRole('button', { name: 'Speichern …' }).click();
  await expect(app.page.getByText(/Akte gespeichert/).last()).toBeVisible({ timeout: 90_000 });
}

async function open(app: AppUnderTest, path: string): Promise<void> {
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
}

/** The note of a measure, once its details are there: those of the one before have a note, too. */
async function noteOf(page: Page, id: string) {
  await openMeasure(page, id);
  const details = page.getByRole('region', { name: 'Einzelheiten' });
  await expect(details.getByText(`${id} · `)).toBeVisible();
  return details.getByRole('textbox', { name: 'Anmerkung' });
}

async function writeNote(page: Page, id: string, text: string): Promise<void> {
  await (await noteOf(page, id)).fill(text);
  await untilSaved(page);
}

async function noteIs(page: Page, id: string, text: string): Promise<void> {
  await expect(await noteOf(page, id)).toHaveText(text);
}
