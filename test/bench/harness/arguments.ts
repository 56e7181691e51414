/** `npm run bench -- [filter …] [--write] [--runs N] [--profile]` */
import { parseArgs } from 'node:util';
import { FEWEST_SAMPLES } from './bench.ts';

export interface Arguments {
  /** Parts of names of benches; none: all of them. */
  filters: readonly string[];
  /** Puts the figures into the committed results and README, which a run of all benches does anyway, unless profiling slows it. */
  writes: boolean;
  /** Leaves a profile of each bench beside the reports. */
  isProfiled: boolean;
  /** Samples of each. */
  runs: number;
}

/** @throws an error that says what is wrong with an argument */
export function parseArguments(given: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...given],
    options: {
      write: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      runs: { type: 'string', default: String(FEWEST_SAMPLES) },
    },
    allowPositionals: true,
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < FEWEST_SAMPLES) {
    throw new Error(`--runs wants a whole number, at least ${FEWEST_SAMPLES}`);
  }
  const writes = values.write || (positionals.length === 0 && !values.profile);
  return { filters: positionals, writes, isProfiled: values.profile, runs };
}
