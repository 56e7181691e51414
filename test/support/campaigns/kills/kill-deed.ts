/** A deed is begun many times over, and the app killed at a random moment of each. */
import { cpSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';
import { untilSaved } from '../../../e2e/pages/journey.ts';
import { countFaults, type Faults } from '../faults/fault-report.ts';
import { randomShares } from '../random-shares.ts';
import type { Deed } from './deed.ts';
import { expectBackupsWhole, type Records, recordsIn } from './found.ts';

/** In the duration of the first time: some kills come when it is done. */
const BEYOND = 1.2;

interface Trial {
  deed: Deed;
  before: Records;
  after: Records;
  faults: Faults;
}

/** Does it `tries` times; every loss is in the report and in the error. `folder`: for data folders. */
export async function killDuring(deed: Deed, { tries, folder }: { tries: number; folder: string }): Promise<void> {
  const faults = countFaults(`kills-${deed.name}`);
  const prepared = `${folder}/prepared`;
  const { duration, ...known } = await doneOnce(deed, folder, prepared);
  faults.count('usual duration (ms)', duration);
  const shares = randomShares(tries, { from: deed.from ?? 0, to: BEYOND });
  for (const [index, share] of shares.entries()) {
    const delay = Math.round(share * duration);
    const userData = `${folder}/try-${index}`;
    cpSync(prepared, userData, { recursive: true });
    await faults.tryOnce(`try ${index}, killed after ${delay} ms`, userData, (app) =>
      killAfter(delay, app, { deed, ...known, faults }),
    );
  }
  faults.report();
}

/** What is there before and afterwards, and how long it takes, in milliseconds. */
async function doneOnce(deed: Deed, folder: string, prepared: string) {
  const first = new AppUnderTest({ userData: prepared });
  await first.start();
  await deed.prepare(first, folder);
  // An older data base has other tables.
  const before = deed.isFinishedByStart ? {} : await recordsIn(first);
  // Closed in order, it would make a backup of it all.
  await first.kill();
  expect(first.problems).toEqual([]);

  const userData = `${folder}/done`;
  cpSync(prepared, userData, { recursive: true });
  const app = new AppUnderTest({ userData });
  const begun = await deed.begin(app);
  const began = Date.now();
  await begun.done;
  const duration = Date.now() - began;
  await begun.kill();
  await app.start();
  await untilSaved(app.page);
  const after = await recordsIn(app);
  await app.close();
  rmSync(userData, { recursive: true, force: true });
  expect(isDeepStrictEqual(before, after), 'it changes something').toBe(deed.name === 'backup');
  return { before, after, duration };
}

/** Answers what was found. */
async function killAfter(delay: number, app: AppUnderTest, { deed, before, after, faults }: Trial): Promise<string> {
  const begun = await deed.begin(app);
  let failed: unknown;
  const done = begun.done.then(
    () => true,
    (error: unknown) => {
      failed = error;
      return false;
    },
  );
  const isDone = await Promise.race([done, wait(delay, false)]);
  if (failed) throw new Error('it could not even be done', { cause: failed });
  await begun.kill();
  faults.count(isDone ? 'killed when it was shown as done' : 'killed before it was shown as done');

  await app.start();
  const asked = deed.recover && (await deed.recover(app));
  await untilSaved(app.page);
  const found = await recordsIn(app);
  const isAfter = isDeepStrictEqual(found, after);
  if (!isAfter) expect(found, 'as before, or as after, never by half').toEqual(before);
  if (isDone || deed.isFinishedByStart) expect(isAfter, 'what was shown as done is there').toBe(true);
  await expectBackupsWhole(app);
  await app.kill();
  if (deed.problems) app.takeProblems(deed.problems);
  expect(app.problems, 'nothing went wrong inside the app').toEqual([]);
  return [isAfter ? 'done' : 'as before', ...(asked ? [asked] : [])].join(', ');
}
