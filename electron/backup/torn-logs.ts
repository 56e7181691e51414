/**
 * Cuts off what a full disk or a crash has left of the last write to a log of LevelDB.
 *
 * LevelDB passes over a record at the end of a log that is not all there, but then goes on writing behind it (`reuse_logs`, which
 * Chromium sets). At the start after that the rest of the broken record is in the middle: LevelDB calls the data base corrupt,
 * and Chromium deletes it, with everything in it. So the end is cut off before Chromium opens the data base.
 */
import { closeSync, type Dirent, fsyncSync, ftruncateSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentsOf } from './leveldb-log.ts';
import { storeFolder } from './stored-data.ts';

const IS_LOG = /^(\d+\.log|MANIFEST-\d+)$/;

/** Nobody may have the data base open. Never throws: what cannot be mended is told of when it is opened. */
export function cutTornLogs(userData: string): void {
  const folder = storeFolder(userData);
  for (const entry of entriesOf(folder)) {
    // Never what a link leads to: LevelDB makes none, and behind it lies something else.
    if (entry.isFile() && IS_LOG.test(entry.name)) cut(join(folder, entry.name));
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function cut(path: string): void {
  try {
    const bytes = readFileSync(path);
    const end = wholeEnd(bytes);
    if (end !== undefined && end !== bytes.length) truncate(path, end);
  } catch {
    // Left as it is.
  }
}

function truncate(path: string, length: number): void {
  const file = openSync(path, 'r+');
  try {
    ftruncateSync(file, length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Where the last record ends that is all there; undefined where something before the end is not as it should be. */
export function wholeEnd(log: Uint8Array): number | undefined {
  const fragments = fragmentsOf(log);
  let whole = 0;
  for (;;) {
    const next = fragments.next();
    if (next.done) return next.value === 'ended' ? whole : undefined;
    if (next.value.isLast) whole = next.value.end;
  }
}
