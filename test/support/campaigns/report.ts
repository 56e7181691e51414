/** The report of a campaign: `test/reports/<name>.json`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';

const REPORTS = path.resolve(import.meta.dirname, '../../reports');
const LONGEST_EXAMPLE = 20_000;
const MB = 1024 * 1024;

/** How one property fared. */
export interface Outcome {
  name: string;
  runs: number;
  wantedRuns: number;
  seconds: number;
  failure: Failure | null;
}

export interface Failure {
  /** Repeats the case: SEED=… REPLAY=<path>. */
  path: string | null;
  counterexample: string;
  message: string;
}

export interface CampaignReport {
  campaign: string;
  seed: number;
  runs: number;
  failures: number;
  seconds: number;
  /** Largest memory the process ever had, in megabytes. */
  peakMemory: number;
  /** What the cases were like. */
  figures: Record<string, number>;
  properties: readonly Outcome[];
}

type Details = Pick<
  fc.RunDetails<unknown>,
  'failed' | 'numRuns' | 'counterexample' | 'counterexamplePath' | 'errorInstance'
>;

/** @param began when the property began, in milliseconds since 1970 */
export function outcomeOf(name: string, wantedRuns: number, began: number, details: Details): Outcome {
  const seconds = secondsSince(began);
  return { name, runs: details.numRuns, wantedRuns, seconds, failure: details.failed ? failureOf(details) : null };
}

function failureOf({ counterexample, counterexamplePath, errorInstance }: Details): Failure {
  const message = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : `${errorInstance}`;
  return { path: counterexamplePath, counterexample: fc.stringify(counterexample).slice(0, LONGEST_EXAMPLE), message };
}

type Measured = Omit<CampaignReport, 'runs' | 'failures' | 'peakMemory'>;

/** Writes the report and says in a line what is in it. */
export function writeReport({ campaign, seed, seconds, figures, properties }: Measured): CampaignReport {
  const report: CampaignReport = {
    campaign,
    seed,
    runs: properties.reduce((sum, { runs }) => sum + runs, 0),
    failures: properties.filter(({ failure }) => failure).length,
    seconds,
    peakMemory: peakMemory(),
    figures,
    properties,
  };
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(path.join(REPORTS, `${campaign}.json`), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`${campaign}: ${report.runs} cases in ${seconds} s, ${report.failures} failures, seed ${seed}`);
  for (const { name, runs, wantedRuns, failure } of properties) {
    if (!failure && runs < wantedRuns) console.log(`Out of time after ${runs} of ${wantedRuns} cases: ${name}`);
  }
  return report;
}

/** In megabytes. */
export const peakMemory = (): number => Math.round((process.resourceUsage().maxRSS * 1024) / MB);

export const secondsSince = (began: number): number => Math.round((Date.now() - began) / 100) / 10;
