/** The annex beside the measures: follows what is answered and chosen, without getting in the way. */
import type { Locator, Page } from '@playwright/test';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { measureRow, openExample, openMeasure, openOperation, untilSaved } from '../pages/journey.ts';
import { richText } from '../pages/rich-text.ts';

const OPERATION = 'Betrieb und Pflege der Branchensoftware';
const SLOWLY = { timeout: 60_000 };

const pane = (page: Page): Locator => page.getByRole('region', { name: 'Vorschau der Anlage' });
const printed = (page: Page, id: string): Locator => pane(page).locator(`[data-measure="${id}"]`).first();

test('the annex follows what is typed and chosen, leads back to the list, and is there again next time', async ({
  app,
}) => {
  test.slow();
  const { page } = app;
  await openBeside(app);
  await openMeasure(page, 'ZUG-02');
  await expect(printed(page, 'ZUG-02')).toBeInViewport(SLOWLY);
  await expect(printed(page, 'ZUG-02')).toHaveAttribute('data-marked', 'true');
  await app.screenshot('annex-beside');

  const note = richText(page, /^Anmerkung/);
  await note.click();
  await note.pressSequentially('Nebelkerze');
  await expect(pane(page)).toContainText('Nebelkerze', SLOWLY);
  await expect(note, 'the focus stays where somebody types').toBeFocused();
  const internal = page.getByRole('textbox', { name: /^Interne Notiz/ });
  await internal.click();
  await internal.pressSequentially('Geheimsache');
  await untilSaved(page);

  const other = pane(page).locator('[data-measure]:not([data-marked])').last();
  const id = (await other.getAttribute('data-measure')) ?? '';
  await other.click();
  await expect(measureRow(page, id)).toHaveAttribute('data-active', 'true');
  await expect(printed(page, id)).toHaveAttribute('data-marked', 'true', SLOWLY);
  await expect(pane(page), 'what is internal is never there').not.toContainText('Geheimsache');

  await app.restart();
  await expect(pane(page.isClosed() ? app.page : page)).toContainText('Nebelkerze', SLOWLY);
});

test('its width is changed by keys and by hand, and it goes away by its shortcut', async ({ app }) => {
  test.slow();
  const { page } = app;
  await openBeside(app);
  const edge = page.getByRole('separator', { name: 'Breite der Vorschau' });
  const widthOfPane = async () => (await pane(page).boundingBox())?.width ?? 0;
  const before = await widthOfPane();
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(widthOfPane).toBeLessThan(before);
  const box = await edge.boundingBox();
  if (!box) throw new Error('the edge is not to be seen');
  await page.mouse.move(box.x + 4, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 64, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(widthOfPane).toBeLessThan(before - 60);
  await page.keyboard.press('Control+Shift+P');
  await expect(pane(page)).toHaveCount(0);
});

async function openBeside(app: AppUnderTest): Promise<void> {
  await openExample(app);
  await openOperation(app, OPERATION);
  await app.chooseInMenu('annexBeside');
  await expect(pane(app.page).getByRole('article', { name: 'Seite 1', exact: true })).toBeVisible(SLOWLY);
}
