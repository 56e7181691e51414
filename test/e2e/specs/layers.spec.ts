/** Say it once for the organisation: it holds in every operation, until one of them deviates, in general or for a site. */
import type { Page } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import {
  createOperation,
  createOrganisation,
  measureRow,
  openMeasure,
  openOperation,
  untilSaved,
} from '../pages/journey.ts';

const MEASURE = 'ZUG-02';
const SITE = 'Werk Nord';

test('an answer of the organisation holds in its operations until one deviates; back again, and undo', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await startWithTwoOperations(app);
  await openOrganisationMeasures(page);
  await answer(page, '1');
  await app.screenshot('layers-organisation');

  for (const operation of ['Lohn', 'Hotline']) {
    await openOperation(app, operation);
    await shows(page, 'implemented', 'Organisation');
  }
  await answer(page, '2');
  await shows(page, 'partial', 'abweichend');
  await app.screenshot('layers-deviating');
  await openOperation(app, 'Lohn');
  await shows(page, 'implemented', 'Organisation');

  await openOperation(app, 'Hotline');
  await measureRow(page, MEASURE).click();
  await page.keyboard.press('Delete');
  await shows(page, 'implemented', 'Organisation');
  await page.keyboard.press('Control+z');
  await shows(page, 'partial', 'abweichend');
  await page.keyboard.press('Control+y');
  await shows(page, 'implemented', 'Organisation');

  await openOrganisationMeasures(page);
  await answer(page, '3');
  for (const operation of ['Lohn', 'Hotline']) {
    await openOperation(app, operation);
    await shows(page, 'planned', 'Organisation');
  }
});

test('the same for a site that both operations use', async ({ app }) => {
  test.slow();
  const { page } = app;
  await startWithTwoOperations(app);
  for (const operation of ['Lohn', 'Hotline']) {
    await openOperation(app, operation);
    await addSite(page);
  }
  await openOrganisationMeasures(page);
  await page.getByRole('tab', { name: SITE }).click();
  await answer(page, '1');

  for (const operation of ['Lohn', 'Hotline']) {
    await openOperation(app, operation);
    await openMeasure(page, MEASURE);
    await expect(measureRow(page, MEASURE)).toHaveAttribute('data-status', 'implemented');
    await expect(measureRow(page, MEASURE).getByText(SITE)).toBeVisible();
    await page.keyboard.press('Alt+2');
    await shows(page, 'implemented', 'Organisation');
  }
  await answer(page, '4');
  await shows(page, 'notImplemented', 'abweichend');
  await app.screenshot('layers-site');
  await measureRow(page, MEASURE).click();
  await page.keyboard.press('Delete');
  await shows(page, 'implemented', 'Organisation');
  await page.keyboard.press('Control+z');
  await shows(page, 'notImplemented', 'abweichend');

  await openOperation(app, 'Lohn');
  await shows(page, 'implemented', 'Organisation');
});

async function startWithTwoOperations(app: AppUnderTest): Promise<void> {
  await createOrganisation(app, 'Feldmark Service GmbH');
  await createOperation(app, 'Lohn');
  await createOperation(app, 'Hotline');
}

async function openOrganisationMeasures(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Für alle Vorgänge' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maßnahmen für alle Vorgänge');
}

async function answer(page: Page, key: string): Promise<void> {
  await openMeasure(page, MEASURE);
  await page.keyboard.press(key);
  await page.keyboard.press('Escape');
  await untilSaved(page);
}

async function shows(page: Page, status: string, origin: string): Promise<void> {
  await openMeasure(page, MEASURE);
  await expect(measureRow(page, MEASURE)).toHaveAttribute('data-status', status);
  await expect(measureRow(page, MEASURE).getByText(origin)).toBeVisible();
}

/** Ticks the site in the details of the operation that is open, or makes it there. */
async function addSite(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Standort oder Dienstleister hinzufügen …' }).click();
  const details = page.getByRole('dialog');
  const tick = details.getByRole('checkbox', { name: SITE });
  await expect(details.getByRole('textbox', { name: 'Standort hinzufügen' })).toBeVisible();
  if (await tick.isVisible()) await tick.click();
  else {
    await details.getByRole('textbox', { name: 'Standort hinzufügen' }).fill(SITE);
    await page.keyboard.press('Enter');
  }
  await expect(tick).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  await expect(page.getByRole('tab', { name: SITE })).toBeVisible();
}
