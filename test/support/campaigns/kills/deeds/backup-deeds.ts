/** Making a backup, and restoring one. */
import { expect } from '@playwright/test';
import type { AppUnderTest } from '../../../../e2e/fixtures/app-under-test.ts';
import { createOperation, openExample, untilSaved } from '../../../../e2e/pages/journey.ts';
import { backUpNow, restoreOldest } from '../../../../e2e/pages/store.ts';
import { clicked } from '../deed.ts';

/** It changes no record; what counts is that only whole backups are listed. */
export const backingUp = clicked({
  name: 'backup',
  async prepare(app) {
    await openExample(app);
    await untilSaved(app.page);
  },
  async approach(app) {
    await app.chooseInMenu('backups');
    await expect(app.page.getByRole('button', { name: 'Jetzt sichern' })).toBeEnabled();
  },
  async act(app) {
    await app.page.getByRole('button', { name: 'Jetzt sichern' }).click();
    await expect(app.page.getByText('Gesichert und geprüft.')).toBeVisible({ timeout: 30_000 });
  },
});

export const restoring = clicked({
  name: 'restore',
  async prepare(app) {
    await openExample(app);
    await untilSaved(app.page);
    await backUpNow(app);
    await createOperation(app, 'Zeiterfassung');
    await untilSaved(app.page);
  },
  async approach(app) {
    await app.chooseInMenu('backups');
    await restoreOldest(app);
    await expect(restoreButton(app)).toBeEnabled();
  },
  async act(app) {
    await restoreButton(app).click();
    await expect(app.page.getByText(/^Der Stand vom .* ist zurückgeholt\./)).toBeVisible({ timeout: 30_000 });
    await untilSaved(app.page);
  },
});

const restoreButton = ({ page }: AppUnderTest) => page.getByRole('button', { name: 'Diesen Stand zurückholen' });
