/** Runs commands in an environment in which Electron works: right runtime, display, and root taken care of. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { type Tool, toolScript } from '../scripts/tools.ts';
import { needsVirtualDisplay, startVirtualDisplay } from './display.ts';
import { type ElectronRuntime, PROJECT } from './runtime.ts';

/** The environment variables with which `electron`, Playwright and electron-builder find this runtime. */
export function environmentFor(runtime: ElectronRuntime): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env };
  if (runtime.overrideDist) env.ELECTRON_OVERRIDE_DIST_PATH = runtime.overrideDist;
  // Chromium refuses to run as root with its sandbox.
  if (process.getuid?.() === 0) env.ELECTRON_DISABLE_SANDBOX = '1';
  return env;
}

/** Runs a tool of the project as `runWithElectron` does. */
export function runToolWithElectron(
  runtime: ElectronRuntime,
  tool: Tool,
  args: readonly string[],
  extraEnv?: NodeJS.ProcessEnv,
): Promise<number> {
  return runWithElectron(runtime, process.execPath, [toolScript(tool), ...args], extraEnv);
}

/**
 * Runs a command to its end, on a virtual display where there is no screen.
 * Ctrl+C and termination are passed on, so that the app can close its window in order.
 * @returns the command's exit code (128 + signal number when a signal ended it).
 */
export async function runWithElectron(
  runtime: ElectronRuntime,
  command: string,
  args: string[],
  extraEnv: NodeJS.ProcessEnv = {},
): Promise<number> {
  const env = { ...environmentFor(runtime), ...extraEnv };
  const display = needsVirtualDisplay() ? await startVirtualDisplay() : undefined;
  if (display) env.DISPLAY = display.name;
  try {
    return await run(command, args, env);
  } finally {
    display?.stop();
  }
}

async function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  // Its own process group: a terminal sends Ctrl+C to the whole group, and a second signal would end Electron at once.
  const detached = process.platform !== 'win32';
  const child = spawn(command, args, { stdio: 'inherit', env, cwd: PROJECT, detached });
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, passOn);
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (signal ? constants.signals[signal] : 0);
  } finally {
    for (const signal of signals) process.off(signal, passOn);
  }
}
