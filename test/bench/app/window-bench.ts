/** What every bench in a real window needs: the runtime, a fresh bundle, and a display where there is none. */
import { needsVirtualDisplay, startVirtualDisplay } from '../../../build/electron-runtime/display.ts';
import { environmentFor } from '../../../build/electron-runtime/run.ts';
import { provideElectron } from '../../../build/electron-runtime/runtime.ts';
import { provideBundle } from '../../../build/scripts/bundle.ts';
import type { Bench, BenchContext, Series } from '../harness/bench.ts';

export interface WindowBench extends Omit<Bench, 'run'> {
  /** @param electron path of the executable */
  run(context: BenchContext, electron: string): Promise<Series[]>;
}

/** Makes it a bench like any other. */
export function windowBench({ name, what, run }: WindowBench): Bench {
  return {
    name,
    what,
    async run(context) {
      const runtime = await provideElectron();
      provideBundle();
      const display = needsVirtualDisplay() ? await startVirtualDisplay() : undefined;
      Object.assign(process.env, environmentFor(runtime), display && { DISPLAY: display.name });
      try {
        return await run(context, runtime.electron);
      } finally {
        display?.stop();
      }
    },
  };
}
