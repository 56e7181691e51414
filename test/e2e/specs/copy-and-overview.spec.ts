/** A template becomes an operation, answers of another one are taken over, the history goes back, dates lead to measures. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, measureRow, openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';

const EXAMPLE = 'Betrieb und Pflege der Branchensoftware';
const TEMPLATE = 'Muster Wartung';
const FROM_TEMPLATE = 'Wartung für Auental';

const dialogue = (page: Page) => page.getByRole('dialog');

async function openOverview(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Übersicht' }).click();
  await expect(page.getByRole('table', { name: 'Verarbeitungsvorgänge' })).toBeVisible();
}

test('template, copy with preview, undo, three steps back, due date', async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);

  await test.step('an operation becomes a template, and a new operation begins with it', async () => {
    await createOperation(app, TEMPLATE);
    await openMeasure(page, 'ZUT-03');
    await page.keyboard.press('1');
    await untilSaved(page);
    await openOverview(page);
    await page.getByRole('button', { name: `Aktionen für ${TEMPLATE}` }).click();
    await page.getByRole('menuitem', { name: 'Als Vorlage verwenden' }).click();
    await expect(page.getByRole('region', { name: /^Vorlagen/ }).getByText(TEMPLATE)).toBeVisible();
    await app.chooseInMenu('newOperation');
    await dialogue(page).getByRole('textbox', { name: 'Name' }).fill(FROM_TEMPLATE);
    await dialogue(page).getByRole('radio', { name: 'aus einer Vorlage' }).check();
    await dialogue(page).getByRole('combobox', { name: 'aus einer Vorlage' }).click();
    await page.getByRole('option', { name: TEMPLATE }).click();
    await app.screenshot('copy-new-from-template');
    await dialogue(page).getByRole('button', { name: 'Anlegen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FROM_TEMPLATE);
    await openMeasure(page, 'ZUT-03');
    await expect(measureRow(page, 'ZUT-03')).toHaveAttribute('data-status', 'implemented');
  });

  await test.step('one group of answers is taken over, as the preview says, and taken back', async () => {
    await app.chooseInMenu('copyAnswers');
    await dialogue(page).getByRole('combobox', { name: 'Vorgang' }).click();
    await page.getByRole('option', { name: EXAMPLE }).click();
    await expect(dialogue(page).getByRole('button', { name: /^7\d neu$/ })).toBeVisible();
    await dialogue(page).getByRole('combobox', { name: 'Gruppen' }).click();
    await page.getByRole('option', { name: 'Zugangskontrolle' }).click();
    await page.keyboard.press('Escape');
    const take = dialogue(page).getByRole('button', { name: /^1?\d Antworten übernehmen$/ });
    await expect(take).toBeVisible();
    await app.screenshot('copy-preview');
    await take.click();
    await expect(page.getByText(`Antworten aus „${EXAMPLE}“ übernommen`)).toBeVisible();
    await openMeasure(page, 'ZUG-02');
    await expect(measureRow(page, 'ZUG-02')).toHaveAttribute('data-status', 'implemented');
    await openMeasure(page, 'ZUT-04');
    await expect(measureRow(page, 'ZUT-04')).toHaveAttribute('data-status', 'open');
    await app.chooseInMenu('undo');
    await openMeasure(page, 'ZUG-02');
    await expect(measureRow(page, 'ZUG-02')).toHaveAttribute('data-status', 'open');
  });

  await test.step('the history goes back three steps', async () => {
    await measureRow(page, 'ZUG-02').click();
    for (const key of ['1', '2', '3']) await page.keyboard.press(key);
    await untilSaved(page);
    await page.keyboard.press('Control+Shift+H');
    await app.screenshot('history-panel');
    await dialogue(page)
      .getByRole('button', { name: /^Bis hierhin zurücknehmen: 3 Schritte bis einschließlich Stand .*: umgesetzt/ })
      .click();
    await expect(page.getByText('3 Schritte zurückgenommen')).toBeVisible();
    await expect(dialogue(page).getByText('zurückgenommen').first()).toBeVisible();
    await app.screenshot('history-panel-back');
    await page.keyboard.press('Escape');
    await expect(dialogue(page)).toHaveCount(0);
    await expect(measureRow(page, 'ZUG-02')).toHaveAttribute('data-status', 'open');
  });

  await test.step('a date of the example stands in the overview and leads to its measure', async () => {
    await openOverview(page);
    await app.screenshot('overview-organisation');
    await page
      .getByRole('region', { name: /^Fristen/ })
      .getByRole('button', { name: /Notfallübung.*geplant bis/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(EXAMPLE);
    await expect(page.locator('tr[data-active]')).toHaveAttribute('data-measure', 'WDH-05');
  });

  await test.step('the overview of an operation leads to what is open in a group', async () => {
    await openOperation(app, EXAMPLE);
    await page.keyboard.press('Control+Shift+O');
    await page.getByRole('button', { name: /offen in Zutrittskontrolle: in der Liste zeigen$/ }).click();
    await expect(page.locator('tr[data-measure]').first()).toHaveAttribute('data-status', 'open');
    await expect(page.locator('tr[data-measure][data-status="implemented"]')).toHaveCount(0);
  });
});
