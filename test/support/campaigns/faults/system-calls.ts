/** What a running app asks of the operating system, as strace sees it. Linux only, and only where processes may be traced. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const CALLS = 'openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2';

export interface SystemCall {
  /** When it was over, in milliseconds since 1970. */
  at: number;
  /** Such as `fsync(31</path>) = 0`. */
  text: string;
}

export const canTrace = (): boolean => spawnSync('strace', ['-V']).status === 0;

/** Follows all processes of the app from now on; `end` answers what succeeded, in its order. */
export async function traceCalls(pid: number, file: string): Promise<{ end: () => Promise<SystemCall[]> }> {
  const args = ['-f', '-y', '-ttt', '-T', '-s', '0', '-e', `trace=${CALLS}`, '-o', file, '-p', String(pid)];
  const strace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  // It says so for each thread; those that are there are attached by then.
  await once(strace.stderr, 'data');
  await wait(1500);
  return {
    async end() {
      const ended = once(strace, 'exit');
      strace.kill('SIGINT');
      await ended;
      return readCalls(readFileSync(file, 'utf8'));
    },
  };
}

/** Calls that were interrupted by others stand on two lines: begun, and resumed. */
export function readCalls(text: string): SystemCall[] {
  const begun = new Map<string, string>();
  const calls: SystemCall[] = [];
  for (const line of text.split('\n')) {
    const [, thread = '', time = '', rest = ''] = /^(\d+) +(\d+\.\d+) (.*)$/.exec(line) ?? [];
    const start = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1];
    if (start !== undefined) begun.set(thread, start);
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1];
    const whole = resumed === undefined ? rest : `${begun.get(thread) ?? ''}${resumed}`;
    const [, call, result, took] = /^(.*\)) += (-?\d+).*<(\d+\.\d+)>$/.exec(whole) ?? [];
    if (start !== undefined || !call || Number(result) < 0) continue;
    // A line that is not resumed tells when the call began.
    const at = Number(time) + (resumed === undefined ? Number(took) : 0);
    calls.push({ at: at * 1000, text: call });
  }
  return calls;
}
