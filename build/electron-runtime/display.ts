/** A virtual display for machines without a screen: Electron on Linux cannot run without one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** Whether this is a Linux machine without a screen. */
export function needsVirtualDisplay(): boolean {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

export interface VirtualDisplay {
  /** Value for the environment variable DISPLAY. */
  name: string;
  stop(): void;
}

/** Starts Xvfb on a free display number. @throws when it does not come up. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Its own group: Ctrl+C must reach Electron first, which still needs the display to close its window in order.
    detached: true,
  });
  const numbers = server.stdio[3] as Readable;
  const exited = once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start')));
  const [number] = await Promise.race([once(numbers, 'data'), exited]);
  exited.catch(() => {}); // from here on it ends when it is stopped
  numbers.destroy();
  server.unref();
  return { name: `:${String(number).trim()}`, stop: () => void server.kill() };
}
