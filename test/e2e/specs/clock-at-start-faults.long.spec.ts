/** A start with a wrong clock, as with an empty battery: nothing is missing, nothing is said to be, and no backup goes. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestInfo, test } from '@playwright/test';
import { backupName, parseBackupName } from '../../../electron/backup/backup-name.ts';
// Makes `window.tomKatalog` known to `page.evaluate`.
import type {} from '../../../renderer/platform/platform.ts';
import { countFaults, type Faults } from '../../support/campaigns/faults/fault-report.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { startWithClock, YEAR } from '../fixtures/clock.ts';
import { backUpBesides, backupsIn, ownBackups } from '../pages/safe-store.ts';
import { expectFreshBackup, restoreAtStart } from '../pages/store.ts';
import { expectTicks, startTicking, tickAndBackUp } from '../pages/ticks.ts';

/** Years off, the first one the maximum age of backups; each is one try. */
const YEARS = [1, 2, 5, 10, 25];
const HOUR = 3_600_000;
const MAXIMUM_AGE = YEAR * 24 * HOUR;
/** Ages of backups in hours, as they are after most of a year: one an hour, a day, a week. */
const HISTORY = [...steps(3, 23, 1), ...steps(3 * 24, 29 * 24, 24), ...steps(5 * 168, 42 * 168, 168)];

test('a start years before the newest backup, and the next one with the right clock', async ({
  browserName: _,
}, info) => {
  await startWith('start-clock-back', info, (years) => [-years * YEAR]);
});

test('two starts years ahead, and the next one with the right clock', async ({ browserName: _ }, info) => {
  await startWith('start-clock-ahead', info, (years) => [years * YEAR, years * YEAR + 1]);
});

/** @param clocks of the starts between two with the right clock, in days ahead */
async function startWith(fault: string, info: TestInfo, clocks: (years: number) => number[]): Promise<void> {
  const faults = countFaults(fault);
  for (const years of YEARS.slice(0, scaled(YEARS.length))) {
    const userData = info.outputPath(`user-data-${years}`);
    await faults.tryOnce(`${years} years`, userData, (app) =>
      liveThrough(app, clocks(years), { faults, besides: info.outputPath(`stick-${years}`) }),
    );
  }
  faults.report();
}

async function liveThrough(
  app: AppUnderTest,
  clocks: readonly number[],
  { faults, besides }: { faults: Faults; besides: string },
): Promise<string> {
  await startTicking(app);
  const saved = [await tickAndBackUp(app, 0)];
  const stick = await backUpBesides(app, besides);
  makeHistory(join(app.options.userData, 'backups'));
  makeHistory(stick);
  saved.push(await tickAndBackUp(app, 1));
  await app.close();

  for (const days of [...clocks, 0]) {
    const made = { own: ownBackups(app).filter(isOfThisYear), besides: backupsIn(stick).filter(isOfThisYear) };
    expect(made.own.length).toBeGreaterThan(HISTORY.length);
    expect(made.besides.length).toBeGreaterThan(HISTORY.length);
    if (days === 0) await app.start();
    else await startWithClock(app, days, `${app.options.userData}-clock.cjs`);
    // Instead of the data there would be a heading and ways out.
    await expectTicks(app, saved);
    expect(
      await app.page.evaluate(() => window.tomKatalog?.newerBackupBesides()),
      'nothing newer besides',
    ).toBeUndefined();
    saved.push(await tickAndBackUp(app, saved.length));
    await expectFreshBackup(app);
    await app.close();
    expect(ownBackups(app), 'none went').toEqual(expect.arrayContaining(made.own));
    expect(backupsIn(stick), 'none went besides').toEqual(expect.arrayContaining(made.besides));
    faults.count('backups that a wrong clock might have cost', made.own.length + made.besides.length);
  }
  rmSync(join(app.options.userData, 'IndexedDB'), { recursive: true });
  await app.start();
  await restoreAtStart(app);
  await expectTicks(app, saved);
  return 'all there, no notice, backups go on, all of them kept in both folders; what is restored is the last one written';
}

/** Copies the newest backup to the times at which others would have been made. */
function makeHistory(folder: string): void {
  const newest = backupsIn(folder).at(-1) ?? '';
  const named = parseBackupName(newest);
  if (!named) throw new Error('there is no backup');
  for (const hours of HISTORY) {
    const at = new Date(Date.now() - hours * HOUR).toISOString();
    copyFileSync(join(folder, newest), join(folder, backupName({ ...named, at, reason: 'interval' })));
  }
}

/** By the right clock: what a wrong one has dated years back is as old as it says, and gives way to the next one. */
const isOfThisYear = (name: string): boolean => Date.parse(parseBackupName(name)?.at ?? '') > Date.now() - MAXIMUM_AGE;

function steps(from: number, to: number, by: number): number[] {
  return Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) => from + index * by);
}
