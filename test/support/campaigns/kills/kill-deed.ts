/** A deed is begun many times over, and the app killed at a random moment of each. */
import { cpSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';
import { untilSaved } from '../../../e2e/pages/journey.ts';
import type { Outcome } from '../report.ts';
import { secondsSince, writeReport } from '../report.ts';
import { SEED } from '../settings.ts';
import { createTally, type Tally } from '../tally.ts';
import type { Deed } from './deed.ts';
import { expectBackupsWhole, type Records, recordsIn } from './found.ts';

/** In the duration of the first time: some kills come when it is done. */
const BEYOND = 1.2;

interface Trial {
  deed: Deed;
  /** Data folder in which the deed has not been done. */
  prepared: string;
  before: Records;
  after: Records;
  tally: Tally;
}

/** Does it `tries` times; every loss is in the report and in the error. `folder`: for data folders, deleted at the end. */
export async function killDuring(deed: Deed, { tries, folder }: { tries: number; folder: string }): Promise<void> {
  const began = Date.now();
  const tally = createTally();
  const prepared = `${folder}/prepared`;
  const { before, after, duration } = await doneOnce(deed, folder, prepared);
  const anyShare = fc.noBias(fc.double({ min: deed.from ?? 0, max: BEYOND, noNaN: true }));
  const shares = fc.sample(anyShare, { seed: SEED, numRuns: tries });
  const losses: string[] = [];
  for (const [index, share] of shares.entries()) {
    const delay = Math.round(share * duration);
    const userData = `${folder}/try-${index}`;
    cpSync(prepared, userData, { recursive: true });
    const loss = await killAfter(delay, userData, { deed, prepared, before, after, tally }).then(
      () => undefined,
      (error: unknown) => `try ${index}, killed after ${delay} ms: ${String(error)}`,
    );
    tally.count('tries');
    if (loss) losses.push(loss);
    else rmSync(userData, { recursive: true, force: true });
  }
  const figures = { ...tally.figures(), lost: losses.length, 'usual duration (ms)': Math.round(duration) };
  writeReport({
    campaign: `kills-${deed.name}`,
    seed: SEED,
    seconds: secondsSince(began),
    figures,
    properties: [outcome(deed, tries, began, losses)],
  });
  expect(losses).toEqual([]);
}

function outcome(deed: Deed, tries: number, began: number, losses: readonly string[]): Outcome {
  const failure =
    losses.length > 0 ? { path: null, counterexample: losses.join('\n'), message: losses[0] ?? '' } : null;
  return { name: deed.name, runs: tries, wantedRuns: tries, seconds: secondsSince(began), failure };
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

async function killAfter(delay: number, userData: string, { deed, before, after, tally }: Trial): Promise<void> {
  const app = new AppUnderTest({ userData });
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
  tally.count(isDone ? 'killed when it was shown as done' : 'killed before it was shown as done');

  await app.start();
  if (deed.recover) tally.count(await deed.recover(app));
  await untilSaved(app.page);
  const found = await recordsIn(app);
  const isAfter = isDeepStrictEqual(found, after);
  if (!isAfter) expect(found, 'as before, or as after, never by half').toEqual(before);
  if (isDone || deed.isFinishedByStart) expect(isAfter, 'what was shown as done is there').toBe(true);
  tally.count(isAfter ? 'found done' : 'found as before');
  await expectBackupsWhole(app);
  await app.kill();
  if (deed.problems) app.takeProblems(deed.problems);
  expect(app.problems, 'nothing went wrong inside the app').toEqual([]);
}
