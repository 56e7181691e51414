import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { notAllowed } from '../../../../build/licences/allowed.ts';
import { noticesText } from '../../../../build/licences/notices.ts';
import { withElectron } from '../../../../build/licences/sbom.ts';
import { type ShippedPackage, shippedPackages } from '../../../../build/licences/shipped-packages.ts';

const packages = shippedPackages(fileURLToPath(new URL('../../../..', import.meta.url)));
const named = (name: string) => packages.find((it) => it.name === name);

describe('what is shipped', () => {
  test('is what the app imports, with all that hangs on it, and no tool', () => {
    for (const name of ['react', 'dexie', 'docx', 'prosemirror-model']) expect(named(name), name).toBeDefined();
    for (const name of ['vite', 'typescript', 'electron-builder', '@types/node']) expect(named(name)).toBeUndefined();
  });

  test('has licences that may be shipped', () => {
    expect(notAllowed(packages)).toEqual([]);
  });

  test('a licence that nobody has read is refused, and so is none', () => {
    const other = (licence: string): ShippedPackage => ({ name: 'x', version: '1', licence, text: '' });
    expect(notAllowed([other('GPL-3.0-only'), other('MIT'), other('')]).map(({ licence }) => licence)).toEqual([
      'GPL-3.0-only',
      '',
    ]);
  });

  test('is named in the notices with its licence text', () => {
    const notices = noticesText(packages);
    for (const { name, version, text } of packages) {
      expect(notices).toContain(`${name} ${version}`);
      expect(notices).toContain(text);
    }
  });
});

describe('the bill of materials', () => {
  const bill = {
    serialNumber: 'random',
    metadata: { timestamp: 'now', component: {} },
    components: [{ name: 'react' }],
  };

  test('names Electron, too', () => {
    const { components } = JSON.parse(withElectron(bill, '45.4.1', '2026-01-01T00:00:00.000Z'));
    expect(components).toMatchObject([{ name: 'react' }, { name: 'electron', version: '45.4.1' }]);
  });

  test('is the same for the same sources, with a number as the schema wants it', () => {
    const [one, other] = ['random', 'other'].map((serialNumber) =>
      withElectron({ ...bill, serialNumber }, '45.4.1', '2026-01-01T00:00:00.000Z'),
    );
    expect(one).toBe(other);
    expect(JSON.parse(one ?? '').serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
    );
    expect(withElectron(bill, '45.4.2', '2026-01-01T00:00:00.000Z')).not.toBe(one);
  });
});
