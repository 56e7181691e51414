/** Ticking measures one after the other, and looking whether each is there. */
import { expect } from '@playwright/test';
import { readStored } from '../../support/campaigns/kills/stored-data.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import {
  activeMeasure,
  createOperation,
  createOrganisation,
  focusGroup,
  measureRow,
  openOperation,
  untilSaved,
} from './journey.ts';
import { backUpNow } from './store.ts';

/** Starts the app on new data, with an operation open and its first measure in focus. */
export async function startTicking(app: AppUnderTest): Promise<void> {
  await app.start();
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await createOperation(app, 'Betrieb');
  await untilSaved(app.page);
  await focusGroup(app.page, 'Alle Maßnahmen');
}

/** Ticks the measure in focus; answers its id once it is shown as saved, undefined when it is shown as not saved. */
export async function tick({ page }: Pick<AppUnderTest, 'page'>): Promise<string | undefined> {
  const id = await activeMeasure(page);
  await page.keyboard.press(' ');
  const isShown = measureRow(page, id).and(page.locator('[data-status="implemented"]'));
  await expect(isShown.or(page.locator('footer [data-state="failed"]')).first()).toBeVisible();
  const state = page.locator('footer [data-state]');
  await expect(state).toHaveAttribute('data-state', /^(saved|failed)$/);
  return (await state.getAttribute('data-state')) === 'saved' ? id : undefined;
}

/** Ticks the measure at that place of the list, which is still open, so that there is something new, and backs it up. */
export async function tickAndBackUp(app: AppUnderTest, place: number): Promise<string | undefined> {
  await openOperation(app, 'Betrieb');
  await focusGroup(app.page, 'Alle Maßnahmen');
  for (let row = 0; row < place; row += 1) await app.page.keyboard.press('ArrowDown');
  const id = await tick(app);
  expect(id).toBeDefined();
  await backUpNow(app);
  return id;
}

/** After a start: all of them are there. */
export async function expectTicks(
  { page }: Pick<AppUnderTest, 'page'>,
  ids: readonly (string | undefined)[],
): Promise<void> {
  await untilSaved(page);
  const { assessments } = await readStored(page);
  const ticked = assessments.filter(({ status }) => status === 'implemented').map(({ measureId }): string => measureId);
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(ticked).toContain(id);
}
