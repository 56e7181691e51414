/** `npm run test:e2e [-- playwright arguments]`: end-to-end tests in the real Electron, against a fresh bundle. */
import { runToolWithElectron } from '../electron-runtime/run.ts';
import { provideElectron } from '../electron-runtime/runtime.ts';
import { provideBundle } from '../scripts/bundle.ts';

const runtime = await provideElectron();
provideBundle();
const playwright = ['test', '-c', 'build/playwright.config.ts', '--project=e2e', ...process.argv.slice(2)];
process.exitCode = await runToolWithElectron(runtime, 'playwright', playwright);
