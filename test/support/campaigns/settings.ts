/** What a run of the campaigns takes from its surroundings. */
import { randomInt } from 'node:crypto';

const MINUTE = 60_000;

/** All randomness comes from it. `npm run test:long` sets SEED; without it each run has its own. */
export const SEED = numberIn('SEED', { min: 0, max: 2 ** 31 }) ?? randomInt(2 ** 31);

/** The part of the usual number of cases that is run; SCALE=0.1 is a tenth. */
const SCALE = numberIn('SCALE', { min: 0, max: 1000 }) ?? 1;

/** When a property is broken off, in milliseconds; what was reached until then stands in the report. */
export const TIME_LIMIT = (numberIn('MINUTES', { min: 0.01, max: 55 }) ?? 45) * MINUTE;

/** Path of a counterexample, as the report names it: runs that one case alone. */
export const REPLAY = process.env.REPLAY || undefined;

/** At least one case, whatever the scale. */
export const scaled = (runs: number): number => Math.max(1, Math.round(runs * SCALE));

function numberIn(name: string, { min, max }: { min: number; max: number }): number | undefined {
  const text = process.env[name];
  if (!text) return undefined;
  const value = Number(text);
  if (!(value >= min && value <= max)) throw new Error(`${name}=${text}: a number from ${min} to ${max} is expected`);
  return value;
}
