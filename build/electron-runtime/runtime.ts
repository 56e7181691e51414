/** Decides which Electron runs here and makes sure that it can. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needsVirtualDisplay } from './display.ts';
import { fetchOlderRuntime, hasOlderRuntime, OLDER_VERSION, olderRuntimeFolder } from './older-runtime.ts';
import { say } from './say.ts';
import { provideSystemPackages } from './system-packages.ts';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = join(PROJECT, 'node_modules/electron');
const DOWNLOAD_TIMEOUT_MS = 300_000;

export interface ElectronRuntime {
  /** Path of the executable. */
  electron: string;
  /** Set when this is the older runtime: the folder that the electron package shall take instead of its own. */
  overrideDist?: string;
}

/**
 * Provides a runnable Electron: the electron package's own download where it works, else on Linux x64 the older
 * runtime. A runtime that is there already is used without any look at the network.
 * @throws with a sentence saying what to do when there is none.
 */
export async function provideElectron(): Promise<ElectronRuntime> {
  if (!existsSync(PACKAGE)) throw new Error('node_modules/electron is not there: run npm ci first');
  if (!hasOwnRuntime() && !hasOlderRuntime()) downloadOwnRuntime();
  const runtime = hasOwnRuntime() ? ownRuntime() : await olderRuntime();
  if (process.platform === 'linux') provideSystemPackages(runtime.electron, { display: needsVirtualDisplay() });
  return runtime;
}

function hasOwnRuntime(): boolean {
  return existsSync(join(PACKAGE, 'path.txt')) && existsSync(join(PACKAGE, 'dist/version'));
}

function ownRuntime(): ElectronRuntime {
  return { electron: join(PACKAGE, 'dist', readFileSync(join(PACKAGE, 'path.txt'), 'utf8')) };
}

function downloadOwnRuntime(): void {
  say('downloading the Electron runtime …');
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_TIMEOUT_MS });
}

async function olderRuntime(): Promise<ElectronRuntime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded; `node node_modules/electron/install.js` says why');
  }
  const overrideDist = olderRuntimeFolder();
  say(`!! Electron's own download failed. This is the OLDER Electron ${OLDER_VERSION}:`);
  say('!! for development and tests only, without security updates. Never ship it.');
  say(`!! To try the download again, delete ${overrideDist}.`);
  if (!hasOlderRuntime()) await fetchOlderRuntime();
  return { electron: join(overrideDist, 'electron'), overrideDist };
}
