/** The tables in electron/security/README.md name tests: each of them exists, by the words it is named with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (path: string) => readFileSync(join(PROJECT, path), 'utf8');
const rows = [...read('electron/security/README.md').matchAll(/\| `(\w+)\/([\w-]+)`: (.+?) \|$/gm)];

/** The files in which a test may stand that the table calls `folder/name`. */
function filesOf(folder: string, name: string): string[] {
  const places: Record<string, [folder: string, ending: string]> = {
    specs: ['test/e2e/specs', '.spec.ts'],
    packaged: ['test/e2e/packaged', '.packaged.ts'],
    unit: ['test/unit', '.test.ts'],
    dom: ['test/unit', '.dom.test.tsx'],
  };
  const [place = '', ending = ''] = places[folder] ?? [];
  return readdirSync(join(PROJECT, place), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(`${name}${ending}`))
    .map((path) => join(place, path));
}

describe('the security checklist', () => {
  test('goes through all points of Electron’s own', () => {
    const points = [...read('electron/security/README.md').matchAll(/^\| ([\d, ]+) /gm)].flatMap(([, numbers = '']) =>
      numbers.split(',').map(Number),
    );
    expect(points).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(rows.length).toBeGreaterThan(20);
  });

  test.each(rows.map(([, folder = '', name = '', title = '']) => ({ folder, name, title })))(
    '$folder/$name: $title',
    ({ folder, name, title }) => {
      expect(filesOf(folder, name).some((path) => read(path).includes(title))).toBe(true);
    },
  );

  test('no switch of a page is weaker than by default', () => {
    const weak =
      /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|openExternal|webviewTag|remote-debugging|ignore-certificate/;
    const sources = readdirSync(join(PROJECT, 'electron'), { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.ts'),
    );
    expect(sources.filter((path) => weak.test(read(join('electron', path))))).toEqual([]);
  });
});
