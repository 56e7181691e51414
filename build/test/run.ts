/**
 * `npm test`: lint → types → unit → integration → build → end to end → packaged. Every step runs, also after a failed one; the last
 * line says the sum, a failed lint or type check counts as one failed test. With CI=true a skipped test is a failure.
 */
import { provideElectron } from '../electron-runtime/runtime.ts';
import { BUILD } from '../scripts/bundle.ts';
import { provideReaders } from './readers.ts';
import { addResults, type Results, summaryLine } from './results.ts';
import { runPackaged, runPlaywright, runTool, runVitest } from './steps.ts';

const runtime = await provideElectron();
provideReaders();

const steps: Record<string, () => Promise<Results>> = {
  lint: () => runTool(runtime, 'biome', 'check', '.'),
  types: () => runTool(runtime, 'tsc', '-b'),
  unit: () => runVitest(runtime, 'unit', ['unit', 'mocked', 'dom']),
  integration: () => runVitest(runtime, 'integration', ['integration']),
  build: () => runTool(runtime, 'vite', ...BUILD),
  'end to end': () => runPlaywright(runtime, 'e2e'),
  // With the test runtime on Linux: elsewhere the release workflow packages.
  ...(runtime.overrideDist && { packaged: () => runPackaged(runtime) }),
};

const results: Results[] = [];
for (const [name, run] of Object.entries(steps)) {
  console.log(`\n▶ ${name}`);
  results.push(await run());
}

const sum = addResults(results);
for (const what of sum.failures) console.log(`failed: ${what}`);
for (const name of sum.skipped) console.log(`skipped: ${name}`);
const skipsFail = process.env.CI === 'true' && sum.skipped.length > 0;
if (skipsFail) console.log('With CI=true every test must run.');
process.exitCode = sum.failed > 0 || skipsFail ? 1 : 0;
console.log(summaryLine(sum));
