/** After each change of place the keyboard is where somebody goes on working, and nowhere else. */
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, focusGroup, measureRow, untilSaved } from '../pages/journey.ts';

test.beforeEach(async ({ app }) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await createOperation(app, 'Betrieb');
  await createOperation(app, 'Lohnabrechnung');
  await untilSaved(app.page);
  await focusGroup(app.page, 'Alle Maßnahmen');
});

test('what is opened over the list takes the keyboard, and gives it back', async ({ app }) => {
  const { page } = app;
  const row = page.locator('tr[data-active]');
  await expect(row).toBeFocused();
  for (const command of ['copyAnswers', 'history', 'about', 'keyboardHelp', 'help', 'catalogueChanges'] as const) {
    await test.step(command, async () => {
      await app.chooseInMenu(command);
      const dialogue = page.getByRole('dialog');
      await expect(dialogue.locator(':focus')).toHaveCount(1);
      // A field with suggestions first closes these.
      await expect(async () => {
        await page.keyboard.press('Escape');
        await expect(dialogue).toHaveCount(0, { timeout: 1000 });
      }).toPass();
      await expect(row).toBeFocused();
    });
  }
  await expect(page.locator('tr[data-status="implemented"]')).toHaveCount(0);
});

test('keys for another page lead into it, and those back to the row where somebody was', async ({ app }) => {
  const { page } = app;
  await page.keyboard.press('ArrowDown');
  const before = await page.locator('tr[data-active]').getAttribute('data-measure');
  const inContent = page.locator('main#content').and(page.locator(':focus'));
  const places = {
    'Control+Shift+M': page.locator('[role="grid"] :focus'),
    'Control+Shift+B': page.locator('[role="grid"] :focus'),
    'Control+Shift+K': page.locator('tr[data-active]:focus'),
    'Control+Shift+O': inContent,
    'Control+e': inContent,
    'Control+,': inContent,
  };
  for (const [keys, place] of Object.entries(places)) {
    await test.step(keys, async () => {
      await page.keyboard.press(keys);
      await expect(page.locator('tr[data-measure][data-status]')).toHaveCount(0);
      await expect(place.first()).toBeVisible();
      await page.keyboard.press('Alt+ArrowLeft');
      await expect(measureRow(page, before ?? '')).toBeFocused();
    });
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Betrieb');
  await expect(page.getByRole('dialog').getByText('Betrieb').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Betrieb');
  await expect(page.locator('tr[data-active]')).toBeFocused();
});

test('a status that asks for its reason is taken back by the next key, and the row has the keyboard again', async ({
  app,
}) => {
  const { page } = app;
  const id = (await page.locator('tr[data-active]').getAttribute('data-measure')) ?? '';
  await page.keyboard.press('5');
  await expect(measureRow(page, id)).toHaveAttribute('data-status', 'notApplicable');
  await expect(page.getByRole('textbox', { name: 'Begründung' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(measureRow(page, id)).toHaveAttribute('data-status', 'open');
  await expect(measureRow(page, id)).toBeFocused();
});
