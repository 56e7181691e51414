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

/** A pause after which the clock may be wrong, and for how long what was made before it is left alone. */
const PAUSE = 31 * DAY;
const PROBATION = 2 * DAY;

/**
 * The backups that are to go, of those in a folder. A clock that jumps must not cost any: a backup from the future counts as
 * new, and gives way to those of today where room is short; after a leap forward (or a long leave) older ones do not age until
 * backups have been made for two days by the new time.
 *
 * @param now milliseconds since 1970
 */
export function superfluous<T extends Kept>(
  backups: readonly T[],
  { maximumAge, maximumBytes }: ThinningRules,
  now: number,
): T[] {
  const newestFirst = backups.toSorted((one, other) => rank(other, now) - rank(one, now));
  const leftAlone = beforePause(newestFirst, now);
  const gone = new Set<T>();
  const taken = new Set<string>();
  for (const [index, backup] of newestFirst.entries()) {
    const age = Math.max(0, now - Date.parse(backup.at));
    if (leftAlone.has(backup)) continue;
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

/** The greater, the newer: those from the future come after all others. */
function rank({ at }: Kept, now: number): number {
  const time = Date.parse(at);
  // Names of files tell seconds.
  return time > now + 1000 ? time - Number.MAX_SAFE_INTEGER : time;
}

/** What was made before a long pause that has ended only just now. */
function beforePause<T extends Kept>(newestFirst: readonly T[], now: number): ReadonlySet<T> {
  let later = now;
  for (const [index, { at }] of newestFirst.entries()) {
    const time = Date.parse(at);
    if (later - time > PAUSE) return new Set(now - later < PROBATION ? newestFirst.slice(index) : []);
    later = Math.min(later, time);
  }
  return new Set();
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
