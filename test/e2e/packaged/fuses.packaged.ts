/** What the fuses of the packaged executable close: ways to make it run something else than the app. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { UNPACKED_FOR_TESTS } from '../../../build/package/test-runtime.ts';
import { EXECUTABLE, PackagedApp } from './packaged-app.ts';

const OFF = '0'.charCodeAt(0);
const ON = '1'.charCodeAt(0);

test('they stand as they are meant to', async () => {
  const wire = await getCurrentFuseWire(EXECUTABLE);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: OFF,
    [FuseV1Options.EnableCookieEncryption]: ON,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
    [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ON,
    [FuseV1Options.OnlyLoadAppFromAsar]: ON,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
  });
});

test('it is no Node, preloads nothing and opens no inspector', async () => {
  const info = test.info();
  const mark = info.outputPath('ran.txt');
  const script = info.outputPath('script.cjs');
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`);
  const hostile = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: `--require ${script}` };
  // As Node it would run the script and end at once; as the app it opens a window and stays.
  const app = spawn(EXECUTABLE, [script, '--inspect=0', '--no-sandbox', `--user-data-dir=${info.outputPath('data')}`], {
    env: hostile,
  });
  let said = '';
  app.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const gone = once(app, 'exit');
  await expect.poll(() => existsSync(info.outputPath('data/IndexedDB')), { timeout: 60_000 }).toBe(true);
  app.kill('SIGKILL');
  await gone;
  expect(existsSync(mark)).toBe(false);
  expect(said).not.toMatch(/Debugger listening/);
});

test('it loads its program from the archive alone', async () => {
  const info = test.info();
  const copy = info.outputPath('copy');
  cpSync(UNPACKED_FOR_TESTS, copy, { recursive: true });
  renameSync(join(copy, 'resources/app.asar'), join(copy, 'resources/kept.asar'));
  mkdirSync(join(copy, 'resources/app'));
  writeFileSync(join(copy, 'resources/app/package.json'), '{"main":"main.js"}');
  writeFileSync(join(copy, 'resources/app/main.js'), 'require("electron").app.exit(0)');
  const outcome = spawnSync(join(copy, 'tom-katalog'), ['--no-sandbox'], { timeout: 30_000 });
  rmSync(copy, { recursive: true, force: true });
  expect(outcome.status).toBe(1);
});

test('beside it lie the licences and the bill of materials', () => {
  const files = execFileSync('ls', [join(UNPACKED_FOR_TESTS, 'licenses')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  expect(files).toEqual(['Carlito-OFL.txt', 'THIRD-PARTY-NOTICES.txt', 'sbom.cdx.json']);
});

test('About says that it runs on the test runtime, and with which licences', async () => {
  const info = test.info();
  const app = new PackagedApp({ userData: info.outputPath('user-data') });
  try {
    await app.start();
    await app.page.keyboard.press('Control+k');
    await app.page.keyboard.type('Über TOM-Katalog');
    await app.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Über TOM-Katalog/ })
      .click();
    const about = app.page.getByRole('dialog', { name: 'Über TOM-Katalog' });
    await expect(about.getByText('Testlaufzeit', { exact: false })).toBeVisible();
    await about.getByRole('button', { name: 'Lizenzen' }).click();
    await expect(app.page.getByText('dexie', { exact: false }).first()).toBeVisible();
  } finally {
    app.end();
  }
});
