/** The way through all screens of the app, for whoever looks at something on each of them. German interface. */
import { expect } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { copyScheme, forgetCatalogueChoice, openCatalogue, openSchemes } from './catalogue.ts';
import { focusGroup, measureRow, openExample, openMeasure, openOperation, untilSaved } from './journey.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';

/** Each is opened from the one before. */
export const SCREENS: Record<string, (app: AppUnderTest) => Promise<void>> = {
  welcome: ({ page }) => page.getByRole('button', { name: 'Beispiel ansehen' }).waitFor(),
  overview: openExample,
  sites: async ({ page }) => {
    await page.getByRole('tab', { name: 'Standorte' }).click();
    await page.getByRole('textbox', { name: 'Standort hinzufügen' }).fill('Altes Archiv');
    await page.keyboard.press('Enter');
    const until = page.getByRole('textbox', { name: 'Zertifikat von Altes Archiv gültig bis' });
    await until.fill('1.3.2020');
    await until.blur();
    await page.getByText('abgelaufen').waitFor();
  },
  'sub-processors': async ({ page }) => {
    await page.getByRole('tab', { name: 'Dienstleister' }).click();
    await page
      .getByRole('button', { name: /^Einzelheiten zu/ })
      .first()
      .click();
    await page.getByRole('textbox', { name: 'Internetseite' }).waitFor();
  },
  'master data': ({ page }) => page.getByRole('tab', { name: 'Stammdaten' }).click(),
  operation: async (app) => {
    await openOperation(app, OPERATION);
    await focusGroup(app.page, 'Zugangskontrolle');
    await openMeasure(app.page, 'ZUG-02');
    await app.page.getByLabel('Mindestlänge', { exact: true }).waitFor();
  },
  'work on an answer': async ({ page }) => {
    await page.getByRole('button', { name: /^Arbeit daran/ }).click();
    await page.getByRole('button', { name: 'Nachweis', exact: true }).click();
    await page.getByLabel('Nachweis', { exact: true }).first().waitFor();
  },
  filter: async ({ page }) => {
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('tab', { name: 'Art' }).waitFor();
  },
  'many measures': async ({ page }) => {
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Maßnahmen suchen' }).fill('');
    await focusGroup(page, 'Trennungskontrolle');
    await page.keyboard.press('Control+A');
    await page.getByRole('button', { name: 'Bearbeiten …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Anwenden' }).waitFor();
  },
  'group texts': async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await focusGroup(page, 'Zugangskontrolle');
    const group = page.getByRole('treeitem', { name: /^Zugangskontrolle/ }).first();
    await group.hover();
    await group.getByRole('button').click();
    await page.getByRole('menuitem', { name: 'Texte der Gruppe …' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Aus den Sätzen vorschlagen' }).click();
    await expect(page.getByRole('dialog').getByRole('textbox').nth(1)).not.toBeEmpty();
  },
  'group with texts': async ({ page }) => {
    await page.getByRole('dialog').getByRole('button', { name: 'Fertig' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByText('Eigene Texte').waitFor();
  },
  'details of the operation': async ({ page }) => {
    await page.getByRole('button', { name: 'Angaben' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Gegenstand' }).waitFor();
  },
  'overview of the operation': async (app) => {
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await app.chooseInMenu('operationOverview');
    await app.page.getByRole('button', { name: /offen in Zutrittskontrolle/ }).waitFor();
  },
  'taking over answers': async (app) => {
    await openOperation(app, OPERATION);
    await app.chooseInMenu('copyAnswers');
    await app.page.getByRole('dialog').waitFor();
  },
  history: async (app) => {
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await app.chooseInMenu('history');
    await app.page.getByRole('dialog').waitFor();
  },
  'measures of the organisation': async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('navigation').getByRole('button', { name: 'Für alle Vorgänge' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Maßnahmen für alle Vorgänge');
  },
  matrix: async ({ page }) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Matrix' }).click();
    await page.getByRole('gridcell').first().click();
  },
  'print view of the matrix': async (app) => {
    await app.chooseInMenu('printMatrix');
    await app.page.getByRole('dialog').getByText('Zutrittskontrolle').first().waitFor();
  },
  findings: async (app) => {
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await openOperation(app, OPERATION);
    await app.chooseInMenu('findings');
    await app.page.locator('tr[data-finding]').first().click();
    await app.page.keyboard.press('Control+A');
    await app.page.getByRole('region', { name: 'Markierte Befunde' }).waitFor();
  },
  'accepting findings': async ({ page }) => {
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Begründung' }).waitFor();
  },
  'findings of the organisation': async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('navigation').getByRole('button', { name: 'Befunde' }).click();
    await page.getByRole('region', { name: 'Befunde der Vorgänge' }).waitFor();
  },
  rules: async ({ page }) => {
    await page.getByRole('button', { name: 'Regeln', exact: true }).click();
    await page.getByRole('list', { name: 'Regeln' }).getByRole('button').first().click();
    await page.getByRole('switch', { name: 'Regel prüft mit' }).waitFor();
  },
  'own rule': async ({ page }) => {
    await page.getByRole('button', { name: 'Neue Regel' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Regel anlegen' }).click();
    await page.getByRole('dialog').getByText('Bitte eine Maßnahme wählen.').waitFor();
  },
  layouts: async (app) => {
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await app.chooseInMenu('layouts');
    await app.page.getByRole('button', { name: 'Kopieren und bearbeiten' }).click();
    await app.page.getByRole('button', { name: 'Kapitel hinzufügen' }).waitFor();
    await app.page
      .locator('[data-chapter]')
      .filter({ hasText: /^Maßnahmen$/ })
      .click();
    await app.page.getByRole('heading', { name: 'Ausnahmen' }).waitFor();
  },
  annex: async (app) => {
    await app.page.keyboard.press('Escape');
    await expect(app.page.getByRole('dialog')).toHaveCount(0);
    await openOperation(app, OPERATION);
    await app.chooseInMenu('exportAnnex');
    await app.page.getByText('Technische und organisatorische Maßnahmen').first().waitFor();
  },
  catalogue: async ({ page }) => {
    await page.getByRole('button', { name: 'Katalog', exact: true }).click();
    await page.getByRole('treeitem', { name: /^Zugangskontrolle/ }).click();
    await measureRow(page, 'ZUG-02').click();
    const title = page.getByRole('textbox', { name: 'Titel (deutsch)' });
    await expect(title).toHaveValue('Passwortrichtlinie');
    await title.fill('Kennwortrichtlinie');
    await page.getByRole('region', { name: 'Original und eigener Wortlaut, deutsch' }).waitFor();
    await page.getByRole('button', { name: 'Parameter hinzufügen' }).click();
    await page.getByRole('menuitem', { name: 'Auswahl, eine' }).click();
    await page.getByRole('textbox', { name: 'Bezeichnung (deutsch)', exact: true }).waitFor();
  },
  'own area': async ({ page }) => {
    await page.getByRole('button', { name: 'Neuer Bereich' }).click();
    await page.getByRole('complementary', { name: 'Bereich' }).waitFor();
    await page.getByRole('button', { name: 'Neue Maßnahme' }).first().click();
    await page.getByRole('textbox', { name: 'Titel der neuen Maßnahme' }).fill('Richtlinie für Kennwörter');
    await page.getByRole('region', { name: 'Gibt es schon etwas Ähnliches?' }).waitFor();
  },
  'delivered scheme': async ({ page }) => {
    await openCatalogue(page);
    await openSchemes(page);
    await page.getByRole('navigation', { name: 'Gliederungen' }).getByText('SDM 3.1', { exact: true }).click();
    await page.getByRole('button', { name: 'Als eigene Gliederung kopieren' }).waitFor();
  },
  'own scheme': async ({ page }) => {
    await copyScheme(page, '§ 9 BDSG alt', 'Unsere Gliederung');
    await page.getByRole('treeitem', { name: /Zugriffskontrolle/ }).click();
    await page
      .getByRole('button', { name: /^Platz von/ })
      .first()
      .waitFor();
  },
  'texts of a group of an own scheme': async ({ page }) => {
    await page.getByRole('complementary', { name: 'Gruppe' }).getByRole('radiogroup').getByText('Texte').click();
    await page.getByRole('textbox', { name: 'Titel (deutsch)' }).waitFor();
  },
  versions: async (app) => {
    await openOperation(app, OPERATION);
    await app.page.getByRole('button', { name: 'Fassungen', exact: true }).click();
    await app.page.getByRole('heading', { name: 'Was als Nächstes zu tun ist' }).waitFor();
  },
  letterhead: async (app) => {
    await app.chooseInMenu('letterhead');
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Briefkopf und Gestaltung');
  },
  settings: async (app) => {
    await app.chooseInMenu('settings');
    await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
  },
  'offer of a newer catalogue': async (app) => {
    await untilSaved(app.page);
    await forgetCatalogueChoice(app.page);
    await app.restart();
    await app.page
      .locator('footer')
      .getByRole('button', { name: /liegt bereit/ })
      .click();
    await app.page.getByRole('dialog').getByRole('radiogroup').first().waitFor();
  },
  'answers a newer catalogue changes': async ({ page }) => {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Betroffene Antworten/ })
      .click();
  },
  'list of catalogue changes': async ({ page }) => {
    await page.getByRole('dialog').getByRole('tab', { name: 'Änderungsliste' }).click();
  },
};
