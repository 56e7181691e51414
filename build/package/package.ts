/**
 * `npm run package`: packages into release/.
 *
 *   npm run package                            installers for this platform, with the Electron that package.json names
 *   npm run package -- --linux dir tar.gz      chosen targets
 *   npm run package -- --win                   as the release workflow calls it, each platform on its own system
 *
 * Where only the older runtime is at hand the result says so in its name, and nothing is made that could be shipped.
 */
import { chmodSync } from 'node:fs';
import { path7za } from '7zip-bin';
import { build } from 'electron-builder';
import { provideElectron } from '../electron-runtime/runtime.ts';
import { say } from '../electron-runtime/say.ts';
import { provideBundle } from '../scripts/bundle.ts';
import { packaging } from './electron-builder.ts';
import { packageRequest, platformOf, requestForTests } from './package-request.ts';
import { provideInserts } from './provide-inserts.ts';
import { setGzipDate } from './set-dates.ts';
import { forTests, nameUnpacked, TEST_RUNTIME } from './test-runtime.ts';

// electron-builder would fetch an archiver of its own from GitHub.
chmodSync(path7za, 0o755);
process.env.ELECTRON_BUILDER_7ZIP_PATH ??= path7za;

const { electron, overrideDist } = await provideElectron();
const asked = packageRequest(process.argv.slice(2), platformOf(process.platform));
const { platform, targets } = overrideDist ? requestForTests(asked) : asked;
if (overrideDist) say(`!! The package is made with the test runtime, and named "${TEST_RUNTIME}". Never ship it.`);

provideBundle();
const date = provideInserts(overrideDist ? 'older' : 'own');
process.env.SOURCE_DATE_EPOCH ??= String(Math.floor(Date.parse(date) / 1000));
const config = overrideDist ? forTests(packaging, electron) : packaging;
const files = await build({ config, [platform]: targets, publish: 'never' });
for (const file of files.filter((name) => name.endsWith('.tar.gz'))) setGzipDate(file);
for (const file of [...files, ...(overrideDist ? nameUnpacked() : [])]) console.log(file);
