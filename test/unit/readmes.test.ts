/** What the READMEs of the folders say of the house: nothing that is gone, and every folder. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const HOUSE = ['electron', 'renderer', 'shared', 'catalog', 'build', 'test'];
/** What builds and runs leave behind. */
const MADE = ['dist/', 'release/', 'test/reports/', 'results.json', 'plots/'];

const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
const folders = HOUSE.flatMap(withFolders);
const files = [
  ...folders.flatMap((folder) => entries(folder, 'file')),
  ...entries('.', 'file').map((it) => basename(it)),
];
const readmes = files.filter((file) => basename(file) === 'README.md').sort();
const written = files
  .filter((file) => file.startsWith('electron/') && file.endsWith('.ts'))
  .map((file) => readFileSync(join(PROJECT, file), 'utf8'))
  .join('\n');
const textOf = (readme: string) => readFileSync(join(PROJECT, readme), 'utf8');

test('every feature stands in the README of the interface', () => {
  const features = entries('renderer/features', 'folder').map((path) => basename(path));
  expect(features.filter((name) => !saysFolder(textOf('renderer/README.md'), name))).toEqual([]);
});

test('every folder at the top has a README', () => {
  expect(HOUSE.filter((folder) => !readmes.includes(`${folder}/README.md`))).toEqual([]);
});

describe.each(readmes)('%s', (readme) => {
  const text = textOf(readme);
  const folder = dirname(readme);
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

  test('names the folders in its own', () => {
    if (folder === '.') return;
    const silent = entries(folder, 'folder').filter((path) => !saysFolder(text, basename(path)));
    expect(silent).toEqual([]);
  });

  test('names only files and folders that exist', () => {
    const paths = named.filter(isPath).flatMap(alternatives);
    expect(paths.filter((path) => !(isThere(path, folder) || isMade(path)))).toEqual([]);
  });

  test('links only to what exists', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(PROJECT, folder, link)))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const commands = [...text.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, command = '']) => command);
    expect(commands.filter((command) => !(command in manifest.scripts))).toEqual([]);
  });
});

function entries(folder: string, kind: 'file' | 'folder'): string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .filter((entry) => (kind === 'folder' ? entry.isDirectory() : entry.isFile()))
    .map((entry) => `${folder}/${entry.name}`)
    .filter((path) => !MADE.includes(`${path}/`));
}

function withFolders(folder: string): string[] {
  return [folder, ...entries(folder, 'folder').flatMap(withFolders)];
}

const saysFolder = (text: string, name: string) => new RegExp(`\`(?:[\\w./-]*/)?${name}(?:/[^\`]*)?\``).test(text);

/** Paths of the house: with an extension of ours, or ending as folders do. */
const isPath = (name: string) => /^[\w@./{},*-]+(\.(tsx?|json|css)|\/)$/.test(name);

/** "{de,en}.json": one for each. */
function alternatives(path: string): string[] {
  const braces = /\{([^}]*)\}/.exec(path);
  if (!braces) return [path];
  return (braces[1] ?? '').split(',').flatMap((part) => alternatives(path.replace(braces[0], part)));
}

/** Beside the README, from the top, or under a name that only ends alike; "*" and "<…>" stand for any name. */
function isThere(path: string, folder: string): boolean {
  const pattern = path.replace(/\/$/, '').split('*').map(escaped).join('[^/]*');
  const known = path.endsWith('/') ? folders : files;
  return known.some((it) => new RegExp(`(^|/)${pattern}$`).test(it)) || existsSync(join(PROJECT, folder, path));
}

/** By a run or a build; or by the app in the user's folder, so the main process has its name. */
const isMade = (path: string) =>
  MADE.some((made) => path.startsWith(made)) || written.includes(`'${path.replace(/\/$/, '')}'`);

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
}
