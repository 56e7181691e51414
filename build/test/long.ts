/**
 * `npm run test:long`: the campaigns (kills, random cases, merge histories, hostile files). All randomness comes from
 * one seed, which is printed; SEED=… repeats a run. Reports lie in test/reports/.
 * `npm run test:long -- kill fault store durability` runs the faults in the real app only.
 */
import { randomInt } from 'node:crypto';
import { provideElectron } from '../electron-runtime/runtime.ts';
import { provideBundle } from '../scripts/bundle.ts';
import { faultTable } from './fault-table.ts';
import { provideReaders } from './readers.ts';
import { addResults, summaryLine } from './results.ts';
import { runPlaywright, runVitest } from './steps.ts';

const seed = process.env.SEED ?? String(randomInt(2 ** 31));
process.env.SEED = seed;
console.log(`seed: ${seed} (repeat with SEED=${seed} npm run test:long)`);

const runtime = await provideElectron();
provideReaders();
provideBundle();
// Any word chooses among those in the real app, and leaves out the others.
const words = process.argv.slice(2);
const campaigns = words.length > 0 ? [] : [await runVitest(runtime, 'long', ['long'])];
const sum = addResults([...campaigns, await runPlaywright(runtime, 'long', words)]);
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(faultTable());
console.log(`seed: ${seed}`);
console.log(summaryLine(sum));
