/** A command that nobody offers stands in the menu and can never be chosen. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MENU_COMMANDS } from '../../../../shared/ipc/contract.ts';

const RENDERER = fileURLToPath(new URL('../../../../renderer/', import.meta.url));

test('every command of the menu is offered by the page', () => {
  const offered = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(RENDERER + file, 'utf8'))
    .flatMap((source) => [...source.matchAll(/useCommand\(\s*'(\w+)'/g)].map(([, name]) => name));
  expect(MENU_COMMANDS.filter((name) => !offered.includes(name))).toEqual([]);
});
