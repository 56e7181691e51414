/** What a data protection officer does, in their words: the steps of the journeys. German interface. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';

export async function openExample(app: AppUnderTest): Promise<void> {
  await app.page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  // The example is a whole case: reading it takes a while where much else is going on.
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Feldmark Softwarehaus GmbH', {
    timeout: 60_000,
  });
}

export async function createOrganisation({ page }: Pick<AppUnderTest, 'page'>, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Organisation anlegen' }).click();
  await nameInDialogue(page, name);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

export async function createOperation(app: AppUnderTest, name: string): Promise<void> {
  await app.chooseInMenu('newOperation');
  await nameInDialogue(app.page, name);
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(name);
}

async function nameInDialogue(page: Page, name: string): Promise<void> {
  const dialogue = page.getByRole('dialog');
  await dialogue.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialogue.getByRole('button', { name: 'Anlegen' }).click();
  await expect(dialogue).toHaveCount(0);
}

export async function openOperation(app: AppUnderTest, name: string): Promise<void> {
  await app.page.getByRole('navigation').getByText(name).click();
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Shows the measures of a group and puts the focus on the first of them. */
export async function focusGroup(page: Page, group: string): Promise<void> {
  await page.getByRole('treeitem', { name: group, exact: false }).first().click();
  // Until the group's own list is there, its first row would be one of another group.
  await page.getByRole('grid', { name: group, exact: false }).locator('tr[data-measure]').first().click();
}

export const measureRow = (page: Page, id: string): Locator => page.locator(`tr[data-measure="${id}"]`);

/** Searches for one measure and puts the focus on it: of long lists only what is in sight can be clicked. */
export async function openMeasure(page: Page, id: string): Promise<void> {
  const search = page.getByRole('searchbox', { name: 'Maßnahmen suchen' });
  await search.fill(id);
  await measureRow(page, id).click();
}

/** The id of the measure that has the focus in the list. */
export const activeMeasure = async (page: Page): Promise<string> =>
  (await page.locator('tr[data-active]').getAttribute('data-measure')) ?? '';

/** Presses a status key on `count` measures from the focused one downwards; answers their ids. */
export async function answerDownwards(page: Page, key: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await page.keyboard.press('ArrowDown');
    ids.push(await activeMeasure(page));
    await page.keyboard.press(key);
  }
  return ids;
}

/** Everything that is on the screen has been committed to the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.locator('footer [data-state]')).toHaveAttribute('data-state', 'saved');
}

/** Opens the annex of the shown operation and saves it as a Word file at `path`. */
export async function exportAnnex(app: AppUnderTest, path: string): Promise<void> {
  await app.saveDialogReturns(path);
  await app.chooseInMenu('exportAnnex');
  await app.page.getByRole('button', { name: 'Als Word speichern' }).click();
  await expect(app.page.getByText(/„.+“ gespeichert/)).toBeVisible({ timeout: 60_000 });
}
