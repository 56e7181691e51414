/** All benches, in the order of the report. */
import { file } from './file.bench.ts';
import { findings } from './findings.bench.ts';
import type { Bench } from './harness/bench.ts';
import { layers } from './layers.bench.ts';
import { longAnnexes } from './long-annex.bench.ts';
import { merge } from './merge.bench.ts';
import { search } from './search.bench.ts';
import { wordAnnex } from './word-annex.bench.ts';

export const BENCHES: readonly Bench[] = [wordAnnex, longAnnexes, file, merge, findings, layers, search];
