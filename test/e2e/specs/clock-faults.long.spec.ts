/**
 * A clock that jumps: what is saved stays, no backup goes that is needed, and nothing says how long ago the future was.
 * The clock is that of window and main process, put by the test: under libfaketime Electron 33 paints no window.
 */
import { expect, type TestInfo, test } from '@playwright/test';
import { countFaults } from '../../support/campaigns/faults/fault-report.ts';
import { scaled } from '../../support/campaigns/settings.ts';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { focusGroup, openOperation } from '../pages/journey.ts';
import { backUpNow, backupsOf } from '../pages/store.ts';
import { expectTicks, startTicking, tick } from '../pages/ticks.ts';

const TRIES = 5;
const YEAR = 365;
const DAY = 24 * 3_600_000;
/** The status bar looks at the clock every twenty seconds. */
const LOOKED = { timeout: 40_000 };

test('a clock that goes a year ahead while somebody works, and back', async ({ browserName: _ }, info) => {
  await severalTimes('clock-ahead-and-back', info, async (app) => {
    await startTicking(app);
    const saved = [await tickAndBackUp(app, 0)];
    for (const days of [YEAR, 0]) {
      await put(app, days);
      saved.push(await tickAndBackUp(app, saved.length));
      await expectFresh(app);
    }
    const made = backupsOf(app);
    expect(made, 'none was thinned out').toHaveLength(3);
    await app.restart();
    await expectTicks(app, saved);
    await expectFresh(app);
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
    await put(app, -3 * YEAR);
    await expectTicks(app, saved);
    await expect(app.page.locator('[data-backup="dated"]')).toHaveText(/letzte Sicherung mit Datum /, LOOKED);
    await app.screenshot('clock-years-back');
    saved.push(await tickAndBackUp(app, 1));
    await expectFresh(app);
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

/** So many days before or after the real time, until the window is loaded anew or the app ends. */
async function put(app: AppUnderTest, days: number): Promise<void> {
  await app.electron.evaluate((_electron, ahead) => {
    const Real = Object.getPrototypeOf(Date) === Function.prototype ? Date : Object.getPrototypeOf(Date);
    globalThis.Date = class extends Real {
      constructor(...parts: []) {
        super(...(parts.length > 0 ? parts : ([Real.now() + ahead] as unknown as [])));
      }
      static now() {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, days * DAY);
  await app.page.evaluate((ahead) => {
    const Real = Object.getPrototypeOf(Date) === Function.prototype ? Date : Object.getPrototypeOf(Date);
    globalThis.Date = class extends Real {
      constructor(...parts: []) {
        super(...(parts.length > 0 ? parts : ([Real.now() + ahead] as unknown as [])));
      }
      static now() {
        return Real.now() + ahead;
      }
    } as DateConstructor;
  }, days * DAY);
}

/** Ticks a measure that is still open, so that there is something new, and backs it up. */
async function tickAndBackUp(app: AppUnderTest, place: number): Promise<string | undefined> {
  await openOperation(app, 'Betrieb');
  await focusGroup(app.page, 'Alle Maßnahmen');
  for (let row = 0; row < place; row += 1) await app.page.keyboard.press('ArrowDown');
  const id = await tick(app);
  expect(id).toBeDefined();
  await backUpNow(app);
  return id;
}

/** The last backup was made minutes ago at most, whatever the clock has done. */
const expectFresh = ({ page }: AppUnderTest) =>
  expect(page.locator('[data-backup="verified"]')).toHaveText(
    /letzte Sicherung (gerade eben|vor \d+ (Sek|Min)\.)/,
    LOOKED,
  );
