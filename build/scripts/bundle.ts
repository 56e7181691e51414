/** Builds `dist/` when it is missing or older than what it is made of. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../electron-runtime/runtime.ts';
import { toolScript } from './tools.ts';

/** Arguments of vite; `npm run build` in package.json is the same. */
export const BUILD = ['build', '--app', '-c', 'build/vite.config.ts'];

const SOURCES = ['electron', 'renderer', 'shared', 'catalog', 'build/vite.config.ts', 'package-lock.json'];
const BUNDLE = [
  'dist/renderer/index.html',
  'dist/main/main.js',
  'dist/preload/preload.cjs',
  'dist/preload/preload-print.cjs',
];

/** Makes sure that `dist/` is the program of the present sources. */
export function provideBundle(): void {
  if (bundleAge() < newestChange())
    execFileSync(process.execPath, [toolScript('vite'), ...BUILD], { cwd: PROJECT, stdio: 'inherit' });
}

/** When the oldest part of the bundle was made, in milliseconds since 1970; 0 when a part is missing. */
function bundleAge(): number {
  return Math.min(...BUNDLE.map((file) => join(PROJECT, file)).map((file) => (existsSync(file) ? changeOf(file) : 0)));
}

function newestChange(): number {
  const files = SOURCES.map((source) => join(PROJECT, source)).flatMap(filesIn);
  return Math.max(...files.map(changeOf));
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  // Folders count too: their time changes when a file is deleted.
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))];
}

function changeOf(path: string): number {
  return statSync(path).mtimeMs;
}
