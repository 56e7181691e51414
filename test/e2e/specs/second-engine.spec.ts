/** The same bundle in Debian's Chromium: the shipped Electron is newer than the runtime of the tests. */
import { expect, test } from '../fixtures/test.ts';
import { activeMeasure, answerDownwards, focusGroup, measureRow, untilSaved } from '../pages/journey.ts';

test('ticking, restarting the page and previewing the annex work in a second engine', async ({ plainBrowser }) => {
  const { page } = plainBrowser;
  await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  await page.getByRole('navigation').getByText('Betrieb und Pflege der Branchensoftware').click();
  await focusGroup(page, 'Zutrittskontrolle');
  const before = await measureRow(page, await activeMeasure(page)).getAttribute('data-status');
  const [ticked = ''] = await answerDownwards(page, before === 'implemented' ? '2' : '1', 1);
  const answer = await measureRow(page, ticked).getAttribute('data-status');
  expect(answer).not.toBe(before);
  await untilSaved(page);

  await page.reload();
  await focusGroup(page, 'Zutrittskontrolle');
  await expect(measureRow(page, ticked)).toHaveAttribute('data-status', answer ?? '');

  await page.keyboard.press('Control+E');
  await expect(page.getByRole('button', { name: 'Als Word speichern' })).toBeVisible();
});
