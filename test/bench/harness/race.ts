/** Samples by turns: what else the machine does meanwhile meets all contestants alike. */
import { performance } from 'node:perf_hooks';

/** What is timed, by the clock on the wall: done at once; with a preparation that is not timed; or timing itself (a program). */
export type Contestant = (() => unknown) | { prepare(): Work | Promise<Work> } | { ms(): Promise<number> };
type Work = () => unknown;

export type Race = <Name extends string>(contestants: Record<Name, Contestant>) => Promise<Record<Name, number[]>>;

/** Code that the compiler has not seen yet and caches that are cold say nothing about the rest of the day. */
const WARM_UPS = 3;
/** Whoever has worked so long is warm. */
const WARM_MS = 1500;
/** Less cannot be timed reliably: such work is repeated within one sample. */
const SHORTEST_MS = 5;

/** @returns a race that takes `runs` samples of each, in milliseconds of one run of the work */
export function raceOf(runs: number): Race {
  return async (contestants) => {
    const names = Object.keys(contestants) as (keyof typeof contestants)[];
    const repeats = new Map<string, number>();
    const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<string, number[]>;
    for (const name of names) repeats.set(name, await warmedUp(contestants[name]));
    for (let run = 0; run < runs; run += 1) {
      for (const name of names) samples[name]?.push(await timed(contestants[name], repeats.get(name) ?? 1));
    }
    return samples as Record<keyof typeof contestants, number[]>;
  };
}

/** @returns how often it is to be repeated within one sample */
async function warmedUp(contestant: Contestant): Promise<number> {
  let last = SHORTEST_MS;
  for (let run = 0, spent = 0; run < WARM_UPS && spent < WARM_MS; run += 1) {
    last = await timed(contestant, 1);
    spent += last;
  }
  if (typeof contestant !== 'function' || last >= SHORTEST_MS) return 1;
  // The compiler makes short work shorter still.
  const often = Math.ceil(SHORTEST_MS / Math.max(last, 0.001));
  const again = await timed(contestant, often);
  return Math.ceil(SHORTEST_MS / Math.max(again, 0.0001));
}

async function timed(contestant: Contestant, repeats: number): Promise<number> {
  collectGarbage();
  if (typeof contestant === 'object' && 'ms' in contestant) return contestant.ms();
  const work = typeof contestant === 'function' ? contestant : await contestant.prepare();
  const before = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const result = work();
    // Work that is done at once must not pay for a turn of the event loop.
    if (result instanceof Promise) await result;
  }
  return (performance.now() - before) / repeats;
}

/** What a contestant leaves behind is not the next one's matter; there with --expose-gc only. */
function collectGarbage(): void {
  (globalThis as { gc?: () => void }).gc?.();
}
