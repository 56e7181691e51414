/** From starting the program to a measure that can be ticked, beside an empty window. */
import { join } from 'node:path';
import { PROJECT } from '../../../build/electron-runtime/runtime.ts';
import type { Bench } from '../harness/bench.ts';
import { EMPTY_WINDOW } from './plain-window.ts';
import { copyOfProfile } from './profile.ts';
import { startedProgram } from './started-program.ts';
import { DELIVERED_MEASURES } from './stored-case.ts';
import { windowBench } from './window-bench.ts';

const SIZE = { measures: DELIVERED_MEASURES, operations: 50 };
/** The first starts of each do not count: Chromium keeps a program compiled once it has run it a second time. */
const WARM_UPS = 3;

export const coldStart: Bench = windowBench({
  name: 'cold-start',
  what: `a start of the program until a measure of the list is ticked; ${SIZE.measures} measures, ${SIZE.operations} operations`,
  async run({ folder, runs }, electron) {
    const [shown, ticked, plainShown, plainPressed]: number[][] = [[], [], [], []];
    const userData = await copyOfProfile(SIZE, join(folder, 'app'));
    for (let run = 0; run < runs + WARM_UPS; run += 1) {
      const plain = await startedProgram(electron, {
        folder: EMPTY_WINDOW,
        userData: join(folder, 'plain'),
        target: 'button',
      });
      const app = await startedProgram(electron, {
        folder: PROJECT,
        userData,
        target: 'tr[data-measure]',
      });
      if (run < WARM_UPS) continue;
      plainShown?.push(plain.shown);
      plainPressed?.push(plain.answered);
      shown?.push(app.shown);
      ticked?.push(app.answered);
    }
    const note =
      'A fresh process each time, by turns, on the same data as before; what the system keeps in memory of both programs is warm.';
    return [
      {
        name: 'until a click on a measure is answered',
        unit: 'ms',
        reference: 'an empty window, until it is painted',
        points: [{ samples: ticked ?? [], reference: plainShown ?? [] }],
        budgets: [{ of: 'ratio', atMost: 1.5, from: 'design' }],
        note,
      },
      {
        name: 'until the measures are seen',
        unit: 'ms',
        reference: 'an empty window, until it is painted',
        points: [{ samples: shown ?? [], reference: plainShown ?? [] }],
      },
      {
        name: 'until a click is answered, each',
        unit: 'ms',
        reference: 'an empty window, until a click on its button is answered',
        points: [{ samples: ticked ?? [], reference: plainPressed ?? [] }],
      },
    ];
  },
});
