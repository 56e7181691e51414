/** The arrows of the house: who may import whom (README, "The house"). Biome and the compiler hold the rest. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['electron', 'renderer', 'shared', 'catalog', 'build', 'test'];

interface Import {
  from: string;
  /** A path in the project, or the name of a package. */
  to: string;
}

const imports = FOLDERS.flatMap(sourcesIn).flatMap(importsOf);
const inFolder = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** What the files of `folder` may import of the project, besides their own folder. */
const MAY_IMPORT: Record<string, string[]> = {
  electron: ['shared/ipc', 'shared/lib', 'shared/text'],
  shared: ['catalog'],
  // The two languages are wanted everywhere.
  'shared/lib': ['shared/domain/localised.ts'],
  'shared/ipc': [],
  'shared/text': ['shared/ipc', 'shared/lib', 'shared/domain', 'shared/file-format'],
  'shared/domain': ['shared/lib'],
  'shared/catalogue': ['shared/domain', 'shared/lib', 'catalog'],
  'shared/merge': ['shared/domain', 'shared/lib'],
  'shared/docx': ['shared/annex', 'shared/domain', 'shared/lib'],
  // Controls keep what is typed in drafts, which are data's; data knows no control.
  'renderer/ui': ['renderer/data', 'renderer/text', 'renderer/platform', 'shared'],
  'renderer/data': ['shared', 'catalog', 'renderer/platform', 'renderer/text'],
  'renderer/platform': ['shared'],
  'renderer/text': ['shared', 'catalog'],
  'renderer/features': ['renderer/ui', 'renderer/data', 'renderer/platform', 'renderer/text', 'shared', 'catalog'],
};

describe('imports go one way', () => {
  test.each(Object.entries(MAY_IMPORT))('%s imports only %j', (folder, allowed) => {
    const forbidden = imports
      .filter(({ from, to }) => inFolder(from, folder) && FOLDERS.some((top) => inFolder(to, top)))
      .filter(({ to }) => ![folder, ...allowed].some((target) => inFolder(to, target)));
    expect(forbidden).toEqual([]);
  });

  test('features do not import each other', () => {
    const feature = (file: string) => /^renderer\/features\/([^/]+)\//.exec(file)?.[1];
    const across = imports.filter(({ from, to }) => feature(from) && feature(to) && feature(from) !== feature(to));
    expect(across).toEqual([]);
  });

  test('dialogues are opened in one way, which gives the focus back', () => {
    const openers = imports
      .filter(({ to }) => to === '@mantine/modals')
      .map(({ from }) => from)
      .filter((file) => /modals\.open/.test(readFileSync(join(PROJECT, file), 'utf8')));
    expect(openers).toEqual(['renderer/ui/open-dialog.ts']);
  });

  test('nothing that ships imports test/ or build/', () => {
    const shipped = ['electron', 'renderer', 'shared', 'catalog'];
    const found = imports.filter(
      ({ from, to }) => shipped.some((top) => inFolder(from, top)) && (inFolder(to, 'test') || inFolder(to, 'build')),
    );
    expect(found).toEqual([]);
  });

  test('build/ does not import test/', () => {
    expect(imports.filter(({ from, to }) => inFolder(from, 'build') && inFolder(to, 'test'))).toEqual([]);
  });
});

describe('packages are used in one place', () => {
  test.each([
    ['docx', ['shared/docx']],
    ['dexie', ['renderer/data']],
    ['electron', ['electron']],
  ])('%s only in %j', (name, homes) => {
    const elsewhere = imports
      .filter(({ from }) => !inFolder(from, 'test') && !inFolder(from, 'build'))
      .filter(({ from, to }) => to === name && !homes.some((home) => inFolder(from, home)));
    expect(elsewhere).toEqual([]);
  });
});

function sourcesIn(folder: string): string[] {
  const path = join(PROJECT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** Static, dynamic and type imports, re-exports, and the files that Vite takes in by pattern. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(PROJECT, file), 'utf8');
  const pattern = /(?:\bfrom\s*|^import\s+|\bimport\s*\(\s*|\bimport\.meta\.glob(?:<.*?>)?\(\s*\[?\s*)'([^']+)'/gms;
  return [...text.matchAll(pattern)].map((match) => ({ from: portable(file), to: target(file, match[1] ?? '') }));
}

function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return portable(relative(PROJECT, join(PROJECT, dirname(file), specifier)));
}

function portable(path: string): string {
  return path.split(sep).join('/');
}
