/**
 * Campaign: files of the data base are damaged while the app is closed. Either it opens with everything there, or it says what
 * is wrong and the newest backup brings everything back; never an empty or a poorer data base without a word.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { writeCase } from '../../../shared/file-format/write-case.ts';
import { DAMAGES, damageStore } from '../../support/campaigns/faults/damage-store.ts';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { type Records, recordsIn } from '../../support/campaigns/kills/found.ts';
import { randomShares } from '../../support/campaigns/random-shares.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import { largeContent } from '../../support/large-case.ts';
import { AppUnderTest } from '../fixtures/app-under-test.ts';
import { openExample, untilSaved } from '../pages/journey.ts';
import { restoreAtStart, startProblem } from '../pages/store.ts';

/** Of each kind of file and damage. */
const TRIES = 3;
/** So that the data base has tables on the disk and not only a log. */
const MEGABYTES = 5;

test('a damaged data base: everything is there, or a backup brings it back', async ({ browserName: _ }, info) => {
  const faults = countFaults('damaged-store');
  const folder = info.outputPath('data');
  mkdirSync(folder, { recursive: true });
  const prepared = join(folder, 'prepared');
  const whole = await prepare(prepared, folder);
  const kinds = DAMAGES.flatMap((damage) => Array.from({ length: scaled(TRIES) }, () => damage));
  const shares = randomShares(kinds.length);
  for (const [index, damage] of kinds.entries()) {
    const share = shares[index] ?? 0;
    const userData = join(folder, `try-${index}`);
    await faults.tryOnce(`${damage.file} ${damage.how} at ${share}`, userData, async (app) => {
      cpSync(prepared, userData, { recursive: true });
      damageStore(userData, damage, share);
      return `${damage.file} ${damage.how}: ${await startOn(app, whole)}`;
    });
  }
  faults.report();
});

/** Data of some size, and a backup of all of it, made at quitting. */
async function prepare(userData: string, files: string): Promise<Records> {
  const path = join(files, 'gross.tomakte');
  const context = {
    producer: 'TOM-Katalog',
    createdAt: '2026-11-02T09:00:00.000Z',
    catalogue: { id: 'tom-katalog', version: '2026.2.0' },
    scope: { kind: 'organisations', internalNotes: false },
    seen: {},
  } as const;
  writeFileSync(path, writeCase(largeContent(MEGABYTES), context));
  const app = new AppUnderTest({ userData });
  await app.start();
  await openExample(app);
  await app.openDialogReturns(path);
  await app.chooseInMenu('openCase');
  const opening = app.page.getByRole('dialog', { name: 'Akte öffnen' });
  await opening.getByRole('button', { name: 'Öffnen', exact: true }).click({ timeout: 60_000 });
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Muster GmbH', { timeout: 60_000 });
  await untilSaved(app.page);
  const whole = await recordsIn(app);
  await app.clickClose();
  await app.ended();
  return whole;
}

/** A table is read only when somebody looks at it; Chromium notes that it is damaged, and gives the data base up. */
async function startAgain(app: AppUnderTest, whole: Records): Promise<string> {
  await app.kill();
  return startOn(app, whole);
}

/** Answers what the user was shown; throws when something is missing in the end. */
async function startOn(app: AppUnderTest, whole: Records): Promise<string> {
  await app.start();
  await expect(startProblem(app)).toBeVisible();
  const title = (await startProblem(app).textContent()) ?? '';
  const isSaid = /Datenbestand/.test(title);
  if (isSaid) await restoreAtStart(app);
  await untilSaved(app.page);
  const found = await recordsIn(app).catch((error: unknown) => {
    if (isSaid || !/UnknownError/.test(String(error))) throw error;
    return undefined;
  });
  if (!found) return `opened, an error at the damaged place, then: ${await startAgain(app, whole)}`;
  if (!isDeepStrictEqual(found, whole)) throw new Error(isSaid ? 'the backup lacks something' : 'lost unsaid');
  return isSaid ? `„${title}“, restored` : 'opened, everything there';
}
