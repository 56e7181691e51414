/** What a user does with the catalogue itself: the steps of its journey. German interface. */
import { expect, type Locator, type Page } from '@playwright/test';
import { untilSaved } from './journey.ts';

export async function openCatalogue(page: Page): Promise<void> {
  await page.getByRole('navigation').getByText('Katalog', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Katalog');
}

export const editorOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Maßnahme bearbeiten' });

/** Shows a delivered measure in the editor. */
export async function editMeasure(page: Page, area: string, id: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Bereiche' }).getByText(area, { exact: true }).click();
  await page.locator(`[data-measure="${id}"]`).click();
  await expect(editorOf(page)).toContainText(id);
}

/** Fills a text of the catalogue in German and waits until it is on the disk. */
export async function fillText(page: Page, within: Locator, name: string, text: string): Promise<void> {
  const field = within.getByRole('textbox', { name: `${name} (deutsch)`, exact: true });
  await field.fill(text);
  await field.blur();
  await untilSaved(page);
}

export async function addArea(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Neuer Bereich' }).click();
  const chosen = page.getByRole('navigation', { name: 'Bereiche' }).locator('[aria-selected="true"]');
  await expect(chosen).toHaveText(/^(?!Alle Maßnahmen)/);
  await expect(chosen, 'scrolled to').toBeInViewport({ ratio: 0.9 });
  await fillText(page, page.getByRole('complementary', { name: 'Bereich', exact: true }), 'Titel', title);
  await expect(page.getByRole('navigation', { name: 'Bereiche' }).getByText(title, { exact: true })).toBeVisible();
}

/** A new measure in the chosen area, open in the editor. */
export async function addMeasure(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Neue Maßnahme' }).first().click();
  await page.getByRole('textbox', { name: 'Titel der neuen Maßnahme' }).fill(title);
  await page.keyboard.press('Enter');
  await expect(editorOf(page).getByRole('heading', { name: title })).toBeVisible();
}

/** A choice between two options, and below the first of them a number. */
export async function addThreeLevels(
  page: Page,
  choice: string,
  options: readonly [string, string],
  days: string,
): Promise<void> {
  const editor = editorOf(page);
  await editor.getByRole('button', { name: 'Parameter hinzufügen' }).click();
  await page.getByRole('menuitem', { name: 'Auswahl, eine' }).click();
  await fillText(page, editor, 'Bezeichnung', choice);
  for (const [index, option] of options.entries()) {
    await fillText(page, editor, `Option ${index + 1}`, option);
  }
  await editor.getByRole('button', { name: `Unterparameter zu ${options[0]}` }).click();
  await page.getByRole('menuitem', { name: 'Zahl', exact: true }).click();
  const labels = editor.getByRole('textbox', { name: 'Bezeichnung (deutsch)', exact: true });
  await expect(labels).toHaveCount(2);
  const sub = labels.nth(1);
  await sub.fill(days);
  await sub.blur();
  await untilSaved(page);
}

export async function openSchemes(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Ansicht' }).getByText('Gliederungen').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gliederungen');
}

/** A scheme of the user's own, made from a delivered one. */
export async function copyScheme(page: Page, source: string, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Gliederungen' }).getByText(source, { exact: true }).click();
  await page.getByRole('button', { name: 'Als eigene Gliederung kopieren' }).click();
  const field = page.getByRole('textbox', { name: 'Name der Gliederung (deutsch)' });
  await field.fill(title);
  await field.blur();
  await untilSaved(page);
}

const group = (page: Page, title: string): Locator =>
  page.getByRole('tree', { name: 'Gruppen' }).getByRole('treeitem').filter({ hasText: title });

/** Marks two groups and merges them under a new title. */
export async function mergeGroups(page: Page, titles: readonly string[], merged: string): Promise<void> {
  for (const title of titles) {
    await page.getByRole('checkbox', { name: `„${title}“ zum Zusammenführen markieren` }).click();
  }
  await page.getByRole('button', { name: `${titles.length} zusammenführen` }).click();
  await expect(group(page, titles.join(' und '))).toBeVisible();
  await renameGroup(page, titles.join(' und '), merged);
}

export async function renameGroup(page: Page, title: string, renamed: string): Promise<void> {
  await group(page, title).click();
  const details = page.getByRole('complementary', { name: 'Gruppe' });
  await details.getByRole('radiogroup').getByText('Texte').click();
  const field = details.getByRole('textbox', { name: 'Titel (deutsch)' });
  await field.fill(renamed);
  await field.blur();
  await untilSaved(page);
  await details.getByRole('radiogroup').getByText('Inhalt').click();
}

/** Makes a group the first of all. */
export async function moveToTop(page: Page, title: string): Promise<void> {
  const row = group(page, title);
  await row.click();
  await row.focus();
  const first = page.getByRole('tree', { name: 'Gruppen' }).getByRole('treeitem').first();
  for (let step = 0; step < 20 && !(await first.textContent())?.includes(title); step += 1) {
    const before = await first.page().getByRole('tree', { name: 'Gruppen' }).textContent();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.getByRole('tree', { name: 'Gruppen' })).not.toHaveText(before ?? '');
  }
  await expect(first).toContainText(title);
}

/** Adds a group and brings an area into it. */
export async function addGroupWith(page: Page, title: string, area: string): Promise<void> {
  await page.getByRole('button', { name: 'Gruppe hinzufügen' }).click();
  await renameGroup(page, 'Neue Gruppe', title);
  const details = page.getByRole('complementary', { name: 'Gruppe' });
  await details.getByRole('combobox', { name: 'Bereich hierher holen …' }).click();
  await page.getByRole('option', { name: area }).click();
  await expect(details.getByRole('button', { name: `Bereich „${area}“ aus der Gruppe nehmen` })).toBeVisible();
}

/** As a data base from before catalogue versions were recorded: after a restart the newer catalogue is offered. */
export async function forgetCatalogueChoice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const open = indexedDB.open('tom-katalog');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onerror = () => reject(open.error);
      open.onsuccess = () => resolve(open.result);
    });
    const transaction = database.transaction('catalogueChoices', 'readwrite');
    transaction.objectStore('catalogueChoices').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
}
