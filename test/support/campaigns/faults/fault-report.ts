/** How often a fault was tried, and what was lost. */
import { rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { expect } from '@playwright/test';
import { AppUnderTest } from '../../../e2e/fixtures/app-under-test.ts';
import { secondsSince, writeReport } from '../report.ts';
import { SEED } from '../settings.ts';
import { createTally } from '../tally.ts';

export interface Faults {
  /**
   * One try with an app that is not started yet and is killed in the end; what `act` throws is a loss. What it answers is
   * counted: what the user was shown, or where the fault struck.
   */
  tryOnce(name: string, userData: string, act: (app: AppUnderTest) => Promise<string>): Promise<void>;
  /** Further numbers for the report. */
  count(name: string, by?: number): void;
  /** Writes `test/reports/<campaign>.json` and fails when anything was lost. */
  report(): void;
  /** The same where it could not be tried at all. */
  notTried(why: string): void;
}

export function countFaults(campaign: string): Faults {
  const began = Date.now();
  const tally = createTally();
  const losses: string[] = [];
  let tries = 0;
  const write = (name: string) => {
    const seconds = secondsSince(began);
    const failure =
      losses.length > 0 ? { path: null, counterexample: losses.join('\n'), message: losses[0] ?? '' } : null;
    const figures = { tries, lost: losses.length, ...tally.figures() };
    const properties = [{ name, runs: tries, wantedRuns: tries, seconds, failure }];
    writeReport({ campaign, seed: SEED, seconds, figures, properties });
  };
  return {
    async tryOnce(name, userData, act) {
      tries += 1;
      const app = new AppUnderTest({ userData });
      try {
        tally.count(`seen: ${await act(app)}`);
        await app.kill();
        rmSync(userData, { recursive: true, force: true });
      } catch (error) {
        losses.push(`${name}: ${stripVTControlCharacters(String(error))}`);
      } finally {
        await app.kill();
      }
    },
    count: tally.count,
    report() {
      write(campaign);
      expect(losses).toEqual([]);
    },
    notTried: (why) => write(`not tried: ${why}`),
  };
}
