/** The window while the heavy work is done: it must go on answering. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, largeContent } from '../../support/large-case.ts';
import type { Bench, Series } from '../harness/bench.ts';
import { chooseInMenu, type DrivenApp, driveApp, driveToMeasures, openOperation, settled } from './driven-app.ts';
import { longTasks, watch } from './probe.ts';
import { copyOfProfile } from './profile.ts';
import { DELIVERED_MEASURES, FULL_OPERATION } from './stored-case.ts';
import { windowBench } from './window-bench.ts';

const MEGABYTES = 50;
const PAGES = 500;
/** Of each measure's note: with it, each measure takes a page. */
const NOTE_LENGTH = 5200;
const PATIENCE = 120_000;

export const pauses: Bench = windowBench({
  name: 'pauses',
  what: 'the longest task in the window while an annex of 500 pages and a file of 50 MB are worked on',
  async run({ folder, runs }) {
    return [...(await annexPauses(folder, runs)), ...(await importPauses(folder, runs))];
  },
});

const longest = async ({ page }: DrivenApp): Promise<number> => Math.max(0, ...(await longTasks(page)));

function seriesOf(what: string, samples: readonly number[], note = ''): Series {
  return {
    name: `longest task: ${what}`,
    unit: 'ms',
    points: [{ samples }],
    budgets: [{ of: 'most', atMost: 50, from: 'design' }],
    note: `Tasks of 50 ms and less are counted as 0. ${note}`.trim(),
  };
}

async function annexPauses(folder: string, runs: number): Promise<Series[]> {
  const wish = { measures: DELIVERED_MEASURES, operations: 1, noteLength: NOTE_LENGTH };
  const app = await driveToMeasures(await copyOfProfile(wish, join(folder, 'annex')));
  await watch(app.page);
  const target = join(folder, 'annex.docx');
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  const [previews, exports]: [number[], number[]] = [[], []];
  let pages = 0;
  // The first round loads the code of the screen.
  for (let run = 0; run <= runs; run += 1) {
    await openOperation(app.page, FULL_OPERATION);
    await longTasks(app.page);
    await chooseInMenu(app, 'exportAnnex');
    await app.page.locator('[data-sheet]').first().waitFor({ timeout: PATIENCE });
    await settled(app.page);
    if (run > 0) previews.push(await longest(app));
    pages = await app.page.locator('[data-sheet]').count();
    rmSync(target, { force: true });
    await longTasks(app.page);
    // Looking for words on hundreds of sheets would be the longest task itself.
    await chooseInMenu(app, 'exportAnnex');
    const said = app.page.locator('.mantine-Notification-root').first();
    await said.waitFor({ timeout: PATIENCE });
    await settled(app.page);
    if (run > 0) exports.push(await longest(app));
    if (!existsSync(target)) throw new Error('the annex was not written');
    await said.waitFor({ state: 'detached', timeout: PATIENCE });
  }
  await app.kill();
  if (pages < PAGES) throw new Error(`the annex has ${pages} pages only`);
  return [
    seriesOf('annex opened in the preview', previews, `${pages} pages.`),
    seriesOf('annex exported as a Word file', exports, `${pages} pages.`),
  ];
}

async function importPauses(folder: string, runs: number): Promise<Series[]> {
  const path = join(folder, 'large.tomakte');
  writeFileSync(path, fileOf(largeContent(MEGABYTES)));
  const app = await driveApp(join(folder, 'import'));
  await watch(app.page);
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
  await giveUpInTheMiddle(app);
  const samples: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await longTasks(app.page);
    await chooseInMenu(app, 'openCase');
    const preview = app.page.getByRole('dialog', { name: 'Akte öffnen' });
    await preview.getByRole('button', { name: 'Öffnen', exact: true }).waitFor({ timeout: PATIENCE });
    if (run > 0) samples.push(await longest(app));
    await preview.getByRole('button', { name: 'Abbrechen' }).click();
    await preview.waitFor({ state: 'detached' });
    await settled(app.page);
  }
  await app.kill();
  return [seriesOf(`preview of a file of ${MEGABYTES} MB`, samples, 'It says how far it is, and can be given up.')];
}

/** @throws when there is no progress to be seen or no way to give up */
async function giveUpInTheMiddle(app: DrivenApp): Promise<void> {
  await chooseInMenu(app, 'openCase');
  const dialogue = app.page.getByRole('dialog');
  await dialogue.getByRole('progressbar').first().waitFor({ timeout: PATIENCE });
  await dialogue.getByRole('button', { name: 'Abbrechen' }).click();
  await dialogue.waitFor({ state: 'detached', timeout: PATIENCE });
}
