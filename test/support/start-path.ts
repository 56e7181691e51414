/** What must be loaded before the first line of an entry runs: its static imports, and theirs. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

export interface StartPath {
  /** Files of the project, by path. */
  files: ReadonlySet<string>;
  /** Names of packages, each with a file that imports it. */
  packages: ReadonlyMap<string, string>;
}

/** @param entry a path in the project */
export function startPath(entry: string): StartPath {
  const files = new Set([entry]);
  const packages = new Map<string, string>();
  // What is added while the set is walked is walked, too.
  for (const file of files) {
    for (const specifier of /\.tsx?$/.test(file) ? importsOf(file) : []) {
      if (specifier.startsWith('.')) files.add(inProject(join(PROJECT, dirname(file), specifier)));
      else if (!packages.has(packageOf(specifier))) packages.set(packageOf(specifier), file);
    }
  }
  return { files, packages };
}

/** Static imports and re-exports of values; types are gone when the program runs, and the rest waits until it is asked for. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:([^'";=()]*?)\bfrom\s*)?'([^']+)';$/gm);
  return [...statements].filter(([, names]) => !isOfTypesOnly(names)).map(([, , specifier]) => specifier ?? '');
}

function isOfTypesOnly(names: string | undefined): boolean {
  const listed = /^\{([^}]*)\}\s*$/.exec(names?.trim() ?? '')?.[1]?.split(',') ?? [];
  const said = listed.map((name) => name.trim()).filter(Boolean);
  return said.length > 0 && said.every((name) => name.startsWith('type '));
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

const inProject = (path: string) => relative(PROJECT, path).split(sep).join('/');
