/** Registering an answer is the one step that no type asks for: without it a request fails only when somebody makes it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { argumentSchemas } from '../../../../electron/ipc/arguments.ts';

const ELECTRON = fileURLToPath(new URL('../../../../electron/', import.meta.url));
const sources = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(ELECTRON + file, 'utf8'));
const all = (pattern: RegExp) =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name = '']) => name));

test('every request of the contract is answered once', () => {
  expect(all(/\bhandle\('([\w:]+)'/g).sort()).toEqual(Object.keys(argumentSchemas).sort());
});

test('whatever registers answers is called', () => {
  const called = new Set(all(/(?<!function )\b(handle[A-Z]\w+)\(/g));
  const registering = all(/function (handle[A-Z]\w+)\(/g);
  expect(registering.filter((name) => !called.has(name))).toEqual([]);
  expect(registering.length).toBeGreaterThan(3);
});
