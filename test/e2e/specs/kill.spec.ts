/** What was shown as saved is there after the process was killed. */
import { expect, test } from '../fixtures/test.ts';
import {
  activeMeasure,
  createOperation,
  createOrganisation,
  focusGroup,
  measureRow,
  untilSaved,
} from '../pages/journey.ts';

/** Kills at any moment, by the hundred: `npm run test:long -- kill`. */
const ROUNDS = 8;

test(`kill −9 right after a tick, ${ROUNDS} times: nothing shown as saved is missing`, async ({ app }) => {
  test.setTimeout(300_000);
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await createOperation(app, 'Betrieb');
  const saved: string[] = [];

  for (let round = 0; round <= ROUNDS; round += 1) {
    const { page } = app;
    await focusGroup(page, 'Alle Maßnahmen');
    for (const known of saved.slice(0, 10)) {
      await expect(measureRow(page, known), `round ${round}`).toHaveAttribute('data-status', 'implemented');
    }
    // Narrow windows leave it out; it is counted all the same.
    await expect(page.getByText(new RegExp(`^${saved.length} von `))).toBeAttached();
    if (round === ROUNDS) break;

    for (let step = 0; step < saved.length; step += 1) await page.keyboard.press('ArrowDown');
    const id = await activeMeasure(page);
    expect(saved).not.toContain(id);
    await page.keyboard.press(' ');
    await expect(measureRow(page, id)).toHaveAttribute('data-status', 'implemented');
    await untilSaved(page);
    await app.kill();
    saved.push(id);
    await app.start();
  }
});
