/** The memory of all processes of the app at work, beside those of an empty window. */
import { join } from 'node:path';
import { PROJECT } from '../../../build/electron-runtime/runtime.ts';
import type { Bench } from '../harness/bench.ts';
import { EMPTY_WINDOW } from './plain-window.ts';
import { copyOfProfile } from './profile.ts';
import { startedProgram } from './started-program.ts';
import { DELIVERED_MEASURES } from './stored-case.ts';
import { windowBench } from './window-bench.ts';

const SIZE = { measures: DELIVERED_MEASURES, operations: 50 };

export const memory: Bench = windowBench({
  name: 'memory',
  what: `${SIZE.measures} measures, 50 operations: walking, ticking, searching and scrolling for some seconds; then the memory of all processes`,
  async run({ folder, runs }, electron) {
    const [ours, plain]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      const start = { folder: EMPTY_WINDOW, userData: join(folder, `plain-${run}`), target: 'button', works: true };
      plain.push((await startedProgram(electron, start)).megabytes ?? 0);
      const userData = await copyOfProfile(SIZE, join(folder, `app-${run}`));
      const app = { folder: PROJECT, userData, target: 'tr[data-measure]', works: true };
      ours.push((await startedProgram(electron, app)).megabytes ?? 0);
    }
    return [
      {
        name: 'memory of all processes',
        unit: 'MB',
        reference: 'an empty window, after the same keys and clicks',
        points: [{ samples: ours, reference: plain }],
        budgets: [{ of: 'ratio', atMost: 1.6, from: 'design' }],
        note: 'Proportional set size (PSS) as Linux counts it: what processes share is counted once.',
      },
    ];
  },
});
