/** A small disk of its own for a test: full, read-only, and well again. Needs the right to mount (root on Linux). */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface SmallDisk {
  path: string;
  /** To the last byte. */
  fill(): void;
  free(): void;
  setReadOnly(isReadOnly: boolean): void;
  remove(): void;
}

const FILLER = 'filler.bin';
const BLOCKS = [1024 * 1024, 4096, 1];

/** Mounts a disk at `path`, which is made. Undefined where that is not allowed. */
export function smallDisk(path: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(path, { recursive: true });
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path);
  } catch {
    return undefined;
  }
  return {
    path,
    fill: () => fill(join(path, FILLER)),
    free: () => rmSync(join(path, FILLER), { force: true }),
    setReadOnly: (isReadOnly) => mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, path),
    // What still runs there lets go of it a moment later.
    remove: () => execFileSync('umount', ['--lazy', path]),
  };
}

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'pipe' });

/** In ever smaller blocks, until not even one byte has room. */
function fill(path: string): void {
  const file = openSync(path, 'a');
  for (const size of BLOCKS) {
    const block = Buffer.alloc(size, 0x2e);
    while (hasRoom(file, block));
  }
  closeSync(file);
}

function hasRoom(file: number, block: Buffer): boolean {
  try {
    return writeSync(file, block) > 0;
  } catch {
    return false;
  }
}
