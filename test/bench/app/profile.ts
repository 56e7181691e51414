/** Prepared user data folders, made once per size and kept in the temporary folder: filling a data base is not what is measured. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATABASE_VERSION } from '../../../renderer/data/migrations.ts';
import { driveApp, driveToMeasures, openOperation } from './driven-app.ts';
import { fill } from './fill.ts';
import { type CaseSize, DELIVERED_MEASURES, FULL_OPERATION, storedCase } from './stored-case.ts';

/** The four sizes at which growth is looked at: up to 5,000 measures, 500 operations and a quarter of a million answers. */
export const SIZES = [
  { measures: DELIVERED_MEASURES, operations: 5 },
  { measures: 1000, operations: 25 },
  { measures: 2200, operations: 110 },
  { measures: 5000, operations: 500 },
] as const satisfies readonly CaseSize[];
export const SMALLEST = SIZES[0];
export const LARGEST = SIZES[3];

/** The files that say what is in a profile; when they change, it is made anew. */
const MADE_BY = ['stored-case.ts', 'fill.ts'].map((name) => fileURLToPath(new URL(name, import.meta.url)));

export interface ProfileWish extends CaseSize {
  /** Characters of each note of the first operation. */
  noteLength?: number;
}

/** A user data folder of its own with a case of this size, as `target`. The app has been started on it before. */
export async function copyOfProfile(wish: ProfileWish, target: string): Promise<string> {
  const profile = await profileOf(wish);
  // The app that was there is closed, but the last of its processes may still be writing.
  rmSync(target, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  cpSync(profile, target, { recursive: true });
  return target;
}

async function profileOf(wish: ProfileWish): Promise<string> {
  const { measures, operations, noteLength = 0 } = wish;
  const made = createHash('sha256').update(String(DATABASE_VERSION));
  for (const file of MADE_BY) made.update(readFileSync(file));
  const name = `${measures}-${operations}-${noteLength}-${made.digest('hex').slice(0, 12)}`;
  const profile = join(tmpdir(), 'tom-katalog-bench', name);
  if (existsSync(profile)) return profile;
  const making = `${profile}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  const empty = await driveApp(making);
  await fill(empty.page, storedCase(wish, noteLength || undefined));
  await empty.kill();
  const first = await driveApp(making);
  await openOperation(first.page, FULL_OPERATION);
  await first.kill();
  // By then the data base is tidied and the program compiled for good, as on anybody's second day.
  await (await driveToMeasures(making)).kill();
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(making, lock), { force: true });
  renameSync(making, profile);
  return profile;
}
