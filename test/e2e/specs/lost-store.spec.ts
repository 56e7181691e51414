/** A data base that the system takes away while somebody works: nothing more is written, and the next start tells of the loss. */
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, focusGroup, untilSaved } from '../pages/journey.ts';
import { backUpNow, restoreAtStart, startProblem } from '../pages/store.ts';
import { tick } from '../pages/ticks.ts';

const NAME = 'Feldmark Softwarehaus GmbH';

test('is not begun anew without a word', async ({ app }) => {
  await createOrganisation(app, NAME);
  await backUpNow(app);
  await createOperation(app, 'Betrieb');
  await untilSaved(app.page);
  await focusGroup(app.page, 'Alle Maßnahmen');
  expect(await tick(app), 'saved').toBeDefined();
  await app.electron.evaluate(({ session }) => session.defaultSession.clearStorageData({ storages: ['indexdb'] }));
  await app.page.keyboard.press('ArrowDown');
  expect(await tick(app), 'refused').toBeUndefined();
  await expect(app.page.getByText(/Die Datenbank ist ausgefallen oder wurde geschlossen/).first()).toBeVisible();
  await expect(app.page.getByRole('button', { name: 'App neu starten' }).first()).toBeVisible();
  await app.screenshot('lost-store');
  await app.restart();
  await expect(startProblem(app)).toHaveText('Der Datenbestand ist nicht mehr da');
  await expect(app.page.getByRole('button', { name: 'App neu starten' })).toBeVisible();
  await app.screenshot('start-missing');
  await restoreAtStart(app);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(NAME);
});
