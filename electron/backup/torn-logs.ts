/**
 * Cuts off what a full disk or a crash has left of the last write to a log of LevelDB.
 *
 * LevelDB passes over a record at the end of a log that is not all there, but then goes on writing behind it (`reuse_logs`, which
 * Chromium sets). At the start after that the rest of the broken record is in the middle: LevelDB calls the data base corrupt,
 * and Chromium deletes it, with everything in it. So the end is cut off before Chromium opens the data base.
 */
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { storeFolder } from './stored-data.ts';

/** The format of logs, and of manifests, which are logs, too: doc/log_format.md of LevelDB. */
const BLOCK = 32_768;
const HEADER = 7;
const FULL = 1;
const LAST = 4;

const IS_LOG = /^(\d+\.log|MANIFEST-\d+)$/;

/** Nobody may have the data base open. Never rejects: what cannot be mended is told of when it is opened. */
export async function cutTornLogs(userData: string): Promise<void> {
  const folder = storeFolder(userData);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    // Never what a link leads to: LevelDB makes none, and behind it lies something else.
    if (entry.isFile() && IS_LOG.test(entry.name)) await cut(join(folder, entry.name)).catch(() => undefined);
  }
}

async function cut(path: string): Promise<void> {
  const bytes = await readFile(path);
  const end = wholeEnd(bytes);
  if (end === undefined || end === bytes.length) return;
  const file = await open(path, 'r+');
  try {
    await file.truncate(end);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Where the last record ends that is all there; undefined where something before the end is not as it should be. */
export function wholeEnd(log: Uint8Array): number | undefined {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let whole = 0;
  let at = 0;
  while (at < log.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      // Filled up with zeros; the next record begins in the next block.
      at += left;
      continue;
    }
    if (at + HEADER > log.length) return whole;
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    if (type < FULL || type > LAST || HEADER + length > left) return undefined;
    at += HEADER + length;
    if (at > log.length) return whole;
    if (type === FULL || type === LAST) whole = at;
  }
  return whole;
}
