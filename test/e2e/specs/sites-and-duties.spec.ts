/** Two sites of one area with opposite means, and duties of the client: entered, printed, read in the Word file. */
import type { Page } from '@playwright/test';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, exportAnnex, openMeasure, untilSaved } from '../pages/journey.ts';
import { addByName, type } from '../pages/master-data.ts';
import { passesCheck, wordText } from '../pages/word-file.ts';

const BIOMETRICS = 'ZUT-07';
const LOCKS = 'ZUT-02';
const CLIENT_DUTY = 'FRN-05';

test('what holds at one site stands under that site, and what the client owes under the client', async ({
  app,
}, info) => {
  test.slow();
  const { page } = app;
  await createOrganisation(app, 'Feldmark Hosting GmbH');
  await createOperation(app, 'Hosting');

  await test.step('two sites and a client', async () => {
    await page.getByRole('button', { name: 'Angaben', exact: true }).press('Enter');
    const details = page.getByRole('dialog', { name: 'Angaben zum Vorgang' });
    await type(page, details.getByRole('textbox', { name: 'Auftraggeber', exact: true }), 'Gemeinde Auental');
    await addByName(page, 'Standort hinzufügen', ['Rechenzentrum Süd', 'Hauptsitz']);
    await untilSaved(page);
    await page.keyboard.press('Escape');
    await expect(details).toHaveCount(0);
  });

  await test.step('opposite means, and a duty of the client', async () => {
    await answerFor(page, 'Alt+2', BIOMETRICS);
    await answerFor(page, 'Alt+3', LOCKS);
    await answerFor(page, 'Alt+4', CLIENT_DUTY);
    await app.screenshot('sites-and-duties');
  });

  const file = info.outputPath('Anlage.docx');
  await exportAnnex(app, file);
  await app.screenshot('sites-and-duties-preview');
  passesCheck(file);
  const lines = wordText(file).split('\n');
  const measures = lines.slice(lines.findLastIndex((line) => /Zutrittskontrolle/.test(line) && !line.includes('☒')));
  const at = (text: string) => measures.findIndex((line) => line.includes(text));
  const order = [
    'Rechenzentrum Süd',
    title(BIOMETRICS),
    'Hauptsitz',
    title(LOCKS),
    'Vom Auftraggeber',
    title(CLIENT_DUTY),
  ];
  expect(order.map(at).filter((index) => index < 0)).toEqual([]);
  expect(order.map(at)).toEqual(order.map(at).toSorted((one, other) => one - other));
});

async function answerFor(page: Page, target: string, measure: string): Promise<void> {
  await page.keyboard.press(target);
  await openMeasure(page, measure);
  await page.keyboard.press('1');
  await page.keyboard.press('Escape');
  await untilSaved(page);
}

function title(id: string): string {
  const measure = readDeliveredCatalogue().measures.find((it) => it.id === id);
  return measure?.title.de ?? id;
}
