/** The same rows without what is deleted for good. Pure: what it answers is put in the place of what was there. */
import type { LogEntry, LoggedChanges } from '../commands/log.ts';
import type { DeletionRow } from '../commands/trash-rows.ts';
import type { EngineState } from '../meta.ts';
import { type Belongings, belongingsOf, type PurgeTarget, scopeOfKey, type Tables } from './belongings.ts';

export interface Purged {
  tables: Record<string, object[]>;
  /** Of all organisations, operations and own measures that go. */
  ids: Belongings['ids'];
  counts: DeletionRow['counts'];
}

/** Names of these steps say nothing of an organisation. */
const NAMED_OTHERWISE: ReadonlySet<string> = new Set(['upgradeCatalogue', 'restoreBackup']);

export function without(tables: Tables, targets: readonly PurgeTarget[]): Purged {
  const belongings = belongingsOf(tables, targets);
  const left: Record<string, object[]> = {};
  const gone: Record<string, number> = {};
  for (const [table, rows] of Object.entries(tables)) {
    left[table] = rows.filter((row) => !belongings.includes(table, row));
    gone[table] = rows.length - left[table].length;
  }
  purgeHistory(left, belongings, keysOf(tables, belongings));
  const { organisations = 0, operations = 0, assessments = 0 } = gone;
  const records = Object.values(gone).reduce((sum, count) => sum + count, 0);
  return { tables: left, ids: belongings.ids, counts: { organisations, operations, answers: assessments, records } };
}

/** Table and id of every record that goes: the history names records by both. */
function keysOf(tables: Tables, belongings: Belongings): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows as { id?: string }[]) if (belongings.includes(table, row)) keys.add(`${table}/${row.id}`);
  }
  return keys;
}

/** Steps about nothing else go; of others what concerns it, and their names: those may be its own. */
function purgeHistory(tables: Record<string, object[]>, { ids, names }: Belongings, gone: ReadonlySet<string>): void {
  const entries = new Map((tables.log as LogEntry[] | undefined)?.map((entry) => [entry.sequence, entry]));
  const changes: LoggedChanges[] = [];
  for (const logged of (tables.logChanges ?? []) as LoggedChanges[]) {
    const left = logged.changes.filter(
      ({ table, id }) => !gone.has(`${table}/${id}`) && !ids.has(id.split('/')[0] ?? ''),
    );
    if (left.length === 0) {
      entries.delete(logged.sequence);
      continue;
    }
    const isTouched = left.length < logged.changes.length;
    const entry = entries.get(logged.sequence);
    if (entry) entries.set(entry.sequence, withoutName(entry, isTouched, names));
    const seen = logged.seen?.filter(({ key }) => !ids.has(scopeOfKey(key)));
    changes.push({ sequence: logged.sequence, changes: left, ...(seen && seen.length > 0 && { seen }) });
  }
  if (tables.log) tables.log = [...entries.values()];
  if (tables.logChanges) tables.logChanges = changes;
  tables.meta = (tables.meta ?? []).map((row) => withCounts(row, [...entries.values()]));
}

function withoutName(entry: LogEntry, isTouched: boolean, names: readonly string[]): LogEntry {
  const { name, ...label } = entry.label;
  const isOwnName = name !== undefined && names.some((one) => name.includes(one));
  const isDropped = (isTouched && !NAMED_OTHERWISE.has(label.command)) || isOwnName;
  return isDropped ? { ...entry, label } : entry;
}

/** The engine counts its log, and how often something was purged: so backups notice that something has changed. */
function withCounts(row: object, log: readonly LogEntry[]): object {
  const state = row as EngineState;
  if (state.key !== 'engine') return row;
  const bytes = log.reduce((sum, entry) => sum + entry.bytes, 0);
  return { ...state, entries: log.length, bytes, purges: (state.purges ?? 0) + 1 };
}
