/** A disk that the system makes read-only while files on it are open, as it does after an error. Root on Linux with ext4 only. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface FailingDisk {
  path: string;
  /** From now on nothing can be written, whatever is open. */
  fail(): void;
  /** Mounted anew at the same place, as by whoever looks after the machine. Nothing may be open on it: it would stay as it is. */
  mend(): void;
  remove(): void;
}

const run = (command: string, ...args: string[]): string => execFileSync(command, args, { stdio: 'pipe' }).toString();

/** Mounts a disk of a file at `path`, which is made. Undefined where that is not allowed. */
export function failingDisk(path: string, megabytes: number): FailingDisk | undefined {
  const image = `${path}.img`;
  const mount = () => run('mount', '-o', 'loop,errors=remount-ro', image, path);
  const release = () => run('umount', '--lazy', path);
  mkdirSync(path, { recursive: true });
  writeFileSync(image, '');
  truncateSync(image, megabytes * 1024 * 1024);
  try {
    run('mkfs.ext4', '-q', '-F', image);
    mount();
  } catch {
    rmSync(image, { force: true });
    return undefined;
  }
  return {
    path,
    fail() {
      const device = basename(run('findmnt', '-no', 'SOURCE', path).trim());
      writeFileSync(`/sys/fs/ext4/${device}/trigger_fs_error`, '1');
    },
    mend() {
      release();
      mount();
    },
    remove() {
      release();
      rmSync(image, { force: true });
    },
  };
}
