/** The packages whose code is in the app: what package-lock.json lists for production. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression, as the package says. */
  licence: string;
  /** Its licence file; '' where it comes without one. */
  text: string;
}

interface LockEntry {
  version: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
}

/** Types are gone after compiling, and the compiler is only the wish of a library. */
const NEVER_BUNDLED = /^(@types\/|typescript$|@typescript\/)/;
const LICENCE_FILE = /^(licen[cs]e|copying)/i;

/** All of them, sorted by name, with their licence texts as they lie in `project`/node_modules. */
export function shippedPackages(project: string): ShippedPackage[] {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockEntry>;
  };
  const found = new Map<string, ShippedPackage>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (!path || entry.dev || entry.devOptional || entry.optional || NEVER_BUNDLED.test(name)) continue;
    const { version, license: licence = '' } = entry;
    found.set(`${name} ${version}`, { name, version, licence, text: licenceText(join(project, path)) });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(basename(name)));
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
}
