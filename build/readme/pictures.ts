/**
 * `npm run pictures`: takes the pictures of the README and of the help in the real app; `-- help` or `-- readme` takes
 * some of them. Needs LibreOffice and poppler for the Word page.
 */
import { runToolWithElectron } from '../electron-runtime/run.ts';
import { provideElectron } from '../electron-runtime/runtime.ts';
import { provideBundle } from '../scripts/bundle.ts';
import { provideReaders } from '../test/readers.ts';

const runtime = await provideElectron();
provideReaders();
provideBundle();
const playwright = ['test', '-c', 'build/playwright.config.ts', '--project=pictures', ...process.argv.slice(2)];
process.exitCode = await runToolWithElectron(runtime, 'playwright', playwright);
