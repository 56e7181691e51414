/** What is saved stays, and what is deleted for good is gone: backups, restoring, a lost or damaged data base, the trash. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, untilSaved } from '../pages/journey.ts';
import { holding, ownBackups, undoCreation } from '../pages/safe-store.ts';
import { backUpNow } from '../pages/store.ts';

const MARKER = 'Qxzmarke7f3a91';

test('a backup is made, verified, listed and restored, and that is taken back', async ({ app }) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await createOperation(app, 'Lohnabrechnung');
  await untilSaved(app.page);
  await backUpNow(app);
  await expect(app.page.getByRole('button', { name: /letzte Sicherung gerade eben, geprüft/ })).toBeVisible();
  await expect(app.page.getByRole('cell', { name: 'geprüft' })).toBeVisible();
  expect(ownBackups(app)).toHaveLength(1);
  await app.screenshot('backups');

  await createOperation(app, 'Zeiterfassung');
  await untilSaved(app.page);
  await app.chooseInMenu('backups');
  await app.page
    .getByRole('button', { name: /^Sicherung vom .* zurückholen$/ })
    .last()
    .click();
  await expect(app.page.getByRole('dialog')).toContainText('1 entfällt: „Zeiterfassung“');
  await app.screenshot('restore-preview');
  await app.page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  const operations = app.page.getByRole('navigation');
  await expect(operations.getByText('Zeiterfassung')).toHaveCount(0);
  expect(ownBackups(app).some((name) => name.includes('_restore_'))).toBe(true);
  await app.page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(operations.getByText('Zeiterfassung')).toBeVisible();
});

test('the last change is in a backup when the window is closed', async ({ app }) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await app.clickClose();
  await app.ended();
  const [name = ''] = ownBackups(app);
  expect(name).toContain('_quit_');
  expect(readFileSync(join(app.options.userData, 'backups', name), 'utf8')).toContain('Feldmark Softwarehaus GmbH');
  await app.start();
});

test('a data base that is gone is never replaced by an empty one: the newest backup brings it back', async ({
  app,
}) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await untilSaved(app.page);
  await app.close();
  for (const folder of ['IndexedDB', 'Local Storage']) {
    rmSync(join(app.options.userData, folder), { recursive: true, force: true });
  }
  await app.start();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Der Datenbestand ist nicht mehr da');
  await app.screenshot('start-missing');
  await restoreNewest(app);
});

test('a damaged data base is set aside, and a backup restored', async ({ app }) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await untilSaved(app.page);
  await app.close();
  damage(join(app.options.userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb'));
  await app.start();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(
    /Der Datenbestand (ist nicht mehr da|lässt sich nicht lesen)/,
  );
  await restoreNewest(app);
  app.takeProblems(/./);
});

test('what was deleted comes back from the trash', async ({ app }) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await createOperation(app, 'Lohnabrechnung');
  await untilSaved(app.page);
  await undoCreation(app, 'Lohnabrechnung');
  await app.chooseInMenu('trash');
  await expect(app.page.getByRole('row', { name: /Lohnabrechnung/ })).toBeVisible();
  await app.page.getByRole('button', { name: 'Lohnabrechnung zurückholen' }).click();
  await expect(app.page.getByRole('navigation').getByText('Lohnabrechnung')).toBeVisible();
});

test('nothing of an organisation that was deleted for good is left in the data folder', async ({ app }) => {
  const { userData } = app.options;
  await createOrganisation(app, 'Bleibt GmbH');
  await app.chooseInMenu('newOrganisation');
  await app.page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(`${MARKER} GmbH`);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(`${MARKER} GmbH`);
  await createOperation(app, `${MARKER} Lohn`);
  await untilSaved(app.page);
  await backUpNow(app);
  await expect
    .poll(() => holding(userData, MARKER).length, { message: 'it is found while it is there' })
    .toBeGreaterThan(1);

  await app.chooseInMenu('trash');
  await app.page.getByRole('combobox', { name: 'Organisation wählen' }).click();
  await app.page.getByRole('option', { name: `${MARKER} GmbH` }).click();
  await app.page.getByRole('button', { name: 'Endgültig löschen …' }).click();
  await app.page.getByLabel(/^Zum Bestätigen den Namen eingeben/).fill(`${MARKER} GmbH`);
  await app.screenshot('purge-dialog');
  await app.page.getByRole('button', { name: 'Endgültig löschen', exact: true }).click();
  await expect(app.page.getByText(/Endgültig gelöscht\./)).toBeVisible({ timeout: 30_000 });
  await app.chooseInMenu('trash');
  await expect(app.page.getByText(/: 1 Organisation, 1 Vorgang/)).toBeVisible();
  await app.screenshot('trash-after-purge');
  await expect(app.page.getByText('Bleibt GmbH').first()).toBeVisible();

  await app.restart();
  await expect(app.page.getByText('Bleibt GmbH').first()).toBeVisible();
  await app.close();
  expect(holding(userData, MARKER)).toEqual([]);
  expect(holding(userData, 'Bleibt GmbH').length, 'the rest is still there').toBeGreaterThan(0);
  await app.start();
});

async function restoreNewest(app: AppUnderTest): Promise<void> {
  await app.page.getByRole('button', { name: /^Sicherung vom .* zurückholen …$/ }).click();
  await app.page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Feldmark Softwarehaus GmbH');
  await app.restart();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Feldmark Softwarehaus GmbH');
}

/** As a disk does that has lost sectors: the manifest is garbage, the log ends early. */
function damage(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith('MANIFEST')) writeFileSync(path, Buffer.alloc(statSync(path).size, 0x5a));
    if (name.endsWith('.log')) truncateSync(path, Math.floor(statSync(path).size / 2));
  }
}
