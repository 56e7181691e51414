/** The screen of backups, the start that found something wrong, and deleting for good. German interface. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';

/** Names of the files in the folder of backups. */
export function backupsOf({ options }: AppUnderTest): string[] {
  const folder = join(options.userData, 'backups');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** There must be something new to back up. */
export async function backUpNow(app: AppUnderTest): Promise<void> {
  const before = new Set(backupsOf(app));
  await app.chooseInMenu('backups');
  const button = app.page.getByRole('button', { name: 'Jetzt sichern' });
  await button.click();
  // Another may go at the same moment.
  await expect.poll(() => backupsOf(app).some((name) => !before.has(name)), { timeout: 30_000 }).toBe(true);
  // The other folder comes after the own one.
  await expect(button).not.toHaveAttribute('data-loading', { timeout: 30_000 });
  // The message of the one before may still be there, too.
  await expect(app.page.getByText('Gesichert und geprüft.').last()).toBeVisible({ timeout: 30_000 });
}

/** The last backup was made minutes ago at most. The status bar looks at the clock every twenty seconds. */
export const expectFreshBackup = ({ page }: AppUnderTest) =>
  expect(page.locator('[data-backup="verified"]')).toHaveText(/letzte Sicherung (gerade eben|vor \d+ (Sek|Min)\.)/, {
    timeout: 40_000,
  });

/** Opens the preview of what restoring the oldest backup in the list would change. */
export async function restoreOldest({ page }: AppUnderTest): Promise<void> {
  await page
    .getByRole('button', { name: /^Sicherung vom .* zurückholen$/ })
    .last()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

export const startProblem = ({ page }: Pick<AppUnderTest, 'page'>) => page.getByRole('heading', { level: 1 });

/** At a start that failed: brings everything back from the newest backup. */
export async function restoreAtStart({ page }: AppUnderTest): Promise<void> {
  await page.getByRole('button', { name: /^Sicherung vom .* zurückholen …$/ }).click();
  await page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await expect(page.locator('footer [data-state]')).toHaveAttribute('data-state', 'saved', { timeout: 30_000 });
}

/** Fills in the dialogue that deletes an organisation for good, but for the last click. */
export async function askToPurge(app: AppUnderTest, name: string): Promise<void> {
  await app.chooseInMenu('trash');
  await app.page.getByRole('combobox', { name: 'Organisation wählen' }).click();
  await app.page.getByRole('option', { name }).click();
  await app.page.getByRole('button', { name: 'Endgültig löschen …' }).click();
  await app.page.getByLabel(/^Zum Bestätigen den Namen eingeben/).fill(name);
  await expect(purgeButton(app)).toBeEnabled();
}

/** What was to be deleted for good and is in the data, as the notice after a start asks. */
export async function deleteStillThere(app: AppUnderTest, name: string): Promise<void> {
  await app.page.getByRole('dialog').getByRole('button', { name: 'Endgültig löschen …' }).click();
  await app.page.getByLabel(/^Zum Bestätigen den Namen eingeben/).fill(name);
  await purgeButton(app).click();
}

export const purgeButton = ({ page }: AppUnderTest) =>
  page.getByRole('button', { name: 'Endgültig löschen', exact: true });
