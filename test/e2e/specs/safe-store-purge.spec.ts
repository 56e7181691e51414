/** Deleting for good: interrupted and finished, and everything in the trash at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, untilSaved } from '../pages/journey.ts';
import { holding, undoCreation } from '../pages/safe-store.ts';
import { backUpNow, deleteStillThere, purgeButton } from '../pages/store.ts';

const MARKER = 'Qxzmarke7f3a91';

test('deleting for good that was interrupted is finished after the next start, and nothing is left', async ({
  app,
}) => {
  const { userData } = app.options;
  await createOrganisation(app, `${MARKER} GmbH`);
  await createOperation(app, `${MARKER} Lohn`);
  await addOrganisation(app, 'Bleibt GmbH');
  await untilSaved(app.page);
  await backUpNow(app);
  const id = await idOf(app, `${MARKER} GmbH`);
  await app.kill();
  writeFileSync(join(userData, 'unfinished-purge.json'), JSON.stringify({ targets: [{ table: 'organisations', id }] }));
  expect(holding(userData, MARKER).length, 'it is found while it is there').toBeGreaterThan(1);

  await app.start();
  await expect(app.page.getByText('Das endgültige Löschen ist noch nicht fertig')).toBeVisible();
  await app.page.getByRole('button', { name: 'Jetzt fertig löschen' }).click();
  await expect(app.page.getByText(`„${MARKER} GmbH“ mit 1 Vorgang und 0 Antworten`)).toBeVisible();
  await app.screenshot('unfinished-purge-still-there');
  await deleteStillThere(app, `${MARKER} GmbH`);
  await expect(app.page.getByText(/^Endgültig gelöscht\./)).toBeVisible({ timeout: 30_000 });
  await app.restart();
  await expect(app.page.getByText('Bleibt GmbH').first()).toBeVisible();
  await expect(app.page.getByText('Das endgültige Löschen ist noch nicht fertig')).toHaveCount(0);
  await app.close();
  expect(holding(userData, MARKER)).toEqual([]);
  await app.start();
});

test('emptying the trash leaves nothing of it, in backups neither', async ({ app }) => {
  const { userData } = app.options;
  await createOrganisation(app, 'Bleibt GmbH');
  await createOperation(app, 'Zeiterfassung');
  await createOperation(app, `${MARKER} Lohn`);
  await createOperation(app, `${MARKER} Fuhrpark`);
  await untilSaved(app.page);
  await backUpNow(app);
  // What is undone lies in the trash, too.
  await undoCreation(app, `${MARKER} Fuhrpark`);
  await undoCreation(app, `${MARKER} Lohn`);
  await app.chooseInMenu('trash');
  await expect(app.page.getByRole('row', { name: new RegExp(MARKER) })).toHaveCount(2);
  await app.screenshot('trash');
  await app.page.getByRole('button', { name: 'Papierkorb leeren …' }).click();
  await app.page.getByLabel(/^Zum Bestätigen eingeben/).fill('endgültig löschen');
  await app.screenshot('empty-trash-dialog');
  await purgeButton(app).click();
  await expect(app.page.getByText(/^Endgültig gelöscht\./)).toBeVisible({ timeout: 30_000 });
  await expect(app.page.getByRole('navigation').getByText('Zeiterfassung')).toBeVisible();
  await app.chooseInMenu('trash');
  await expect(app.page.getByText('Der Papierkorb ist leer')).toBeVisible();
  await app.restart();
  await app.close();
  expect(holding(userData, MARKER)).toEqual([]);
  await app.start();
});

async function addOrganisation(app: AppUnderTest, name: string): Promise<void> {
  await app.chooseInMenu('newOrganisation');
  await app.page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
  await app.page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** As it stands in the data base. */
function idOf(app: AppUnderTest, name: string): Promise<string | undefined> {
  return app.page.evaluate(
    (wanted) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('tom-katalog');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('organisations').objectStore('organisations').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve((reading.result as { id: string; name: string }[]).find((one) => one.name === wanted)?.id);
          };
        };
      }),
    name,
  );
}
