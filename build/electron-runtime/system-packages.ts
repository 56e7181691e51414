/** Shared libraries and programs that a bare Debian lacks: installed when possible, else the one command is told. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.ts';

const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0',
];

/** Whether a program of this name is on the PATH. */
export function hasProgram(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

/** Whether packages can be installed without asking anyone: Debian or Ubuntu, as root. */
export function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** The names that `ldd` reports as missing. */
export function missingLibraries(lddOutput: string): string[] {
  return [...lddOutput.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** The one shell command that installs `packages`. */
export function installCommand(packages: readonly string[]): string {
  return (
    'apt-get update -qq && ' +
    `DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(' ')}`
  );
}

/** Installs Debian packages as root; only apt's errors are shown. */
export function installPackages(packages: readonly string[]): void {
  execFileSync('sh', ['-c', installCommand(packages)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Makes the Electron binary loadable and, if wanted, a virtual display possible.
 * @throws with the command to run when something is missing and cannot be installed here.
 */
export function provideSystemPackages(electron: string, { display }: { display: boolean }): void {
  const missing = missingLibraries(spawnSync('ldd', [electron], { encoding: 'utf8' }).stdout ?? '');
  const needsDisplay = display && !hasProgram('Xvfb');
  if (missing.length === 0 && !needsDisplay) return;

  const packages = [...(missing.length > 0 ? ELECTRON_PACKAGES : []), ...(needsDisplay ? ['xvfb'] : [])];
  const lacking = [...missing, ...(needsDisplay ? ['Xvfb'] : [])].join(', ');
  if (!canInstallPackages()) {
    throw new Error(`missing: ${lacking}. On Debian or Ubuntu run:\n  sudo sh -c '${installCommand(packages)}'`);
  }
  say(`missing: ${lacking}; installing ${packages.join(' ')} …`);
  installPackages(packages);
}
