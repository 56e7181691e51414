/** What a package weighs, and what the weight is made of. */
import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { listPackage, statFile } from '@electron/asar';
import { PROJECT } from '../../../build/electron-runtime/runtime.ts';
import { UNPACKED_FOR_TESTS } from '../../../build/package/test-runtime.ts';

const ARCHIVE = join(UNPACKED_FOR_TESTS, 'resources/app.asar');
/** Smaller ones are counted together. */
const WORTH_NAMING = 5_000_000;

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Markdown tables: the files of release/, what lies in the unpacked app, what lies in its archive. */
export function sizes(): string[] {
  const release = join(PROJECT, 'release');
  const packed = readdirSync(release).filter((name) => /\.(tar\.gz|zip)$/.test(name));
  const all = filesBelow(UNPACKED_FOR_TESTS).map((path) => ({ path, bytes: statSync(path).size }));
  const large = all.filter(({ bytes }) => bytes >= WORTH_NAMING).toSorted((one, other) => other.bytes - one.bytes);
  const rest = sum(all) - sum(large);
  return [
    '| file | MB |\n|---|---|',
    `| unpacked | ${megabytes(sum(all))} |`,
    ...packed.map((name) => `| ${name} | ${megabytes(statSync(join(release, name)).size)} |`),
    '\n| in the unpacked app | MB |\n|---|---|',
    ...large.map(({ path, bytes }) => `| ${path.slice(UNPACKED_FOR_TESTS.length + 1)} | ${megabytes(bytes)} |`),
    `| everything else | ${megabytes(rest)} |`,
    '\n| in app.asar | MB |\n|---|---|',
    ...byEnding().map(([ending, bytes]) => `| ${ending} | ${megabytes(bytes)} |`),
  ];
}

const sum = (files: readonly { bytes: number }[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function byEnding(): [ending: string, bytes: number][] {
  const bytes = new Map<string, number>();
  for (const path of listPackage(ARCHIVE, { isPack: false })) {
    const found = statFile(ARCHIVE, path.slice(1));
    if (!('size' in found)) continue;
    const ending = extname(path);
    bytes.set(ending, (bytes.get(ending) ?? 0) + found.size);
  }
  return [...bytes].toSorted(([, one], [, other]) => other - one);
}
