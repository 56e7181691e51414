/** All benches, in the order of the report. */
import { coldStart } from './app/cold-start.bench.ts';
import { commit } from './app/commit.bench.ts';
import { memory } from './app/memory.bench.ts';
import { openOperation } from './app/open-operation.bench.ts';
import { pauses } from './app/pauses.bench.ts';
import { scrolling } from './app/scrolling.bench.ts';
import { tick } from './app/tick.bench.ts';
import { typing } from './app/typing.bench.ts';
import { file } from './file.bench.ts';
import { findings } from './findings.bench.ts';
import type { Bench } from './harness/bench.ts';
import { layers } from './layers.bench.ts';
import { longAnnexes } from './long-annex.bench.ts';
import { merge } from './merge.bench.ts';
import { search } from './search.bench.ts';
import { wordAnnex } from './word-annex.bench.ts';

const IN_PLAIN_NODE = [wordAnnex, longAnnexes, file, merge, findings, layers, search];
const IN_THE_WINDOW = [coldStart, commit, tick, openOperation, typing, scrolling, memory, pauses];

export const BENCHES: readonly Bench[] = [...IN_PLAIN_NODE, ...IN_THE_WINDOW];
