/**
 * What a bench is. It hands back samples as they were measured; ratio, spread, growth and verdict are worked out of them
 * (judge.ts), so that every bench means the same by these words.
 */
import type { Race } from './race.ts';

export interface Bench {
  /** kebab-case; chooses the bench on the command line, and stays the same for ever in reports. */
  name: string;
  /** One sentence for the report: what is done, beside what. */
  what: string;
  run(context: BenchContext): Promise<Series[]>;
}

export interface BenchContext {
  /** How many samples of each are wanted; at least FEWEST_SAMPLES. */
  runs: number;
  /** Takes so many samples of each contestant by turns, after warming up. */
  race: Race;
  /** An empty folder for files of this bench; deleted afterwards. */
  folder: string;
}

/** The same thing measured at one size or at several. */
export interface Series {
  /** Says what was measured, within its bench. */
  name: string;
  unit: Unit;
  /** What the reference does; said when the points have one. */
  reference?: string;
  /** What `size` counts: "items", "measures", "MB". */
  sizes?: string;
  points: readonly Point[];
  /** Each holds at every point; none: for information. */
  budgets?: readonly Budget[];
  /** What a reader must know, or what the time is spent on, as measured. */
  note?: string;
}

export type Unit = 'ms' | 'MB' | 'count';

export interface Point {
  /** Above zero. */
  size?: number;
  /** In the order they were taken. */
  samples: readonly number[];
  /** Of the reference, taken in the same run by turns; the ratio is that of the two medians. */
  reference?: readonly number[];
}

export interface Budget {
  of: Figure;
  atMost: number;
  /** Of the design, or set by the project itself, so that nothing gets slower unseen. */
  from: 'design' | 'house';
}

/**
 * - `ratio`: median of the samples : median of the reference
 * - `median`, `p95`, `most`: of the samples, in the unit of the series
 * - `growth`: exponent k of median ~ size^k, fitted over all points (1 is linear)
 * - `ratioGrowth`: the same of the ratio (0: it stays as it is)
 */
export type Figure = 'ratio' | 'median' | 'p95' | 'most' | 'growth' | 'ratioGrowth';

export const FEWEST_SAMPLES = 5;
