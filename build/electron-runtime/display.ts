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
  const exited = once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start')));
  const number = await Promise.race([firstLine(server.stdio[3] as Readable), exited]);
  exited.catch(() => {}); // from here on it ends when it is stopped
  return { name: `:${number}`, stop: () => void server.kill() };
}

/** Xvfb writes the number and the line end separately; the stream stays open, or its second write would kill it. */
async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  while (!text.includes('\n')) text += (await once(stream, 'data'))[0];
  return text.trim();
}
