/**
 * A campaign: properties that are tried with a few random cases in `npm test` and with very many in `npm run test:long`.
 * Both run the same definition; only the number of cases differs.
 */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outcome, outcomeOf, peakMemory, secondsSince, writeReport } from './report.ts';
import { REPLAY, SEED, scaled, TIME_LIMIT } from './settings.ts';
import type { Tally } from './tally.ts';

export interface CampaignProperty {
  /** What holds in every case, as a sentence. */
  name: string;
  property: fc.IRawProperty<unknown>;
  /** Number of cases in `npm test`. */
  sample: number;
  /** Number of cases in `npm run test:long`. */
  runs: number;
  /** Cases that are no matter of chance; they come first in the long run. */
  examples?: unknown[];
}

export interface Campaign {
  /** Name of the report. */
  name: string;
  properties: readonly CampaignProperty[];
  /** Counts what the cases were like. */
  tally?: Tally;
  /** Most memory the process may take in a long run, in megabytes. */
  memoryLimit?: number;
}

/** For a busy machine; alone they take a few seconds. */
const SAMPLE_TIMEOUT = 120_000;

/** A few cases of each property, for `npm test`; fast-check prints the seed of a failure. */
export function runSample({ properties }: Pick<Campaign, 'properties'>): void {
  for (const { name, property, sample } of properties) {
    test(name, async () => void (await fc.assert(property, { numRuns: sample })), SAMPLE_TIMEOUT);
  }
}

/** All cases of each property and a report, for `npm run test:long`. */
export function runCampaign({ name: campaign, properties, tally, memoryLimit = Number.POSITIVE_INFINITY }: Campaign) {
  const outcomes: Outcome[] = [];
  const began = Date.now();

  describe(campaign, () => {
    for (const { name, property, runs, examples } of properties) {
      test(name, async () => {
        const start = Date.now();
        const details = await fc.check(property, { ...parameters, numRuns: scaled(runs), examples });
        outcomes.push(outcomeOf(name, scaled(runs), start, details));
        if (details.failed) throw new Error(reportOf(details, name), { cause: details.errorInstance });
      });
    }

    afterAll(() => {
      const figures = tally?.figures() ?? {};
      writeReport({ campaign, seed: SEED, seconds: secondsSince(began), figures, properties: outcomes });
      expect(peakMemory(), 'megabytes of memory').toBeLessThan(memoryLimit);
    });
  });
}

const parameters: fc.Parameters<unknown> = {
  seed: SEED,
  path: REPLAY,
  interruptAfterTimeLimit: TIME_LIMIT,
};

function reportOf(details: fc.RunDetails<unknown>, name: string): string {
  const settings = `SEED=${details.seed} REPLAY=${details.counterexamplePath}`;
  const command = `npx vitest run -c build/vitest.config.ts --project long -t '${name}'`;
  return `${fc.defaultReportMessage(details)}\nRepeat this case: ${settings} ${command}`;
}
