/** What a run leaves: the results of its benches, as they are kept from run to run. */
import type { JudgedSeries } from './judge.ts';
import type { Measured } from './machine.ts';

export interface BenchResult {
  name: string;
  what: string;
  measured: Measured;
  series: readonly JudgedSeries[];
  /** Why the bench handed back nothing. */
  error?: string;
}

/**
 * Results of an earlier run with those of this one in their place.
 *
 * @param order names of all benches; what is not among them is gone
 */
export function joined(
  before: readonly BenchResult[],
  now: readonly BenchResult[],
  order: readonly string[],
): BenchResult[] {
  const newest = new Map([...before, ...now].map((result) => [result.name, result]));
  return order.flatMap((name) => newest.get(name) ?? []);
}

export interface Sum {
  held: number;
  missed: number;
  failed: number;
}

export function sumOf(results: readonly BenchResult[]): Sum {
  const verdicts = results.flatMap(({ series }) => series.flatMap((one) => one.verdicts));
  const held = verdicts.filter(({ isHeld }) => isHeld).length;
  const failed = results.filter(({ error }) => error !== undefined).length;
  return { held, missed: verdicts.length - held, failed };
}

/** A run that measured nothing has proved nothing. */
export const exitCodeOf = (results: readonly BenchResult[]): 0 | 1 => {
  const { missed, failed } = sumOf(results);
  return results.length === 0 || missed > 0 || failed > 0 ? 1 : 0;
};

export function summaryLine(results: readonly BenchResult[], machine: string): string {
  const { held, missed, failed } = sumOf(results);
  return `bench: ${held} budgets held, ${missed} missed, ${failed} benches failed (${machine})`;
}

/** Four digits say more than any clock; more of them only make differences hard to read. */
export function asJson(results: readonly BenchResult[]): string {
  const short = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  const text = JSON.stringify(results, short, 1);
  // Lists of numbers on one line each.
  return `${text.replace(/\[\s+(-?[\d.e+-]+(?:,\s+-?[\d.e+-]+)*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}
