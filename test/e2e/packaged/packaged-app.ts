/**
 * The packaged app as it is shipped, fuses on. Nothing can reach into its main process, so its window is driven through
 * Chromium's own debugging port, and the system's dialogues with the keyboard.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { UNPACKED_FOR_TESTS } from '../../../build/package/test-runtime.ts';

export const EXECUTABLE = join(UNPACKED_FOR_TESTS, 'tom-katalog');
/** Chromium's sandbox does not run as root; the journey of os-sandbox.spec proves it for an ordinary user. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export class PackagedApp {
  private process: ChildProcess | undefined;
  private browser: Browser | undefined;
  readonly problems: string[] = [];

  private readonly userData: string;

  constructor(userData: string) {
    this.userData = userData;
  }

  get page(): Page {
    const page = this.browser?.contexts()[0]?.pages()[0];
    if (!page) throw new Error('the app is not running');
    return page;
  }

  async start(): Promise<void> {
    const args = [...AS_ROOT, '--remote-debugging-port=0', `--user-data-dir=${this.userData}`];
    this.process = spawn(EXECUTABLE, args, { env: { ...process.env, LANGUAGE: 'de', TZ: 'UTC' } });
    this.browser = await chromium.connectOverCDP(await debuggingAddress(this.process));
    const page = this.browser.contexts()[0]?.pages()[0] ?? (await this.browser.contexts()[0]?.waitForEvent('page'));
    page?.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    page?.on('pageerror', (error) => this.problems.push(error.message));
    await page?.locator('#root > :not(style)').first().waitFor();
  }

  /** Closes the window from inside, which asks the page as a click on the X does. */
  async close(): Promise<void> {
    const running = this.process;
    if (!running) return;
    const gone = running.exitCode === null ? once(running, 'exit') : undefined;
    await this.page.evaluate(() => window.close());
    await gone;
    await this.browser?.close();
    this.process = undefined;
  }

  /** Whatever has become of it, it is gone. */
  end(): void {
    this.process?.kill('SIGKILL');
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
