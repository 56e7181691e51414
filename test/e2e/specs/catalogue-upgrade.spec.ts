/** A data base of the first version goes on with its own catalogue until its user adopts the newer one. */
import { expect, test } from '../fixtures/test.ts';
import { forgetCatalogueChoice } from '../pages/catalogue.ts';
import { openExample, openOperation, untilSaved } from '../pages/journey.ts';

test('an older data base keeps its catalogue, sees what the newer one changes, adopts it and takes that back', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await untilSaved(page);
  const status = page.locator('footer');
  await expect(status.getByRole('button', { name: /^Katalog 2026\.2\.0$/ })).toBeVisible();

  await forgetCatalogueChoice(page);
  await app.restart();
  const again = app.page;
  const offer = again.locator('footer').getByRole('button', { name: 'Katalog 2026.2.0 liegt bereit' });
  await offer.click();
  const dialogue = again.getByRole('dialog');
  await expect(dialogue.getByRole('heading', { name: 'Katalog 2026.1 → 2026.2.0' })).toBeVisible();
  await expect(dialogue.getByRole('button', { name: /^Umformuliert/ })).toBeVisible();
  await app.screenshot('upgrade-reworded');
  const rule = dialogue.getByRole('radiogroup', { name: 'Antworten zu Angriffserkennung (IDS/IPS/NDR) im Netz' });
  await rule.getByText('Behalten und bestätigen').click();
  await expect(dialogue.getByRole('status')).toContainText('zu bestätigen');
  await dialogue.getByRole('button', { name: /^Betroffene Antworten/ }).click();
  await app.screenshot('upgrade-answers');
  await dialogue.getByRole('button', { name: /^Neu/ }).click();
  await app.screenshot('upgrade-added');
  await dialogue.getByRole('tab', { name: 'Änderungsliste' }).click();
  await app.screenshot('upgrade-history');
  await dialogue.getByRole('tab', { name: 'Was sich ändert' }).click();
  await dialogue.getByRole('button', { name: 'Katalog 2026.2.0 übernehmen' }).click();
  await expect(dialogue).toHaveCount(0);
  await expect(again.getByText('Katalog 2026.2.0 ist in Gebrauch')).toBeVisible();
  await expect(again.locator('footer').getByRole('button', { name: /^Katalog 2026\.2\.0$/ })).toBeVisible();

  await again.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(offer).toBeVisible();
  await app.restart();
  await expect(app.page.locator('footer').getByRole('button', { name: 'Katalog 2026.2.0 liegt bereit' })).toBeVisible();
});

test('a released annex stays as it was handed out', async ({ app }) => {
  test.slow();
  const { page } = app;
  await openExample(app);
  await openOperation(app, 'Betrieb und Pflege der Branchensoftware');
  await page.getByRole('button', { name: 'Angaben' }).click();
  await page.getByRole('button', { name: 'Mehr zu Fassung 2.0' }).click();
  await page.getByRole('menuitem', { name: 'Fassung festschreiben' }).click();
  await expect(page.getByText('Fassung 2.0 ist festgeschrieben')).toBeVisible();
  const number = page.getByRole('textbox', { name: 'Nummer' }).last();
  await expect(number).toHaveJSProperty('readOnly', true);
  await app.screenshot('release-table');
  await page.getByRole('button', { name: 'Mehr zu Fassung 2.0' }).click();
  await page.getByRole('menuitem', { name: 'Anlage dieser Fassung' }).click();
  await expect(page.getByText('Festgeschrieben: Diese Anlage bleibt')).toBeVisible();
  await expect(page.getByRole('article').first()).toBeVisible();
  await app.screenshot('release-annex');
  await page.getByText('Englisch', { exact: true }).click();
  await expect(page.locator('[lang="en"]').first()).toBeVisible();
});
