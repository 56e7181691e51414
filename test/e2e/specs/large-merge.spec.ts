/** A case of many operations that a colleague has gone on with: compared and taken over in a worker. */
import { writeFileSync } from 'node:fs';
import { editedContent, fileOf, largeContent } from '../../support/large-case.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';

/** Bigger ones are tried by hand: `LARGE_MB=50`. */
const MEGABYTES = Number(process.env.LARGE_MB ?? 3);
/** The colleague has gone on with one of so many answers. */
const EVERY = 10;
const PATIENCE = 60_000 + MEGABYTES * 30_000;

test('a large file is compared and taken over, and brings nothing the second time', async ({ app }, info) => {
  test.setTimeout(6 * PATIENCE);
  const { page } = app;
  const content = largeContent(MEGABYTES);
  const changed = Math.ceil(content.assessments.length / EVERY);
  const path = (name: string, file: typeof content) => {
    writeFileSync(info.outputPath(name), fileOf(file));
    return info.outputPath(name);
  };
  const [mine, theirs] = [path('mine.tomakte', content), path('theirs.tomakte', editedContent(content, EVERY))];
  await watchLongTasks(app);
  await open(app, mine);
  const opening = page.getByRole('dialog', { name: 'Akte öffnen' });
  await opening.getByRole('button', { name: 'Öffnen', exact: true }).click({ timeout: PATIENCE });
  await expect(page.getByText(/^Akte geöffnet:/)).toBeVisible({ timeout: PATIENCE });
  await longTasks(app, 'opened as new');

  await open(app, theirs);
  const dialogue = page.getByRole('dialog', { name: 'Akte zusammenführen' });
  await expect(
    dialogue.getByText(new RegExp(`^${changed} geändert`.replace(/\B(?=(\d{3})+(?!\d))/g, '\\.?'))),
  ).toBeVisible({
    timeout: PATIENCE,
  });
  await longTasks(app, 'compared');
  await app.screenshot('merge-large');
  await dialogue.getByRole('button', { name: 'Übernehmen', exact: true }).click();
  await expect(page.getByText(/„theirs.tomakte“ zusammengeführt/)).toBeVisible({ timeout: PATIENCE });
  await longTasks(app, 'taken over');
  await open(app, theirs);
  await expect(page.getByText('Diese Datei bringt nichts Neues')).toBeVisible({ timeout: PATIENCE });
  await page.getByRole('dialog').getByRole('button', { name: 'Schließen', exact: true }).last().click();
  await longTasks(app, 'compared again');
});

async function open(app: AppUnderTest, path: string): Promise<void> {
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
}

/** Tasks of the window that take more than 50 ms, for those who look: how long they are depends on the machine. */
async function watchLongTasks({ page }: AppUnderTest): Promise<void> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, { longTasks: found });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.push(Math.round(duration));
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function longTasks({ page }: AppUnderTest, what: string): Promise<void> {
  const found = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.splice(0));
  test.info().annotations.push({ type: `tasks over 50 ms, ${what}`, description: found.join(', ') || 'none' });
}
