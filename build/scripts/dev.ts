/**
 * `npm run dev`: opens the app and rebuilds the renderer on every change; Ctrl+R in the window shows the new build. It is
 * the finished app's bundle, origin and content security policy: nothing works only in development. A change of
 * electron/ wants a new start.
 */
import { spawn } from 'node:child_process';
import { runWithElectron } from '../electron-runtime/run.ts';
import { PROJECT, provideElectron } from '../electron-runtime/runtime.ts';
import { provideBundle } from './bundle.ts';
import { toolScript } from './tools.ts';

const runtime = await provideElectron();
provideBundle();
const builder = spawn(process.execPath, [toolScript('vite'), 'build', '--watch', '-c', 'build/vite.config.ts'], {
  cwd: PROJECT,
  stdio: 'inherit',
});
process.exitCode = await runWithElectron(runtime, runtime.electron, ['.']);
builder.kill();
