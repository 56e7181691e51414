/** A case leaves the app as a file and comes back in, through the system's dialogues. */
import { readFileSync, writeFileSync } from 'node:fs';
import { PROJECT } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { openExample } from '../pages/journey.ts';

test('a case that is saved and opened again brings nothing new, or comes as a copy', async ({ app }, info) => {
  const path = info.outputPath('Akte.tomakte');
  await app.saveDialogReturns(path);
  await openExample(app);
  await app.chooseInMenu('saveCase');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Speichern …' }).click();
  await expect(app.page.getByText('Akte gespeichert: Akte.tomakte')).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Im Ordner zeigen' })).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'tomakte', scope: { internalNotes: false } });

  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  await expect(app.page.getByText('Diese Datei bringt nichts Neues')).toBeVisible();
  await app.page.getByRole('button', { name: 'Stattdessen als Kopie öffnen' }).click();
  const dialogue = app.page.getByRole('dialog', { name: 'Akte öffnen' });
  await expect(dialogue.getByText('Feldmark Softwarehaus GmbH', { exact: true })).toBeVisible();
  await expect(dialogue.getByText('Liegt schon vor')).toBeVisible();
  await dialogue.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(app.page.getByText('Akte geöffnet: Feldmark Softwarehaus GmbH')).toBeVisible();
  await expect(app.page.getByText('Organisation 2 von 2')).toBeVisible();
});

test('a house catalogue comes in as a file, and goes out as one', async ({ app }, info) => {
  await app.openDialogReturns(`${PROJECT}/test/fixtures/files/v1-house.tomkatalog`);
  await app.chooseInMenu('openCase');
  const dialogue = app.page.getByRole('dialog', { name: 'Hauskatalog öffnen' });
  await expect(dialogue.getByText('4 Einträge sind neu')).toBeVisible();
  await expect(dialogue.getByText('Bereich „Löschkonzept“')).toBeVisible();
  await dialogue.getByRole('button', { name: 'Übernehmen' }).click();
  await expect(app.page.getByText('4 Einträge in den Hauskatalog übernommen')).toBeVisible();

  const path = info.outputPath('Haus.tomkatalog');
  await app.saveDialogReturns(path);
  await app.chooseInMenu('saveHouse');
  await app.page.getByRole('dialog').getByRole('button', { name: 'Speichern …' }).click();
  await expect(app.page.getByText('Hauskatalog gespeichert: Haus.tomkatalog')).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'tomkatalog', formatVersion: 3 });

  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  await expect(dialogue.getByText('Aus dieser Datei kommt nichts Neues dazu.')).toBeVisible();
});

test('a broken file is explained and leaves everything as it was', async ({ app }, info) => {
  const path = info.outputPath('kaputt.tomakte');
  writeFileSync(path, '{"format":"tomakte","formatVersion":1');
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  const dialogue = app.page.getByRole('dialog', { name: '„kaputt.tomakte“ lässt sich nicht öffnen' });
  await expect(dialogue.getByText('An Ihren Daten wurde nichts geändert.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Noch keine Organisation');
});
