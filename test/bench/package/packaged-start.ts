/**
 * Starting a program whose main process nothing can reach into: its window is watched through Chromium's debugging port. The
 * empty window is watched alike, so that what watching costs is the same on both sides.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Browser, chromium, type Page } from '@playwright/test';
import { UNPACKED_FOR_TESTS } from '../../../build/package/test-runtime.ts';
import { memoryOf } from '../app/process-memory.ts';

export const EXECUTABLE = join(UNPACKED_FOR_TESTS, 'tom-katalog');
/** Chromium's sandbox does not run as root. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
/** After this the program has done what it does at its start. */
const SETTLED_MS = 3000;

export interface Program {
  program: string;
  words: readonly string[];
  /** Selector of what the user can use then. */
  target: string;
  /** A copy of it is worked on. */
  profile?: string;
}

export interface Start {
  /** From starting the process until the target is painted, in ms. */
  shown: number;
  /** Of all its processes, some seconds later. */
  megabytes: number;
}

/** Starts it once, in a user data folder of its own, and ends it. */
export async function startOnce({ program, words, target, profile }: Program, userData: string): Promise<Start> {
  if (profile) cpSync(profile, userData, { recursive: true });
  const begun = performance.now();
  const { child, browser, page } = await opened(program, words, userData);
  await painted(page, target);
  const shown = performance.now() - begun;
  await page.waitForTimeout(SETTLED_MS);
  const megabytes = memoryOf(child.pid ?? 0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await browser.close();
  return { shown, megabytes };
}

/** A user data folder with the example in it, left where its measures are listed. */
export async function madeProfile(userData: string): Promise<string> {
  const { child, browser, page } = await opened(EXECUTABLE, [], userData);
  await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
  await page.getByRole('navigation').getByText('Betrieb und Pflege der Branchensoftware').click();
  await page.locator('tr[data-measure]').first().click();
  // Until where one is has been noted.
  await page.waitForTimeout(SETTLED_MS);
  const gone = once(child, 'exit');
  await page.evaluate(() => window.close());
  await gone;
  await browser.close();
  return userData;
}

interface Opened {
  child: ChildProcess;
  browser: Browser;
  page: Page;
}

async function opened(program: string, words: readonly string[], userData: string): Promise<Opened> {
  const args = [...words, ...AS_ROOT, '--remote-debugging-port=0', `--user-data-dir=${userData}`];
  const child = spawn(program, args, { env: { ...process.env, LANGUAGE: 'de', TZ: 'UTC' } });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error(`${program} has opened no window`);
  return { child, browser, page };
}

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the program ended (${code}):\n${said}`)));
  });
}

/** Resolved with the frame in which it is seen. */
async function painted(page: Page, target: string): Promise<void> {
  await page.locator(target).first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
