/**
 * Provides an Electron runtime and runs a command with it.
 *
 *   tsx build/scripts/provide-electron.ts                   prints the path of the executable
 *   tsx build/scripts/provide-electron.ts -- electron .     runs a command; node_modules/.bin is on its PATH
 */
import { runWithElectron } from '../electron-runtime/run.ts';
import { provideElectron } from '../electron-runtime/runtime.ts';

const [separator, command, ...args] = process.argv.slice(2);
const runtime = await provideElectron();
if (separator === '--' && command) process.exitCode = await runWithElectron(runtime, command, args);
else console.log(runtime.electron);
