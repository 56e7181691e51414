/** The configuration of the platforms that are not built here is at least one that electron-builder takes. */
import { readFileSync } from 'node:fs';
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js';
import { DebugLogger } from 'builder-util';
import { describe, expect, test } from 'vitest';
import { packaging } from '../../../../build/package/electron-builder.ts';

describe('the packaging', () => {
  test('is valid for all targets', async () => {
    await expect(validateConfiguration(packaging, new DebugLogger(false))).resolves.toBeUndefined();
  });

  test('a mistake would be found', async () => {
    const wrong = { ...packaging, nsis: { ...packaging.nsis, perMaschine: true } };
    await expect(validateConfiguration(wrong as typeof packaging, new DebugLogger(false))).rejects.toThrow(
      'configuration.nsis',
    );
  });

  test('Windows installs per user, without administrator rights, in both languages', () => {
    expect(packaging.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['de_DE', 'en_US'],
    });
  });

  test('the release workflow builds every platform on its own system', () => {
    const workflow = readFileSync(new URL('../../../../.github/workflows/release.yml', import.meta.url), 'utf8');
    for (const platform of ['--win', '--mac', '--linux']) expect(workflow).toContain(platform);
    for (const system of ['windows-', 'macos-', 'ubuntu-']) expect(workflow).toContain(system);
  });
});
