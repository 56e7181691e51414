/** Archives note when files were written: the same sources shall give the same archives, to the byte. */
import { closeSync, existsSync, lutimesSync, openSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where a gzip file says when its content was written (RFC 1952), in seconds, the least byte first. */
const GZIP_DATE_AT = 4;

/** That of the sources, in seconds; undefined where nobody has said it. */
function sourceDate(): number | undefined {
  const seconds = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** Gives all that lies in a folder, and the folder, the date of the sources (SOURCE_DATE_EPOCH). */
export function setDates(folder: string): void {
  const seconds = sourceDate();
  if (seconds === undefined || !existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lutimesSync(join(folder, name), seconds, seconds);
  }
  lutimesSync(folder, seconds, seconds);
}

/** Writes the date of the sources into a made `.tar.gz`, in the place of that of its making. */
export function setGzipDate(file: string): void {
  const seconds = sourceDate();
  if (seconds === undefined) return;
  const date = Buffer.alloc(4);
  date.writeUInt32LE(seconds);
  const opened = openSync(file, 'r+');
  writeSync(opened, date, 0, date.length, GZIP_DATE_AT);
  closeSync(opened);
}
