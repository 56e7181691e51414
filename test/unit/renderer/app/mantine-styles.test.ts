import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RENDERER = 'renderer';
const STYLES = 'node_modules/@mantine/core/styles';

const sources = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const loaded = readFileSync(join(RENDERER, 'app/mantine-styles.ts'), 'utf8');

/** What is imported by name from Mantine, without types. */
function componentsIn(file: string): string[] {
  const text = readFileSync(join(RENDERER, file), 'utf8');
  const imports = [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)];
  const names = imports.flatMap(([, names = '']) => names.split(','));
  return names.map((name) => name.trim()).filter((name) => /^[A-Z]\w*$/.test(name));
}

test('the styles of every component that is used are loaded', () => {
  const used = [...new Set(sources.flatMap(componentsIn))].filter((name) =>
    existsSync(join(STYLES, `${name}.layer.css`)),
  );
  expect(used.length).toBeGreaterThan(15);
  expect(used.filter((name) => !loaded.includes(`/${name}.layer.css'`))).toEqual([]);
});
