/** Encrypted backups: made, restored, and never silently given up. */
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, untilSaved } from '../pages/journey.ts';
import { holding, ownBackups } from '../pages/safe-store.ts';
import { backUpNow, purgeButton } from '../pages/store.ts';

const PASSPHRASE = 'vier lange Wörter hier';
const NAME = 'Feldmark Softwarehaus GmbH';

test('an encrypted backup tells nothing, and is restored with its passphrase', async ({ app }) => {
  await createOrganisation(app, NAME);
  await encrypt(app);
  const [backup = ''] = ownBackups(app);
  expect(backup).toMatch(/\.tomakte\.age$/);
  expect(holding(join(app.options.userData, 'backups'), NAME)).toEqual([]);

  await createOperation(app, 'Zeiterfassung');
  await app.chooseInMenu('backups');
  await app.page
    .getByRole('button', { name: /^Sicherung vom .* zurückholen$/ })
    .first()
    .click();
  await app.page.getByRole('textbox', { name: 'Passphrase' }).fill('eine andere');
  await app.page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(app.page.getByText('Damit lässt sich die Sicherung nicht öffnen.')).toBeVisible({ timeout: 20_000 });
  await app.page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await app.page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(app.page.getByRole('dialog')).toContainText('1 entfällt: „Zeiterfassung“', { timeout: 20_000 });
  await app.page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await expect(app.page.getByRole('navigation').getByText('Zeiterfassung')).toHaveCount(0);
  expect(ownBackups(app).every((name) => name.endsWith('.age'))).toBe(true);
});

test('an encrypted backup opened as a case is told by its name, and by any other name that it may be one', async ({
  app,
}, info) => {
  await createOrganisation(app, NAME);
  await encrypt(app);
  const [backup = ''] = ownBackups(app);
  const path = join(app.options.userData, 'backups', backup);
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  const dialog = app.page.getByRole('dialog');
  await expect(dialog.getByText(/^Das ist eine Sicherung, keine Akte/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Zu den Sicherungen' }).click();
  await expect(app.page.getByRole('button', { name: 'Aus einer Datei zurückholen …' })).toBeVisible();
  const renamed = info.outputPath('umbenannt.tomakte.age');
  copyFileSync(path, renamed);
  await app.openDialogReturns(renamed);
  await app.chooseInMenu('openCase');
  await expect(dialog.getByText(/^Keine Passphrase öffnet diese Datei unmittelbar/)).toBeVisible();
  await app.screenshot('backup-or-not');
});

test('when the settings are lost, nothing is backed up in the open, and the passphrase takes up where it was', async ({
  app,
}) => {
  const { userData } = app.options;
  await createOrganisation(app, NAME);
  await encrypt(app);
  await app.close();
  writeFileSync(join(userData, 'backup-settings.json'), '{"key":');
  rmSync(join(userData, 'backup-settings-copy.json'));
  await app.start();
  await expect(app.page.getByRole('button', { name: 'Sicherung fehlgeschlagen' })).toBeVisible();
  await createOperation(app, 'Zeiterfassung');
  await app.chooseInMenu('backups');
  await app.page.getByRole('button', { name: 'Jetzt sichern' }).click();
  await expect(app.page.getByText(/^Es wird nicht gesichert/)).toBeVisible();
  await app.screenshot('backups-lost-settings');
  await app.restart();
  expect(ownBackups(app), 'not at quitting either').toHaveLength(1);

  await app.chooseInMenu('backups');
  await app.page.getByRole('button', { name: 'Passphrase eingeben …' }).click();
  await app.page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await app.page.getByRole('button', { name: 'Öffnen', exact: true }).click();
  await expect(app.page.getByText(/^Neue Sicherungen werden verschlüsselt\./)).toBeVisible({ timeout: 20_000 });
  await expect.poll(() => ownBackups(app).length, { timeout: 20_000 }).toBe(2);
  expect(ownBackups(app).every((name) => name.endsWith('.age'))).toBe(true);
  await app.restart();
  await expect(app.page.getByRole('button', { name: /^letzte Sicherung/ })).toBeVisible();
});

test('deleting for good with the keyboard passes no empty passphrase by, which would take the backups of all', async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  await createOrganisation(app, NAME);
  await createOperation(app, 'Zeiterfassung');
  await untilSaved(page);
  await encrypt(app);
  const [backup = ''] = ownBackups(app);
  await app.chooseInMenu('undo');
  await app.chooseInMenu('trash');
  await page.getByRole('button', { name: 'Zeiterfassung endgültig löschen' }).click();
  await expect(page.getByLabel('Passphrase der Sicherungen')).toBeFocused();
  // Past the button that shows it, and the box.
  for (let step = 0; step < 3; step += 1) await keyboard.press('Tab');
  await keyboard.type('Zeiterfassung');
  await keyboard.press('Enter');
  await expect(page.getByText('Geben Sie die Passphrase ein, oder setzen Sie das Häkchen darunter.')).toBeVisible();
  await app.screenshot('purge-dialog-encrypted');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Space');
  await expect(purgeButton(app)).toBeEnabled();
  await keyboard.press('Space');
  await expect(purgeButton(app)).toBeDisabled();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await keyboard.type(PASSPHRASE);
  await keyboard.press('Enter');
  await expect(page.getByText(/1 davon ist ohne das Gelöschte neu geschrieben\./)).toBeVisible({ timeout: 30_000 });
  const ofBefore = backup.slice(0, backup.lastIndexOf('_'));
  expect(ownBackups(app).some((name) => name.startsWith(ofBefore))).toBe(true);
});

test('the settings are taken from their copy, and encryption goes on', async ({ app }) => {
  const { userData } = app.options;
  await createOrganisation(app, NAME);
  await encrypt(app);
  await app.close();
  rmSync(join(userData, 'backup-settings.json'));
  await app.start();
  await createOperation(app, 'Zeiterfassung');
  await backUpNow(app);
  expect(existsSync(join(userData, 'backup-settings.json'))).toBe(true);
  expect(ownBackups(app).every((name) => name.endsWith('.age'))).toBe(true);
});

async function encrypt(app: AppUnderTest): Promise<void> {
  await app.chooseInMenu('backups');
  await app.page.getByRole('button', { name: 'Verschlüsseln …' }).click();
  await app.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await app.page.getByLabel('Passphrase wiederholen').fill(PASSPHRASE);
  await app.page.getByRole('button', { name: 'Ab jetzt verschlüsseln' }).click();
  await expect(app.page.getByText(/Eine solche Sicherung ist angelegt und geprüft/)).toBeVisible({ timeout: 30_000 });
}
