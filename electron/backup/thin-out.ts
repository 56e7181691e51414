/** Which backups are kept: many new ones, fewer old ones, none beyond the maximum age. */
import type { BackupReason } from '../../shared/ipc/backup-contract.ts';

export interface Kept {
  /** ISO date-time. */
  at: string;
  reason: BackupReason;
  bytes: number;
}

export interface ThinningRules {
  /** In months; 0 = without end. */
  maximumAge: number;
  /** Bytes of all together. */
  maximumBytes: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;

/** All of the last two hours, one an hour for two days, one a day for a month, then one a week. */
const STEPS: readonly { until: number; every: number }[] = [
  { until: 2 * HOUR, every: 0 },
  { until: 2 * DAY, every: HOUR },
  { until: 31 * DAY, every: DAY },
  { until: Number.POSITIVE_INFINITY, every: 7 * DAY },
];

/** What was kept because something was about to change is looked for within days; till then all of them stay. */
const BEFORE_CHANGES: ReadonlySet<BackupReason> = new Set(['import', 'restore', 'catalogue', 'database', 'asked']);
const CHANGES_FOR = 7 * DAY;

/** However large or old: without these there would be nothing to go back to. */
const ALWAYS_KEPT = { bySize: 3, byAge: 1 };

/**
 * The backups that are to go, of those in a folder.
 *
 * @param now milliseconds since 1970; a backup from the future (the clock was wrong) counts as new
 */
export function superfluous<T extends Kept>(
  backups: readonly T[],
  { maximumAge, maximumBytes }: ThinningRules,
  now: number,
): T[] {
  const newestFirst = backups.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const gone = new Set<T>();
  const taken = new Set<string>();
  for (const [index, backup] of newestFirst.entries()) {
    const age = Math.max(0, now - Date.parse(backup.at));
    if (maximumAge > 0 && age > maximumAge * MONTH && index >= ALWAYS_KEPT.byAge) gone.add(backup);
    else if (!isWanted(backup, age, taken)) gone.add(backup);
  }
  let total = 0;
  for (const [index, backup] of newestFirst.filter((one) => !gone.has(one)).entries()) {
    total += backup.bytes;
    if (total > maximumBytes && index >= ALWAYS_KEPT.bySize) gone.add(backup);
  }
  return backups.filter((backup) => gone.has(backup));
}

/** The newest of its hour, day or week; `taken` names those that have one. */
function isWanted({ at, reason }: Kept, age: number, taken: Set<string>): boolean {
  if (BEFORE_CHANGES.has(reason) && age < CHANGES_FOR) return true;
  const every = STEPS.find(({ until }) => age < until)?.every;
  if (!every) return true;
  const slot = `${every}/${Math.floor(Date.parse(at) / every)}`;
  if (taken.has(slot)) return false;
  taken.add(slot);
  return true;
}
