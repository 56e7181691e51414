/** Starts a program as a user does, with nothing attached to it but a script that clicks once and says when. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '../../../build/electron-runtime/runtime.ts';
import { endGroup } from './process-group.ts';
import { memoryOf } from './process-memory.ts';

/** Runs in the main process before the program itself. */
const CLICKER = fileURLToPath(new URL('./clicker.cjs', import.meta.url));
const PATIENCE = 60_000;

export interface Start {
  folder: string;
  userData: string;
  /** What is waited for and clicked, as a selector. */
  target: string;
  /** Presses keys and turns the wheel after the click, for as long as a while of work, and asks how much memory that takes. */
  works?: boolean;
}

/** Milliseconds from starting the process, by the clock of who started it. */
export interface Started {
  /** The frame with the target is painted. */
  shown: number;
  /** The frame that shows the answer to a click on it is painted. */
  answered: number;
  /** Of all its processes after working, in MB. */
  megabytes?: number;
}

/** Starts it, waits for target and answer, and ends it. @throws when it does not come that far */
export async function startedProgram(
  electron: string,
  { folder, userData, target, works = false }: Start,
): Promise<Started> {
  const begun = performance.now();
  const child = spawn(electron, ['-r', CLICKER, folder, `--user-data-dir=${userData}`], {
    cwd: PROJECT,
    env: { ...process.env, LANGUAGE: 'de', TZ: 'UTC', CLICK_ON: target, THEN_WORK: works ? 'yes' : '' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
  });
  const gone = once(child, 'exit');
  const timer = setTimeout(() => endGroup(child), PATIENCE);
  const said: Partial<Started> = {};
  for await (const line of createInterface(child.stdout)) {
    if (line === 'bench: shown') said.shown = performance.now() - begun;
    if (line === 'bench: answered') said.answered = performance.now() - begun;
    if (line === 'bench: worked' && child.pid) said.megabytes = memoryOf(child.pid);
    if (works ? said.megabytes : said.answered) endGroup(child);
  }
  await gone;
  clearTimeout(timer);
  if (!said.shown || !said.answered) throw new Error(`${folder} did not answer a click on ${target}`);
  return said as Started;
}
