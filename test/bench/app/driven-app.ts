/** The app as a bench drives it: in the real Electron, on a data base of its own, its page ready to be measured. */
import { once } from 'node:events';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { PROJECT } from '../../../build/electron-runtime/runtime.ts';
import { endGroup } from './process-group.ts';

export interface DrivenApp {
  page: Page;
  electron: ElectronApplication;
  /** Ends it at once. Closing it in order would make a backup of all there is. */
  kill(): Promise<void>;
}

/** What is in sight once somebody can work: a measure with its answer. */
const USABLE = 'tr[data-measure]';

/** Starts the app on the data in `userData`. */
export async function driveApp(userData: string): Promise<DrivenApp> {
  const app = await drive(PROJECT, userData);
  await app.page.locator('#root > :not(style)').first().waitFor();
  return app;
}

/** Starts the app where it was left on its measures. */
export async function driveToMeasures(userData: string): Promise<DrivenApp> {
  const app = await driveApp(userData);
  await app.page.locator(USABLE).first().waitFor({ timeout: 60_000 });
  await settled(app.page);
  return app;
}

/** Opens an operation from the side bar and waits until the window is at rest, by which time the app has noted where it is. */
export async function openOperation(page: Page, name: string): Promise<void> {
  await page.locator(`nav button[title="${name}"]`).click();
  await page.locator(USABLE).first().waitFor({ timeout: 60_000 });
  await settled(page);
}

/** Starts any Electron app; the empty window is one, too. */
export async function drive(folder: string, userData: string): Promise<DrivenApp> {
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  const electron = await _electron.launch({
    cwd: PROJECT,
    args: [folder, `--user-data-dir=${userData}`],
    env: { ...env, LANGUAGE: 'de', TZ: 'UTC' },
  });
  const page = await electron.firstWindow();
  // The compiler of this file gives functions their names by a helper that the page lacks.
  await page.evaluate('globalThis.__name = (named) => named');
  const kill = async () => {
    const main = electron.process();
    const gone = once(main, 'exit');
    endGroup(main);
    await gone;
  };
  return { page, electron, kill };
}

/** Waits until the window has had nothing to do for a while. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET = 800;
    let last = performance.now();
    const longest = 20_000 + last;
    while (performance.now() - last < QUIET && performance.now() < longest) {
      const before = performance.now();
      await new Promise((resolve) => requestIdleCallback(resolve));
      if (performance.now() - before > 50) last = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** Chooses a command of the native menu, named as in the IPC contract, once it is offered. */
export async function chooseInMenu({ electron, page }: DrivenApp, command: string): Promise<void> {
  const isOffered = () =>
    electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, command);
  while (!(await isOffered())) await page.waitForTimeout(50);
  await electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command);
}
