/**
 * `npm run package`: packages for this platform, into release/.
 *
 *   npm run package                 installers, with the Electron that package.json names
 *   npm run package -- --dir        only the unpacked app
 *   npm run package -- --trial      the unpacked app with the runtime that is here, to try the packaging; never to ship
 */
import { dirname } from 'node:path';
import { build, type Configuration } from 'electron-builder';
import { packaging } from '../electron-builder.ts';
import { OLDER_VERSION } from '../electron-runtime/older-runtime.ts';
import { PROJECT, provideElectron } from '../electron-runtime/runtime.ts';
import { provideBundle } from './bundle.ts';

const options = new Set(process.argv.slice(2));
const trial = options.has('--trial');

provideBundle();
const config: Configuration = trial ? { ...packaging, ...(await runtimeThatIsHere()) } : packaging;
const files = await build({ projectDir: PROJECT, config, dir: trial || options.has('--dir') });
for (const file of files) console.log(file);

async function runtimeThatIsHere(): Promise<Configuration> {
  const { electron, overrideDist } = await provideElectron();
  return { electronDist: dirname(electron), ...(overrideDist && { electronVersion: OLDER_VERSION }) };
}
