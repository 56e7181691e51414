/**
 * `npm run bench -- [filter …] [--write] [--runs N] [--profile]`: runs the benches, each in a process of its own, so that none pays for
 * the heap and the compiled code of another. Exit code 1 when a budget is missed or a bench fails; the last line is the summary.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BENCHES } from '../benches.ts';
import { parseArguments } from './arguments.ts';
import type { Bench, Series } from './bench.ts';
import { judged } from './judge.ts';
import { machineLine, thisMachine } from './machine.ts';
import { benchLines } from './print.ts';
import { writeReport } from './report.ts';
import { type BenchResult, exitCodeOf, summaryLine } from './results.ts';

const NOISY = 0.5;
const PROFILES = fileURLToPath(new URL('../../reports/profiles', import.meta.url));
const RUN_ONE = fileURLToPath(new URL('./run-one.ts', import.meta.url));

const { filters, writes, runs, isProfiled } = parseArguments(process.argv.slice(2));
const machine = thisMachine(new Date());
if (machine.load > NOISY)
  console.log(`The machine is busy (load ${machine.load} per core): the figures will say little.`);

const chosen = BENCHES.filter(({ name }) => filters.length === 0 || filters.some((filter) => name.includes(filter)));
const results: BenchResult[] = [];
for (const bench of chosen) {
  console.log(`\n▶ ${bench.name}: ${bench.what}`);
  const result = await resultOf(bench);
  for (const line of benchLines(result)) console.log(line);
  results.push(result);
}
writeReport(results, { writes, order: BENCHES.map(({ name }) => name) });
process.exitCode = exitCodeOf(results);
console.log(`\n${summaryLine(results, machineLine(machine))}`);

async function resultOf(bench: Bench): Promise<BenchResult> {
  const { name, what } = bench;
  const about = { name, what, measured: machine };
  try {
    return { ...about, series: (await runApart(name)).map(judged) };
  } catch (error) {
    return { ...about, series: [], error: error instanceof Error ? error.message : String(error) };
  }
}

/** Throws what went wrong in there; its own words stand in the output above. */
function runApart(name: string): Promise<Series[]> {
  const profile = isProfiled ? ['--cpu-prof', `--cpu-prof-dir=${PROFILES}`] : [];
  const execArgv = [...process.execArgv, '--expose-gc', ...profile];
  const child = fork(RUN_ONE, [name, String(runs)], { execArgv });
  return new Promise((resolve, reject) => {
    let series: Series[] | undefined;
    child.on('message', (message) => {
      series = message as Series[];
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (series && code === 0) resolve(series);
      else reject(new Error(`ended with ${signal ?? code}`));
    });
  });
}
