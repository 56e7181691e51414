/** What helps to understand a fault, without anything that a person has entered. */
import type { AppInfo } from '../../shared/ipc/contract.ts';
import type { TomDatabase } from './database.ts';
import { DATABASE_VERSION } from './migrations.ts';

export interface Surroundings {
  info: AppInfo;
  catalogueVersion: string;
  /** Size of the window and of its pixels, as the page sees them. */
  window: { width: number; height: number; pixelRatio: number };
  /** ISO, to the second. */
  now: string;
}

/**
 * Versions, sizes and counts, as JSON. Counts are of tables; ids, names, texts, answers, paths and times of work are not in
 * it. (How long a table is cannot be tied to a client.)
 */
export async function diagnosis(
  database: TomDatabase,
  { info, catalogueVersion, window, now }: Surroundings,
): Promise<string> {
  const records: Record<string, number> = {};
  // One after the other: Dexie follows a transaction through await, not through Promise.all.
  for (const table of database.tables) records[table.name] = await table.count();
  const { appVersion, electronVersion, isTestRuntime, chromeVersion, platform } = info;
  const program = { appVersion, electronVersion, isTestRuntime, chromeVersion, platform };
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  const storage = {
    databaseVersion: DATABASE_VERSION,
    megabytesUsed: inMegabytes(usage),
    megabytesFree: inMegabytes(quota),
  };
  return `${JSON.stringify({ madeAt: now, program, window, catalogueVersion, storage, records }, null, 2)}\n`;
}

const inMegabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
