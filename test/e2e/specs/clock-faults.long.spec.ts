/** A clock that jumps while somebody works: what is saved stays, no backup goes, and nothing says how long ago the future was. */
import { expect, type TestInfo, test } from '@playwright/test';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { putClock, YEAR } from '../fixtures/clock.ts';
import { backupsOf, expectFreshBackup } from '../pages/store.ts';
import { expectTicks, startTicking, tickAndBackUp } from '../pages/ticks.ts';

const TRIES = 5;
/** The status bar looks at the clock every twenty seconds. */
const LOOKED = { timeout: 40_000 };

test('a clock that goes a year ahead while somebody works, and back', async ({ browserName: _ }, info) => {
  await severalTimes('clock-ahead-and-back', info, async (app) => {
    await startTicking(app);
    const saved = [await tickAndBackUp(app, 0)];
    for (const days of [YEAR, 0]) {
      await putClock(app, days);
      saved.push(await tickAndBackUp(app, saved.length));
      await expectFreshBackup(app);
    }
    const made = backupsOf(app);
    expect(made, 'none was thinned out').toHaveLength(3);
    await app.restart();
    await expectTicks(app, saved);
    await expectFreshBackup(app);
    expect(backupsOf(app)).toEqual(expect.arrayContaining(made));
    return 'all there; all backups kept, the last one counts as the newest';
  });
});

test('a clock years before the newest backup', async ({ browserName: _ }, info) => {
  await severalTimes('clock-years-back', info, async (app) => {
    await startTicking(app);
    const saved = [await tickAndBackUp(app, 0)];
    await app.close();
    const before = backupsOf(app);
    await app.start();
    await putClock(app, -3 * YEAR);
    await expectTicks(app, saved);
    await expect(app.page.locator('[data-backup="dated"]')).toHaveText(/letzte Sicherung mit Datum /, LOOKED);
    await app.screenshot('clock-years-back');
    saved.push(await tickAndBackUp(app, 1));
    await expectFreshBackup(app);
    await app.close();
    await app.start();
    await expectTicks(app, saved);
    expect(backupsOf(app), 'what was newest is kept, by either clock').toEqual(expect.arrayContaining(before));
    return 'all there; the newest backup is kept and told by its date';
  });
});

async function severalTimes(fault: string, info: TestInfo, act: (app: AppUnderTest) => Promise<string>): Promise<void> {
  const faults = countFaults(fault);
  for (let round = 0; round < scaled(TRIES); round += 1) {
    await faults.tryOnce(`round ${round}`, info.outputPath(`user-data-${round}`), act);
  }
  faults.report();
}
