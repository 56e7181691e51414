import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';
import { PROJECT } from '../fixtures/app-under-test.ts';
import { expect, test } from '../fixtures/test.ts';
import { createOperation, createOrganisation, openExample } from '../pages/journey.ts';

const boundsOf = (app: AppUnderTest) =>
  app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window comes back where it was and as large', async ({ app }) => {
  const bounds = { x: 120, y: 80, width: 1010, height: 700 };
  await app.electron.evaluate(({ BrowserWindow }, moved) => BrowserWindow.getAllWindows()[0]?.setBounds(moved), bounds);
  await app.restart();
  expect(await boundsOf(app)).toEqual(bounds);
});

test('the window is there once the app is, and its page knows', async ({ app }) => {
  const window = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(window).toBe(true);
  await expect.poll(() => app.page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('every script of the page is kept with a byte for a character', async ({ app }) => {
  const scripts = await app.page.evaluate(() =>
    Promise.all([...document.scripts].filter(({ src }) => src).map(async ({ src }) => (await fetch(src)).text())),
  );
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) expect([...script].find((character) => character > '\u007f')).toBeUndefined();
});

test('a window that was left on a screen that is gone comes back on one that exists', async ({ app }) => {
  await app.close();
  const lost = { bounds: { x: 9000, y: 50, width: 1000, height: 700 }, maximized: false };
  writeFileSync(join(app.options.userData, 'window-state.json'), JSON.stringify(lost));
  await app.start();
  expect((await boundsOf(app))?.x).toBeLessThan(1600);
});

test('a damaged window state does not keep the app from starting', async ({ app }) => {
  await app.close();
  writeFileSync(join(app.options.userData, 'window-state.json'), '{"bounds": "none');
  await app.start();
  expect(await boundsOf(app)).toMatchObject({ width: 1280, height: 800 });
});

test('the name of an operation can be read beside or above its buttons, however narrow the window', async ({ app }) => {
  await createOrganisation(app, 'Feldmark Softwarehaus GmbH');
  await createOperation(app, 'Lohnabrechnung');
  for (const width of [1280, 1150, 1000, 860]) {
    const size = [width, 700] as const;
    await app.electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setSize(...to), size);
    await expect.poll(() => app.page.evaluate(() => innerWidth)).toBeLessThanOrEqual(width);
    const title = await app.page.getByRole('heading', { level: 1 }).boundingBox();
    expect(title?.width, `at ${width} pixels`).toBeGreaterThan(200);
  }
});

test('bars over lists break in a narrow window, and the keyboard moves nothing out of it', async ({ app }) => {
  await openExample(app);
  const { page } = app;
  for (const width of [1280, 1040, 985, 860]) {
    const size = [width, 600] as const;
    await app.electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setSize(...to), size);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(width);
    for (const keys of ['Control+Shift+B', 'Control+Shift+M']) {
      await page.keyboard.press(keys);
      const controls = page.locator('search').locator('input, button');
      await expect(controls.first()).toBeVisible();
      for (const control of await controls.all()) {
        const box = await control.boundingBox();
        if (box) expect(box.x + box.width, `${keys} at ${width} pixels`).toBeLessThanOrEqual(width);
      }
      await controls.last().focus();
      expect(await page.evaluate(() => [document.body.scrollLeft, document.documentElement.scrollLeft])).toEqual([
        0, 0,
      ]);
    }
  }
});

test('a second start shows the window of the first and ends', async ({ app }) => {
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const electron = app.electron.process().spawnfile;
  const second = spawn(electron, ['.', '--no-sandbox', `--user-data-dir=${app.options.userData}`], { cwd: PROJECT });
  await once(second, 'exit');
  const visible = () => app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(visible).toBe(true);
});

test('a second start while the window of the first has just gone is no error', async ({ app }) => {
  const ended = app.ended();
  const outcome = await app.electron.evaluate(({ app: main, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.destroy();
    try {
      main.emit('second-instance', {}, [], '/');
      return 'nothing happens';
    } catch (error) {
      return String(error);
    }
  });
  expect(outcome).toBe('nothing happens');
  await ended;
});

test('menu and dialogues follow the language that the page sets', async ({ app }) => {
  const fileMenu = () => app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items[0]?.label);
  expect(await fileMenu()).toBe('&Datei');
  await app.page.evaluate(() => window.tomKatalog?.setPreferences({ language: 'en', colorScheme: 'dark' }));
  expect(await fileMenu()).toBe('&File');
  expect(await app.electron.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('after a crash of the page it can be loaded again', async ({ app }) => {
  // A script sent to the page before it is loaded again would never be answered.
  await app.electron.evaluate(async ({ dialog, BrowserWindow }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    const loadedAgain = new Promise<void>((resolve) => page?.once('did-finish-load', () => resolve()));
    page?.forcefullyCrashRenderer();
    await loadedAgain;
  });
  const pageIsDrawn = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        'document.querySelector("#root > :not(style)") !== null',
      ),
    );
  await expect.poll(pageIsDrawn).toBe(true);
  app.takeProblems(/the page crashed/);
});
