import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { visibilityTable } from '../../build/readme/visibility-table.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

it('prints the table of what may go where as the code has it (npx tsx build/readme/visibility-table.ts)', () => {
  const print = new URL('../../shared/domain/visibility/README.md', import.meta.url);
  expect(readFileSync(print, 'utf8')).toContain(visibilityTable());
});

it('gives a reason for every runtime dependency', () => {
  const reasons = readme.slice(readme.indexOf('## Why each runtime dependency'), readme.indexOf('## Decisions'));
  const missing = Object.keys(manifest.dependencies).filter((name) => !reasons.includes(name.replace('@mantine/', '')));
  expect(missing).toEqual([]);
});

it('names every command that package.json has', () => {
  const named = new Set(readme.match(/[a-z][a-z0-9]*(?::[a-z0-9]+)?/g));
  expect(Object.keys(manifest.scripts).filter((name) => !named.has(name))).toEqual([]);
});
