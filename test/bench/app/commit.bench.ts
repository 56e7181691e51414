/** A tick on its way to the disk, with nothing drawn meanwhile. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { MeasureId, OperationId } from '../../../shared/domain/ids.ts';
import type { Point } from '../harness/bench.ts';
import type { measureCommits } from './commit-page.ts';
import { driveApp } from './driven-app.ts';
import { copyOfProfile, SIZES } from './profile.ts';
import { storedCase } from './stored-case.ts';
import { windowBench } from './window-bench.ts';

/** So many ticks of each size, and so much time between two commits, in milliseconds. */
const TICKS = 40;
const PAUSE = 40;
/** The first ones compile the code. */
const WARM_UPS = 10;
/** A file of the app's own origin that runs nothing: its data base can be opened there. */
const QUIET_PAGE = 'app://bundle/nonce.js';

declare global {
  /** What `commit-page.ts` exports. */
  var commitPage: { measureCommits: typeof measureCommits };
}

export const commit = windowBench({
  name: 'commit',
  what: 'the command of a tick until it is on the disk, in a page that draws nothing, beside one raw put there',
  async run({ folder }) {
    const source = await bundled('commit-page.ts');
    const points: Point[] = [];
    const byHand: Point[] = [];
    for (const size of SIZES) {
      const { operationIds, measureIds } = storedCase(size);
      const app = await driveApp(await copyOfProfile(size, join(folder, 'app')));
      await app.page.goto(QUIET_PAGE);
      await app.page.evaluate(source);
      const { ticks, requests, puts } = await app.page.evaluate(commitsOf, {
        operationId: operationIds[0] as OperationId,
        measureIds: measureIds.slice(0, TICKS + WARM_UPS),
        pause: PAUSE,
      });
      await app.kill();
      const reference = puts.slice(WARM_UPS);
      points.push({ size: size.measures, samples: ticks.slice(WARM_UPS), reference });
      byHand.push({ size: size.measures, samples: requests.slice(WARM_UPS), reference });
    }
    return [
      {
        name: 'until it is on the disk',
        unit: 'ms',
        reference: 'one raw IndexedDB put, strict',
        sizes: 'measures',
        points,
        budgets: [{ of: 'ratio', atMost: 2, from: 'design' }],
        note: 'With its inverse, its place in the log and the oldest step that makes room for it; read before it is written.',
      },
      {
        name: 'its requests by hand',
        unit: 'ms',
        reference: 'one raw IndexedDB put, strict',
        sizes: 'measures',
        points: byHand,
        note: 'The least that a tick can take: the same reads and rows, with no library and nothing to work out.',
      },
    ];
  },
});

/** Runs in the page. */
const commitsOf = (wish: { operationId: OperationId; measureIds: readonly MeasureId[]; pause: number }) =>
  commitPage.measureCommits(wish.operationId, wish.measureIds, wish.pause);

/** A script that leaves what the module exports in `commitPage`. */
async function bundled(name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    // A library is left to say itself what it is built for.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL(name, import.meta.url)), formats: ['iife'], name: 'commitPage' },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = result.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled`);
  return `${chunk.code}; globalThis.commitPage = commitPage;`;
}
