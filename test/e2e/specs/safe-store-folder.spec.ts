/** The folder that backups go to besides: used, away, and not answering. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { hangIn } from '../fixtures/hanging-folder.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation } from '../pages/journey.ts';
import { backUpBesides, backupsIn, ownBackups } from '../pages/safe-store.ts';
import { backUpNow } from '../pages/store.ts';

const NAME = 'Feldmark Softwarehaus GmbH';

test('backups go to a second folder, do without it while it is away, and are restored from it', async ({
  app,
}, info) => {
  const stick = info.outputPath('Stick');
  const place = await choose(app, stick);
  expect(backupsIn(place)).toEqual(ownBackups(app));
  await createOperation(app, 'Zeiterfassung');
  renameSync(stick, `${stick}-away`);
  await backUpNow(app);
  await expect(app.page.getByText(/^Im weiteren Ordner „Stick“ konnte nicht gesichert werden/)).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'Sicherung nur auf diesem Rechner' })).toBeVisible();
  renameSync(`${stick}-away`, stick);
  await createOperation(app, 'Lohnabrechnung');
  await backUpNow(app);
  expect(backupsIn(place)).toHaveLength(2);

  await app.close();
  for (const folder of ['IndexedDB', 'Local Storage', 'backups']) {
    rmSync(join(app.options.userData, folder), { recursive: true, force: true });
  }
  await app.start();
  await app.page.getByRole('button', { name: /^Sicherung vom .* zurückholen …$/ }).click();
  await app.page.getByRole('button', { name: 'Diesen Stand zurückholen' }).click();
  await expect(app.page.getByRole('navigation').getByText('Lohnabrechnung')).toBeVisible();
});

test('a second folder that does not answer is said, and neither work nor quitting waits for it', async ({
  app,
}, info) => {
  await choose(app, info.outputPath('Netzlaufwerk'));
  await hangIn(app, 'Netzlaufwerk', info.outputPath('pipe'));
  await createOperation(app, 'Zeiterfassung');
  await backUpNow(app);
  await expect(app.page.getByText(/Der Ordner antwortet nicht/)).toBeVisible();
  await createOperation(app, 'Lohnabrechnung');
  await app.clickClose();
  await app.ended();
  expect(ownBackups(app).at(-1)).toContain('_quit_');
  await app.start();
  await expect(app.page.getByRole('navigation').getByText('Lohnabrechnung')).toBeVisible();
});

/** Chooses a folder for backups besides; answers the place in it that they go to. */
async function choose(app: AppUnderTest, folder: string): Promise<string> {
  await createOrganisation(app, NAME);
  await backUpNow(app);
  return backUpBesides(app, folder);
}
