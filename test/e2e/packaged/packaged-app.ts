/**
 * The packaged app as it is shipped, fuses on. Nothing can reach into its main process, so its window is driven through
 * Chromium's own debugging port, and the system's dialogues with the keyboard.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import { UNPACKED_FOR_TESTS } from '../../../build/package/test-runtime.ts';

export const EXECUTABLE = join(UNPACKED_FOR_TESTS, 'tom-katalog');
/** Chromium's sandbox does not run as root; the journey of os-sandbox.spec proves it for an ordinary user. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const PATIENT = { timeout: 60_000 };

interface Surroundings {
  /** Absent: the app finds its folder by itself. */
  userData?: string;
  env?: NodeJS.ProcessEnv;
}

export class PackagedApp {
  /** Of the main process, as long as it runs. */
  pid: number | undefined;
  readonly problems: string[] = [];
  private browser: Browser | undefined;
  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  get page(): Page {
    const page = this.browser?.contexts()[0]?.pages()[0];
    if (!page) throw new Error('the app is not running');
    return page;
  }

  async start(): Promise<void> {
    const { userData, env } = this.surroundings;
    const folder = userData === undefined ? [] : [`--user-data-dir=${userData}`];
    const app = spawn(EXECUTABLE, [...AS_ROOT, '--remote-debugging-port=0', ...folder], {
      env: { ...process.env, LANGUAGE: 'de', TZ: 'UTC', ...env },
    });
    this.pid = app.pid;
    await this.connect(await debuggingAddress(app));
  }

  /** Follows the app when `act` makes it start itself anew: to a process that only its data folder leads to. */
  async restartedBy(act: () => Promise<unknown>): Promise<void> {
    const file = join(this.surroundings.userData ?? '', 'DevToolsActivePort');
    rmSync(file);
    // What ends the app may be cut off by its end.
    await act().catch(() => undefined);
    await this.ended();
    const lines = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
    await expect.poll(() => lines().length, PATIENT).toBe(2);
    const [port, path] = lines();
    await this.connect(`ws://127.0.0.1:${port}${path}`);
  }

  /** Closes the window from inside, which asks the page as a click on the X does. */
  async close(): Promise<void> {
    if (this.pid === undefined) return;
    await this.page.evaluate(() => window.close());
    await this.ended();
  }

  /** Whatever has become of it, it is gone. */
  end(): void {
    if (isRunning(this.pid)) process.kill(this.pid, 'SIGKILL');
  }

  private async connect(address: string): Promise<void> {
    this.browser = await chromium.connectOverCDP(address);
    const { processInfo } = await (await this.browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo');
    this.pid = processInfo.find(({ type }) => type === 'browser')?.id;
    const page = this.browser.contexts()[0]?.pages()[0] ?? (await this.browser.contexts()[0]?.waitForEvent('page'));
    page?.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    page?.on('pageerror', (error) => this.problems.push(error.message));
    await page?.locator('#root > :not(style)').first().waitFor();
  }

  private async ended(): Promise<void> {
    await expect.poll(() => isRunning(this.pid), PATIENT).toBe(false);
    await this.browser?.close();
    this.pid = undefined;
  }
}

function isRunning(pid: number | undefined): pid is number {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function debuggingAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    app.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    app.once('exit', (code) => reject(new Error(`the app ended (${code}):\n${said}`)));
  });
}

/** Types `path` into the system's save dialogue with this title, and Enter. */
export function answerSaveDialogue(title: string, path: string): void {
  const [window = ''] = xdotool('search', '--sync', '--onlyvisible', '--name', `^${title}$`).trim().split('\n');
  xdotool('windowfocus', '--sync', window, 'key', 'ctrl+a');
  xdotool('type', '--delay', '8', path);
  xdotool('key', 'Return');
}

function xdotool(...args: string[]): string {
  return execFileSync('xdotool', args, { encoding: 'utf8', timeout: 30_000 });
}
