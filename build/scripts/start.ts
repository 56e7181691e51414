/** `npm start`: provides the runtime, builds what has changed and opens the app. Arguments go to the app. */
import { needsVirtualDisplay } from '../electron-runtime/display.ts';
import { runWithElectron } from '../electron-runtime/run.ts';
import { provideElectron } from '../electron-runtime/runtime.ts';
import { say } from '../electron-runtime/say.ts';
import { provideBundle } from './bundle.ts';

const runtime = await provideElectron();
provideBundle();
if (needsVirtualDisplay()) {
  say('This machine has no screen: the app runs on a virtual display, invisibly. Ctrl+C stops it.');
}
process.exitCode = await runWithElectron(runtime, runtime.electron, ['.', ...process.argv.slice(2)]);
