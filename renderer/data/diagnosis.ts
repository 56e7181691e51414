/** What helps to understand a fault, without anything that a person has entered. */
import type { BackupState } from '../../shared/ipc/backup-contract.ts';
import type { AppInfo } from '../../shared/ipc/contract.ts';
import type { TomDatabase } from './database.ts';
import { DATABASE_VERSION } from './migrations.ts';

export interface Surroundings {
  info: AppInfo;
  /** Null where main could not say. */
  backups: BackupState | null;
  catalogueVersion: string;
  /** Size of the window and of its pixels, as the page sees them. */
  window: { width: number; height: number; pixelRatio: number };
  now: Date;
}

/**
 * Versions, sizes, counts and the state of the backups, as JSON. Counts are of tables; ids, names, texts, answers and paths are not
 * in it, nor times, but for how many days ago the newest backup was made. (How long a table is cannot be tied to a client.) Null is
 * what could not be read: that, too, helps to understand.
 */
export async function diagnosis(
  database: TomDatabase,
  { info, backups, catalogueVersion, window, now }: Surroundings,
): Promise<string> {
  const records: Record<string, number | null> = {};
  // One after the other: Dexie follows a transaction through await, not through Promise.all.
  for (const table of database.tables) records[table.name] = await table.count().catch(() => null);
  const { appVersion, electronVersion, isTestRuntime, chromeVersion, platform, systemVersion } = info;
  const program = { appVersion, electronVersion, isTestRuntime, chromeVersion, platform, systemVersion };
  const { usage, quota } = await estimate();
  const storage = {
    databaseVersion: DATABASE_VERSION,
    megabytesUsed: inMegabytes(usage),
    megabytesAllowed: inMegabytes(quota),
  };
  const told = { program, window, catalogueVersion, storage, backups: backups && stateOf(backups, now), records };
  return `${JSON.stringify({ madeAt: now.toISOString(), ...told }, null, 2)}\n`;
}

/** Not where and of what: whether there are backups, and what keeps them from being made. */
function stateOf({ newest, problem, folder, key, lostKey, isOwed, maximumAge }: BackupState, now: Date) {
  return {
    newest: newest?.state ?? 'none',
    daysSinceNewest: newest ? Math.round((now.getTime() - Date.parse(newest.at)) / MILLISECONDS_PER_DAY) : null,
    problem: problem ?? 'none',
    folder: folder ? (folder.problem ?? 'noProblem') : 'none',
    isEncrypted: key !== undefined,
    isKeyLost: lostKey !== undefined,
    isOwed: isOwed === true,
    maximumAgeInMonths: maximumAge,
  };
}

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;

const estimate = async (): Promise<StorageEstimate> => navigator.storage.estimate().catch(() => ({}));

const inMegabytes = (bytes?: number) => (bytes === undefined ? null : Math.round(bytes / 1024 / 1024));
