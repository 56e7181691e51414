import { relative } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundlePath } from '../../../../electron/protocol/bundle-path.ts';

const FOLDER = '/opt/app/dist/renderer';

test.each([
  ['app://bundle/', '/opt/app/dist/renderer/index.html'],
  ['app://bundle/?language=de#x', '/opt/app/dist/renderer/index.html'],
  ['app://bundle/assets/index.js', '/opt/app/dist/renderer/assets/index.js'],
  ['app://bundle/assets/Gr%C3%B6%C3%9Fe.svg', '/opt/app/dist/renderer/assets/Größe.svg'],
])('%s is a file of the bundle', (address, path) => {
  expect(bundlePath(address, FOLDER)).toBe(path);
});

test.each([
  'app://bundle/..%2fmain%2fmain.js',
  'app://bundle/..%5c..%5cpackage.json',
  'app://bundle/%00',
  'app://bundle/%E0%A4%A',
  'app://bundle/.%2f',
  'app://other/index.html',
  'https://bundle/index.html',
  'nonsense',
])('%s is none', (address) => {
  expect(bundlePath(address, FOLDER)).toBeUndefined();
});

test('whatever the address, the path stays in the folder', () => {
  const piece = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '%5c', '/', '\\', '%00', 'a'), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const path = bundlePath(`app://bundle/${pieces.join('/')}`, FOLDER);
      expect(path === undefined || !relative(FOLDER, path).startsWith('..')).toBe(true);
    }),
  );
});
