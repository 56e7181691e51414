/**
 * `npx tsx test/bench/package/measure.ts`: how large the package is, how long it takes to start and how much memory it needs,
 * beside an empty window of the same runtime. Wants what `npm run package -- --linux dir tar.gz zip` has made with the test
 * runtime. Prints Markdown for build/package/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needsVirtualDisplay, startVirtualDisplay } from '../../../build/electron-runtime/display.ts';
import { provideElectron } from '../../../build/electron-runtime/runtime.ts';
import { EMPTY_WINDOW } from '../app/plain-window.ts';
import { machineLine, thisMachine } from '../harness/machine.ts';
import { median, spread } from '../harness/statistics.ts';
import { EXECUTABLE, madeProfile, type Start, startOnce } from './packaged-start.ts';
import { sizes } from './sizes.ts';

/** The first start of each does not count. */
const WARM_UPS = 1;
const RUNS = 7;

const { electron } = await provideElectron();
const display = needsVirtualDisplay() ? await startVirtualDisplay() : undefined;
if (display) process.env.DISPLAY = display.name;
const folder = mkdtempSync(join(tmpdir(), 'tom-package-'));
try {
  const line = machineLine(thisMachine(new Date()));
  for (const row of sizes()) console.log(row);
  const profile = await madeProfile(join(folder, 'profile'));
  const packaged: Start[] = [];
  const empty: Start[] = [];
  for (let run = 0; run < RUNS + WARM_UPS; run += 1) {
    const plain = { program: electron, words: [EMPTY_WINDOW], target: 'button' };
    const app = { program: EXECUTABLE, words: [], target: 'tr[data-measure]', profile };
    const both = [
      await startOnce(plain, join(folder, `plain-${run}`)),
      await startOnce(app, join(folder, `app-${run}`)),
    ];
    if (run < WARM_UPS) continue;
    empty.push(both[0] as Start);
    packaged.push(both[1] as Start);
  }
  console.log(`\n${line}\n\n| | packaged app | empty window | ratio |\n|---|---|---|---|`);
  console.log(
    row(
      'start, ms',
      packaged.map(({ shown }) => shown),
      empty.map(({ shown }) => shown),
    ),
  );
  console.log(
    row(
      'memory, MB',
      packaged.map(({ megabytes }) => megabytes),
      empty.map(({ megabytes }) => megabytes),
    ),
  );
} finally {
  display?.stop();
  rmSync(folder, { recursive: true, force: true });
}

function row(name: string, ours: readonly number[], theirs: readonly number[]): string {
  const said = (values: readonly number[]) => {
    const [least, most] = spread(values).map(Math.round);
    return `${Math.round(median(values))} (${least}–${most})`;
  };
  return `| ${name}, median of ${ours.length} | ${said(ours)} | ${said(theirs)} | ${(median(ours) / median(theirs)).toFixed(2)} |`;
}
