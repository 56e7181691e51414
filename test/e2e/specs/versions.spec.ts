/** From one released version to the next: what was lowered is found, asks for a reason, and stands in the comparison sheet. */
import { expect, test } from '../fixtures/test.ts';
import { openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';
import { passesCheck, wordText } from '../pages/word-file.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const REASON = 'Anmeldung jetzt immer mit zweitem Faktor.';

test('a value lowered after a release is found, asks for a reason and stands in the comparison sheet', async ({
  app,
}, info) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);
  await openOperation(app, OPERATION);
  await openMeasure(page, 'ZUG-02');
  await page.keyboard.press('1');
  const length = page.getByRole('region', { name: 'Einzelheiten' }).getByLabel('Mindestlänge', { exact: true });
  await length.fill('14');
  await length.press('Enter');
  await untilSaved(page);

  await page.getByRole('button', { name: 'Fassungen', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fassungen');
  await app.screenshot('versions-before');
  await page.getByRole('button', { name: 'Mehr zu Fassung 2.0' }).click();
  await page.getByRole('menuitem', { name: 'Fassung festschreiben' }).click();
  await expect(page.getByText('Fassung 2.0 ist festgeschrieben')).toBeVisible();
  await expect(page.getByText('Die beiden Fassungen unterscheiden sich nicht.')).toBeVisible();

  await openOperation(app, OPERATION);
  await openMeasure(page, 'ZUG-02');
  await length.fill('10');
  await length.press('Enter');
  await untilSaved(page);
  await app.chooseInMenu('findings');
  await expect(page.locator('tr[data-finding]').filter({ hasText: 'in Fassung 2.0 „14 Zeichen“' })).toBeVisible();
  await app.screenshot('versions-finding');

  await openOperation(app, OPERATION);
  await page.getByRole('button', { name: 'Fassungen', exact: true }).click();
  await page.getByRole('button', { name: 'Fassung hinzufügen' }).click();
  await expect(page.getByText(/Bei einer Maßnahme sinkt das Schutzniveau/)).toBeVisible();
  const changes = page.getByRole('list', { name: 'Änderungen' });
  await expect(changes.getByRole('listitem')).toHaveCount(1);
  await expect(changes).toContainText('abgeschwächt');
  await changes.getByRole('textbox', { name: /^Grund für die Absenkung/ }).fill(REASON);
  await page.getByRole('button', { name: 'Als Änderungstext übernehmen' }).click();
  await expect(page.getByRole('textbox', { name: /^Änderung der Fassung/ }).last()).toHaveValue(
    'Abgeschwächt: Passwortrichtlinie.',
  );
  await expect(page.getByText(/sinkt das Schutzniveau/)).toHaveCount(0);
  await untilSaved(page);
  await app.screenshot('versions-comparison');

  for (const [language, words] of [
    [
      'Deutsch',
      ['Vergleich der Fassungen', 'Mindestlänge: 14 Zeichen', 'Mindestlänge: 10 Zeichen', 'abgeschwächt', REASON],
    ],
    ['Englisch', ['Comparison of versions', 'Minimum length: 10 characters', 'weakened', REASON]],
  ] as const) {
    const file = info.outputPath(`Vergleich-${language}.docx`);
    await app.saveDialogReturns(file);
    await page.getByRole('button', { name: 'Word-Vergleich' }).click();
    await page.getByRole('menuitem', { name: language }).click();
    await expect(page.getByText(`„Vergleich-${language}.docx“ gespeichert`)).toBeVisible({ timeout: 60_000 });
    passesCheck(file);
    for (const word of words) expect(wordText(file)).toContain(word);
  }

  await app.chooseInMenu('findings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Befunde');
  await expect(page.locator('tr[data-finding]').filter({ hasText: 'in Fassung 2.0 „14 Zeichen“' })).toHaveCount(0);
});
