/** An annex for several operations, chosen once, released, and seen from each of them; then the organisation's own annex. */
import { expect, test } from '../fixtures/test.ts';
import { createOperation, openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';

const FIRST = 'Betrieb und Pflege der Branchensoftware';
const SECOND = 'Kundenportal';

test('a joint annex is kept with its operation, released for all, and lowered nowhere unnoticed', async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);
  await createOperation(app, SECOND);
  await openMeasure(page, 'ZUG-02');
  await page.keyboard.press('1');
  await untilSaved(page);

  await openOperation(app, FIRST);
  await app.chooseInMenu('exportAnnex');
  await page.getByLabel('Auch für').click();
  await page.getByRole('option', { name: SECOND }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: `Besonderheiten: ${SECOND}` })).toBeAttached({ timeout: 60_000 });
  await app.screenshot('joint-annex');
  await openOperation(app, FIRST);
  await page.reload();
  await openOperation(app, FIRST);
  await app.chooseInMenu('exportAnnex');
  await expect(page.getByRole('heading', { name: `Besonderheiten: ${SECOND}` })).toBeAttached({ timeout: 60_000 });

  await openOperation(app, FIRST);
  await page.getByRole('button', { name: 'Fassungen', exact: true }).click();
  await page.getByRole('button', { name: 'Mehr zu Fassung 2.0' }).click();
  await page.getByRole('menuitem', { name: 'Fassung festschreiben' }).click();
  await expect(page.getByText('für 2 Vorgänge')).toBeVisible();
  await page.getByRole('button', { name: 'Mehr zu Fassung 2.0' }).click();
  await page.getByRole('menuitem', { name: 'Festschreibung aufheben …' }).click();
  await expect(page.getByRole('dialog', { name: /Festschreibung der Fassung 2\.0 aufheben/ })).toBeVisible();
  await app.screenshot('joint-unlock');
  await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();

  await openOperation(app, SECOND);
  await page.getByRole('button', { name: 'Fassungen', exact: true }).click();
  const joint = page.getByRole('region', { name: /^Gilt auch hier/ });
  await expect(joint).toContainText(`Fassung 2.0 der Anlage von „${FIRST}“`);
  await app.screenshot('joint-hint');

  await openOperation(app, SECOND);
  await openMeasure(page, 'ZUG-02');
  await page.keyboard.press('4');
  await untilSaved(page);
  await app.chooseInMenu('findings');
  await expect(page.locator('tr[data-finding]').filter({ hasText: 'Fassung 2.0' })).not.toHaveCount(0);
  await openOperation(app, FIRST);
  await page.getByRole('button', { name: 'Fassungen', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Änderungen' })).toContainText(SECOND, { timeout: 60_000 });
  await app.screenshot('joint-comparison');
});

test('the organisation’s own annex has versions that are released and approved', async ({ app }) => {
  test.setTimeout(300_000);
  const { page } = app;
  await openExample(app);
  await app.chooseInMenu('organisationMeasures');
  await openMeasure(page, 'ZUG-02');
  await page.keyboard.press('1');
  await untilSaved(page);
  await app.chooseInMenu('exportAnnex');
  await page.getByRole('button', { name: 'Fassungen', exact: true }).click();
  await page.getByRole('button', { name: 'Fassung hinzufügen' }).click();
  await page.getByRole('button', { name: 'Mehr zu Fassung 1.0' }).click();
  await page.getByRole('menuitem', { name: 'Fassung festschreiben' }).click();
  await expect(page.getByText('Fassung 1.0 ist festgeschrieben')).toBeVisible();
  await page.getByRole('button', { name: 'Mehr zu Fassung 1.0' }).click();
  await page.getByRole('menuitem', { name: 'Freigabe eintragen …' }).click();
  await page.getByLabel('Freigegeben von').fill('Geschäftsführung');
  await page.getByRole('button', { name: 'Freigabe eintragen' }).click();
  await expect(page.getByText('freigegeben', { exact: true })).toBeVisible();
  await app.screenshot('organisation-versions');

  await page.getByRole('button', { name: 'Mehr zu Fassung 1.0' }).click();
  await page.getByRole('menuitem', { name: 'Anlage dieser Fassung' }).click();
  await expect(page.getByRole('article', { name: 'Seite 1' })).toContainText('Feldmark', { timeout: 60_000 });
  await app.screenshot('organisation-released');
  await app.chooseInMenu('organisationMeasures');
  await app.chooseInMenu('exportAnnex');
  await expect(page.getByText('Fassung 1.0', { exact: false }).first()).toBeVisible();
});
