/** A data folder that is not what it was: moved away, replaced by an older copy of itself, behind the folder chosen besides. */
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, untilSaved } from '../pages/journey.ts';
import { backUpNow, startProblem } from '../pages/store.ts';

const NAME = 'Feldmark Softwarehaus GmbH';

test('a data folder that was moved away is asked for, and is there again when it is back', async ({ app }) => {
  const { userData } = app.options;
  await createOrganisation(app, NAME);
  await backUpNow(app);
  await app.close();
  renameSync(userData, `${userData}-moved`);
  await app.start();
  await expect(startProblem(app)).toHaveText('Der Datenbestand ist nicht mehr da');
  await expect(app.page.getByText(/^Zuletzt gesehen wurden die Daten am .*user-data“\.$/)).toBeVisible();
  await app.screenshot('start-moved');
  await app.close();
  rmSync(userData, { recursive: true });
  renameSync(`${userData}-moved`, userData);
  await app.start();
  await expect(inTree(app, NAME)).toBeVisible();
});

test('an empty beginning after a folder was lost is asked for once', async ({ app }) => {
  await createOrganisation(app, NAME);
  await untilSaved(app.page);
  await app.close();
  rmSync(app.options.userData, { recursive: true });
  await app.start();
  await app.page.getByRole('button', { name: 'Leer beginnen …' }).click();
  await app.page.getByRole('button', { name: 'Leer beginnen', exact: true }).click();
  await expect(app.page.getByRole('button', { name: 'Organisation anlegen' })).toBeVisible();
  await app.restart();
  await expect(app.page.getByRole('button', { name: 'Organisation anlegen' })).toBeVisible();
});

test('an older copy in the place of the whole data folder is not opened unasked', async ({ app }) => {
  await putOlderCopy(app);
  await app.start();
  await expect(startProblem(app)).toHaveText('Der Datenordner ist älter als zuletzt');
  await expect(app.page.getByText(/^Zuletzt gesichert wurde hier am /)).toBeVisible();
  await app.screenshot('start-older-copy');
  await app.page.getByRole('button', { name: 'Trotzdem öffnen' }).click();
  await expect(inTree(app, NAME)).toBeVisible();
  await expect(app.page.getByRole('navigation').getByText('Zeiterfassung')).toHaveCount(0);
  await untilSaved(app.page);
  await app.restart();
  await expect(inTree(app, NAME), 'asked once').toBeVisible();
});

test('a newer backup in the folder chosen besides is told of after the start', async ({ app }, info) => {
  const stick = info.outputPath('Stick');
  mkdirSync(stick);
  await putOlderCopy(app, stick);
  // As on another machine, where nothing is remembered of the data.
  rmSync(`${app.options.userData}.last-seen.json`);
  await app.start();
  await expect(inTree(app, NAME)).toBeVisible();
  await expect(app.page.getByText('Im weiteren Ordner liegt eine neuere Sicherung als hier')).toBeVisible();
  await app.screenshot('newer-besides');
  await app.page.getByRole('button', { name: 'Zu den Sicherungen' }).last().click();
  await expect(app.page.getByText('nur im weiteren Ordner')).toBeVisible();
});

const inTree = ({ page }: AppUnderTest, name: string) => page.getByRole('navigation').getByText(name).first();

/** Ends with a data folder that lacks the last backup and what was saved before it. @param besides also backed up to */
async function putOlderCopy(app: AppUnderTest, besides?: string): Promise<void> {
  const { userData } = app.options;
  await createOrganisation(app, NAME);
  await backUpNow(app);
  if (besides) {
    await app.openDialogReturns(besides);
    await app.page.getByRole('button', { name: 'Ordner wählen …' }).click();
    await expect(app.page.getByText(/^Jede Sicherung wird auch in den Ordner/)).toBeVisible();
  }
  await app.close();
  cpSync(userData, `${userData}-older`, { recursive: true });
  await app.start();
  await createOperation(app, 'Zeiterfassung');
  await backUpNow(app);
  await app.close();
  rmSync(userData, { recursive: true });
  renameSync(`${userData}-older`, userData);
}
