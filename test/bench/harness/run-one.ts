/** One bench, in a process of its own: hands its series to the process that started it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BENCHES } from '../benches.ts';
import { raceOf } from './race.ts';

const [name, runsWanted] = process.argv.slice(2);
const bench = BENCHES.find((one) => one.name === name);
if (!bench || !process.send) throw new Error('is started by run.ts, with the name of a bench');

const runs = Number(runsWanted);
const folder = mkdtempSync(path.join(tmpdir(), 'tom-bench-'));
try {
  const series = await bench.run({ runs, race: raceOf(runs), folder });
  await new Promise((sent) => process.send?.(series, undefined, undefined, sent));
} catch (error) {
  // Said first: the app that was under way may still be writing to the folder, and then deleting it fails, too.
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
}
// What a bench has left open must not keep the next one from starting.
process.exit();
