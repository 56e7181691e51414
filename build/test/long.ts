/**
 * `npm run test:long`: the campaigns (kills, random cases, merge histories, hostile files). All randomness comes from
 * one seed, which is printed; SEED=… repeats a run. Reports lie in test/reports/.
 */
import { randomInt } from 'node:crypto';
import { provideElectron } from '../electron-runtime/runtime.ts';
import { provideBundle } from '../scripts/bundle.ts';
import { provideReaders } from './readers.ts';
import { addResults, summaryLine } from './results.ts';
import { runPlaywright, runVitest } from './steps.ts';

const seed = process.env.SEED ?? String(randomInt(2 ** 31));
process.env.SEED = seed;
console.log(`seed: ${seed} (repeat with SEED=${seed} npm run test:long)`);

const runtime = await provideElectron();
provideReaders();
provideBundle();
const sum = addResults([await runVitest(runtime, 'long', ['long']), await runPlaywright(runtime, 'long')]);
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(`seed: ${seed}`);
console.log(summaryLine(sum));
