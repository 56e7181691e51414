/**
 * `npm ci` refuses a lockfile without the packages for other platforms, and `npm install` drops them where the registry
 * at hand does not have them. They stand in package-lock.json by version, system and processor; a lockfile made anew on
 * a machine with the full registry adds their checksums.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  optionalDependencies?: Record<string, string>;
}
const lockfile = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const locked = JSON.parse(lockfile).packages as Record<string, LockedPackage>;

test('the lockfile names every package that some platform needs', () => {
  const missing = Object.values(locked)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(locked).some((path) => path.endsWith(`node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test('the lockfile names no registry, so that everyone may use their own', () => {
  expect(lockfile).not.toMatch(/"resolved":/);
});
