import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileProblemError } from './problem.ts';

// Opening a pipe that nobody writes to would otherwise wait for ever. Windows has neither.
const READ_AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a whole file of at most `limit` bytes.
 * @throws the file system's error; `FileProblemError` for a folder, a device or a file that is too large.
 */
export async function readFileLimited(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, READ_AT_ONCE);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw new FileProblemError('isFolder');
    if (!found.isFile()) throw new FileProblemError('other');
    if (found.size > limit) throw new FileProblemError('tooLarge');
    const bytes = await file.readFile();
    // The file may have grown since it was measured.
    if (bytes.byteLength > limit) throw new FileProblemError('tooLarge');
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } finally {
    await file.close();
  }
}
