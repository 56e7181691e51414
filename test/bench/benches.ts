/** All benches, in the order of the report. */
import type { Bench } from './harness/bench.ts';

export const BENCHES: readonly Bench[] = [];
