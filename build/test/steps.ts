/** The steps of `npm test`: each runs one tool and tells what came of it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runToolWithElectron, runWithElectron } from '../electron-runtime/run.ts';
import { type ElectronRuntime, PROJECT } from '../electron-runtime/runtime.ts';
import type { Tool } from '../scripts/tools.ts';
import { addResults, NO_RESULTS, playwrightResults, type Results, vitestResults } from './results.ts';

const REPORTS = 'test/reports';
const oneFailure = (what: string): Results => ({ ...NO_RESULTS, failed: 1, failures: [what] });

/** Runs a tool that only says yes or no, as lint and types do; no counts as one failed test. */
export async function runTool(runtime: ElectronRuntime, tool: Tool, ...args: readonly string[]): Promise<Results> {
  return (await runToolWithElectron(runtime, tool, args)) === 0 ? NO_RESULTS : oneFailure(tool);
}

/** Runs vitest projects and reads the report `test/reports/<name>.json`. */
export function runVitest(runtime: ElectronRuntime, name: string, projects: readonly string[]): Promise<Results> {
  const report = `${REPORTS}/${name}.json`;
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const args = ['run', '-c', 'build/vitest.config.ts', '--passWithNoTests', ...selected, ...reporters];
  return runAndRead(() => runToolWithElectron(runtime, 'vitest', args), report, vitestResults);
}

/** Runs one Playwright project, all of it or the specs whose paths hold one of `words`, and reads the report `test/reports/playwright-<project>.json`. */
export function runPlaywright(
  runtime: ElectronRuntime,
  project: string,
  words: readonly string[] = [],
): Promise<Results> {
  const config = 'build/playwright.config.ts';
  const args = ['test', ...words, '-c', config, '--pass-with-no-tests', '--project', project];
  const report = `${REPORTS}/playwright-${project}.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(PROJECT, report) };
  return runAndRead(() => runToolWithElectron(runtime, 'playwright', args, env), report, playwrightResults);
}

/** Packages the app unpacked and drives it. */
export async function runPackaged(runtime: ElectronRuntime): Promise<Results> {
  const args = ['--import', 'tsx', 'build/package/package.ts', '--linux', 'dir'];
  const packs = (await runWithElectron(runtime, process.execPath, args)) === 0;
  return packs ? runPlaywright(runtime, 'packaged') : oneFailure('npm run package');
}

async function runAndRead<Report>(
  run: () => Promise<number>,
  reportFile: string,
  read: (report: Report) => Results,
): Promise<Results> {
  const path = join(PROJECT, reportFile);
  rmSync(path, { force: true });
  const code = await run();
  if (!existsSync(path)) return oneFailure(`${reportFile} was not written`);
  const results = read(JSON.parse(readFileSync(path, 'utf8')));
  // A runner can fail although every test passed, for instance at an error outside of tests.
  return code !== 0 && results.failed === 0
    ? addResults([results, oneFailure(`error outside of tests: see the log above, and ${reportFile}`)])
    : results;
}
