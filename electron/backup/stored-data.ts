/** The folders in which Chromium keeps the data base, as far as they have to be touched: set aside, cleared, checked. */
import { randomBytes } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { StartCheck } from '../../shared/ipc/backup-contract.ts';
import { readManifest } from './leveldb-manifest.ts';

const DATABASE_FOLDER = 'IndexedDB';
/** Of the one origin; Chromium names it so. */
const STORE = join(DATABASE_FOLDER, 'app_bundle_0.indexeddb.leveldb');
/** The folder of the data base. */
export const storeFolder = (userData: string): string => join(userData, STORE);

const DAMAGED_FOLDER = 'damaged';
/** Tables and logs. */
const CONTENT = /\.(ldb|log)$/;
/** Copies of what could not be read; each may be large. */
const COPIES_KEPT = 2;

/** Whether the folder can be written to, and how much room there is; `null` where the system does not say. */
export async function checkFolder(userData: string): Promise<Pick<StartCheck, 'isWritable' | 'freeBytes'>> {
  const probe = join(userData, `.tom-katalog-${randomBytes(8).toString('hex')}.tmp`);
  const isWritable = await writeFile(probe, 'x').then(
    () => true,
    // A full disk is not a folder without rights.
    (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOSPC',
  );
  await rm(probe, { force: true }).catch(() => undefined);
  const freeBytes = await statfs(userData).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );
  return { isWritable, freeBytes };
}

/**
 * Whether LevelDB would open something else than what lies there, and Chromium would do so without a word:
 * - without the file CURRENT it knows none of its tables: it would begin empty, and put what stands in the log into that;
 * - with a manifest that has lost its end it knows tables of an earlier time only, and would delete the newer ones.
 */
export async function isHeadless(userData: string): Promise<boolean> {
  const folder = storeFolder(userData);
  const names = await readdir(folder).catch((): string[] => []);
  if (names.includes('CURRENT')) return isSetBack(folder);
  for (const name of names.filter((one) => CONTENT.test(one))) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    // A crash in the very first moment leaves empty files.
    if (found && found.size > 0) return true;
  }
  return false;
}

/**
 * A log is deleted only after the manifest names a newer one. If the one it names is not there, its end is missing; and if there
 * are tables it knows nothing of, too, it was not just the log that was lost. What belongs to whom may change meanwhile where the
 * data base is open, so a second look must say the same.
 */
async function isSetBack(folder: string): Promise<boolean> {
  return (await hasOldManifest(folder)) && (await hasOldManifest(folder));
}

async function hasOldManifest(folder: string): Promise<boolean> {
  const current = await readFile(join(folder, 'CURRENT'), 'utf8').catch(() => '');
  const name = /^(MANIFEST-\d+)\n$/.exec(current)?.[1];
  const bytes = name && (await readFile(join(folder, name)).catch(() => undefined));
  const manifest = bytes && readManifest(bytes);
  if (!manifest) return false;
  const files = await readdir(folder).catch((): string[] => []);
  const has = (kind: string) => files.flatMap((file) => (file.endsWith(kind) ? [Number.parseInt(file, 10)] : []));
  return !has('.log').includes(manifest.log) && has('.ldb').some((table) => !manifest.tables.has(table));
}

/** Copies what cannot be read to a place of its own, before it is cleared away: somebody may be able to read it one day. */
export async function setAside(userData: string, now: Date): Promise<void> {
  const damaged = join(userData, DAMAGED_FOLDER);
  await mkdir(damaged, { recursive: true });
  const copy = join(damaged, now.toISOString().slice(0, 19).replaceAll(':', '-'));
  try {
    // Locked as long as the data base is open, and empty: on Windows it could not be copied.
    const filter = (source: string) => basename(source) !== 'LOCK';
    await cp(join(userData, DATABASE_FOLDER), join(copy, DATABASE_FOLDER), { recursive: true, filter });
  } catch (error) {
    // Half a copy would one day take the place of a whole one.
    await rm(copy, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  // Whatever the clock says, this one is the newest.
  const others = (await readdir(damaged)).filter((name) => name !== basename(copy)).sort();
  const old = others.slice(0, 1 - COPIES_KEPT);
  for (const name of old) await rm(join(damaged, name), { recursive: true, force: true });
}

/** Whoever deletes for good does not want copies of it either. */
export async function removeSetAside(userData: string): Promise<void> {
  await rm(join(userData, DAMAGED_FOLDER), { recursive: true, force: true });
}
