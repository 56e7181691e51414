/** All benches, in the order of the report. */
import type { Bench } from './harness/bench.ts';
import { wordAnnex } from './word-annex.bench.ts';

export const BENCHES: readonly Bench[] = [wordAnnex];
