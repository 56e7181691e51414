import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileProblemError, fileProblemOf } from './problem.ts';

const OWNER_WRITE = 0o200;

const TEMPORARY = /^\.tom-katalog-[0-9a-f]{16}\.tmp$/;

/** What a network drive or a mounted cloud folder answers when it knows no access rights. */
const NO_ACCESS_RIGHTS: ReadonlySet<unknown> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

/**
 * Writes a file completely or not at all: temporary file beside it → fsync → rename → fsync of the folder. After a
 * crash or a full disk the old file is still there, whole.
 * @throws the file system's error, or a `FileProblemError`; the temporary file is gone then.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array): Promise<void> {
  // A link keeps pointing where it does; what it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await modeOf(target);
  // Not made of the target's name, which may be as long as the file system allows.
  const temporary = join(dirname(target), `.tom-katalog-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeDurably(temporary, bytes, mode);
    await replace(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  // The file is there, whole. That a power cut now may undo the rename is no reason to report a failure.
  await syncFolder(dirname(target)).catch(() => undefined);
}

/**
 * Removes what a crash has left half-written in a folder: it may hold as much as what was to be written. Never rejects: what
 * cannot be removed is tried again another time.
 * @param untouchedFor in milliseconds; what was written to later may still be under way
 */
export async function removeTemporaries(folder: string, untouchedFor: number): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names.filter((one) => TEMPORARY.test(one))) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    // What is dated in the future was left by a clock that has been put back since.
    const isLeft = found && Math.abs(Date.now() - found.mtimeMs) >= untouchedFor;
    if (isLeft) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** The same for all of them, and at once: for a start, before anybody writes. Never throws. */
export function removeAllTemporaries(folder: string): void {
  for (const name of namesIn(folder).filter((one) => TEMPORARY.test(one))) {
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // Tried again at the next start.
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** The mode of the file to be replaced. A rename would replace a read-only file without asking: refused here. */
async function modeOf(target: string): Promise<number | undefined> {
  const existing = await stat(target).catch(() => undefined);
  if (!existing) return undefined;
  if (existing.isDirectory()) throw new FileProblemError('isFolder');
  if ((existing.mode & OWNER_WRITE) === 0) throw new FileProblemError('readOnly');
  return existing.mode & 0o777;
}

async function writeDurably(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  await withFile(path, 'wx', async (file) => {
    await file.writeFile(bytes);
    if (mode !== undefined) await keepMode(file, mode);
    await file.sync();
  });
}

async function keepMode(file: FileHandle, mode: number): Promise<void> {
  try {
    await file.chmod(mode);
  } catch (error) {
    const hasNone = error instanceof Error && 'code' in error && NO_ACCESS_RIGHTS.has(error.code);
    if (!hasNone) throw error;
  }
}

async function replace(temporary: string, target: string): Promise<void> {
  try {
    await rename(temporary, target);
  } catch (error) {
    // The folder was writable a moment ago: on Windows this means that another program (Word) has the file open.
    const locked = process.platform === 'win32' && fileProblemOf(error) === 'noPermission';
    throw locked ? new FileProblemError('inUse') : error;
  }
}

/** Makes the rename itself survive a power cut. Windows knows no such thing, nor do many network drives. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  await withFile(folder, 'r', (handle) => handle.sync());
}

async function withFile(path: string, flags: string, use: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}
