/** A client with its sites and sub-processors, and an operation with all its master data, built by keyboard. */
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, measureRow, untilSaved } from '../pages/journey.ts';
import { addByName, answer, choose, tick, type, walkToTab } from '../pages/master-data.ts';

const SITES = ['Hauptsitz Flensburg', 'Rechenzentrum Kiel', 'Altes Archiv'];
const PARTIES = ['Küstenkabel IT GmbH', 'Northgate Mail Inc.', 'Papierwolf KG', 'Fjordmail AS'];

test('three sites, four sub-processors and a whole operation by keyboard; a site goes and hands its answers on', async ({
  app,
}) => {
  test.setTimeout(600_000);
  const { page } = app;
  await page.setViewportSize({ width: 1280, height: 800 });
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');

  await test.step('sites', async () => {
    await walkToTab(page, 'Standorte');
    await addByName(page, 'Standort hinzufügen', SITES);
    await choose(page, page.getByRole('combobox', { name: 'Art von Rechenzentrum Kiel' }), 'Rechenzentrum');
    await type(page, page.getByRole('textbox', { name: 'Betreiber von Rechenzentrum Kiel' }), 'Küstenkabel IT GmbH');
    await type(page, page.getByRole('textbox', { name: 'Zertifikat von Rechenzentrum Kiel gültig bis' }), '1.3.2020');
    await expect(page.getByText('abgelaufen')).toBeVisible();
    await app.screenshot('master-data-sites');
  });

  await test.step('sub-processors', async () => {
    await walkToTab(page, 'Dienstleister');
    await addByName(page, 'Dienstleister hinzufügen', PARTIES);
    const country = page.getByRole('combobox', { name: 'Land von Northgate Mail Inc.' });
    await type(page, country, 'Vereinigte Staaten');
    await expect(page.getByText('Grundlage fehlt')).toBeVisible();
    await page.getByRole('button', { name: 'Einzelheiten zu Northgate Mail Inc.' }).press('Enter');
    await type(page, page.getByRole('textbox', { name: 'Datenarten' }), 'Adressen und Inhalte von E-Mails');
    await type(page, page.getByRole('textbox', { name: 'Rollengruppe' }), 'E-Mail');
    await type(page, page.getByRole('textbox', { name: 'Internetseite' }), 'https://northgate.example/tom');
    const ground = page.getByRole('combobox', { name: 'Grundlage der Übermittlung' });
    await choose(page, ground, 'Standardvertragsklauseln (Art. 46)');
    await expect(page.getByText('Grundlage fehlt')).toHaveCount(0);
    await app.screenshot('master-data-parties');
  });

  await test.step('facts of the organisation', async () => {
    await walkToTab(page, 'Stammdaten');
    await answer(page, /^Cloud-Dienste/, 'ja');
  });

  await createOperation(app, 'Lohnabrechnung');
  const dialog = page.getByRole('dialog', { name: 'Angaben zum Vorgang' });

  await test.step('master data of the operation', async () => {
    await page.getByRole('button', { name: 'Angaben', exact: true }).press('Enter');
    await type(page, dialog.getByRole('textbox', { name: 'Gegenstand' }), 'Abrechnung der Löhne');
    await answer(page, 'Rolle der Organisation', 'Auftragsverarbeiter');
    await type(page, dialog.getByRole('textbox', { name: 'Auftraggeber', exact: true }), 'Gemeinde Auental');
    await type(page, dialog.getByRole('textbox', { name: 'Vertragsnummer' }), 'AVV-7');
    await type(page, dialog.getByRole('textbox', { name: 'Vertragsdatum' }), '1.3.2026');
    await dialog.getByRole('button', { name: 'Ansprechperson hinzufügen' }).press('Enter');
    await type(page, dialog.getByRole('textbox', { name: 'Name von Ansprechperson 1' }), 'Frau Petersen');
    await type(page, dialog.getByRole('textbox', { name: 'Kontakt von Frau Petersen' }), 'petersen@auental.example');
    await type(page, dialog.getByRole('textbox', { name: 'Zwecke' }), 'Löhne berechnen und melden');
    await dialog.getByRole('button', { name: 'Beschäftigtendaten' }).press('Enter');
    await dialog.getByRole('button', { name: 'Beschäftigte', exact: true }).press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Betroffene Personen' })).toHaveValue('Beschäftigte');
    await answer(page, 'Schutzbedarf', 'hoch');
    await expect(dialog.getByText('von Organisation: ja')).toBeVisible();
    await expect(dialog.getByText('aus der Rolle: ja')).toBeVisible();
    await answer(page, /^WLAN/, 'nein');
    for (const name of SITES) await tick(page, name);
    for (const name of PARTIES) await tick(page, name);
    await expect(dialog.getByText('aus den Dienstleistern: ja')).toHaveCount(2);
    await app.screenshot('master-data-operation');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('answers about the old archive', async () => {
    await page.keyboard.press('Alt+4');
    const search = page.getByRole('searchbox');
    await search.fill('ZUT-01');
    await measureRow(page, 'ZUT-01').click();
    await page.keyboard.press('1');
    await untilSaved(page);
  });

  await test.step('the archive goes and hands its answers on', async () => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /^Standorte/ })
      .press('Enter');
    await page.getByRole('button', { name: 'Altes Archiv löschen' }).press('Enter');
    const question = page.getByRole('dialog', { name: 'Standort „Altes Archiv“ löschen?' });
    await expect(question.getByText('1 Antwort in 1 Vorgang handelt davon.')).toBeVisible();
    await choose(page, question.getByRole('combobox', { name: 'Antworten übergeben an' }), 'Rechenzentrum Kiel');
    await app.screenshot('master-data-successor');
    await question.getByRole('button', { name: 'Löschen' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Altes Archiv löschen' })).toHaveCount(0);
    await expect(page.getByRole('row', { name: /Rechenzentrum Kiel/ })).toContainText('1');
    await page.keyboard.press('Control+Z');
    await expect(page.getByRole('button', { name: 'Altes Archiv löschen' })).toBeVisible();
  });

  await test.step('all of it is there after a restart', async () => {
    await untilSaved(page);
    await app.restart();
    await expect(app.page.getByRole('button', { name: 'Altes Archiv löschen' })).toBeVisible();
    await app.page.getByRole('navigation').getByText('Lohnabrechnung').click();
    await app.page.getByRole('button', { name: 'Angaben', exact: true }).press('Enter');
    const details = app.page.getByRole('dialog', { name: 'Angaben zum Vorgang' });
    await expect(details.getByRole('textbox', { name: 'Vertragsdatum' })).toHaveValue('01.03.2026');
    await expect(details.getByRole('textbox', { name: 'Name von Frau Petersen' })).toHaveValue('Frau Petersen');
    for (const name of [...SITES, ...PARTIES]) {
      await expect(details.getByRole('checkbox', { name: new RegExp(`^${name}`) })).toBeChecked();
    }
  });
});
