/** Keeping the log: one entry per command, one per visit of a field, and not more than is useful. */

import type { FieldChange } from '../../../shared/domain/record-fields.ts';
import { isSame } from '../../../shared/domain/record-paths.ts';
import type { EngineState } from '../meta.ts';
import type { CommandLabel, LogEntry, RecordChange, SeenChange } from './log.ts';
import type { Stores, Writes } from './stores.ts';

/** The log keeps the newest commands up to both limits; a single command is kept whatever its size. */
export interface LogLimits {
  entries: number;
  bytes: number;
}
export const LOG_LIMITS: LogLimits = { entries: 500, bytes: 50 * 1024 * 1024 };

export interface Step {
  at: number;
  label: CommandLabel;
  visit?: string;
  changes: RecordChange[];
  seen?: readonly SeenChange[];
}

/** The log during one command: what is in it, what is about to be written, and the state that counts both. */
export interface LogAccess {
  stores: Stores;
  writes: Writes;
  state: EngineState;
  /** The oldest entry, where it was read already. */
  oldest?: LogEntry | undefined;
}

/** After a new command, what was undone before it can no longer be redone. */
export async function dropRedoBranch(log: LogAccess): Promise<void> {
  if (log.state.head <= log.state.position) return;
  const undone = await log.stores.log.where('sequence').above(log.state.position).toArray();
  for (const entry of undone) forget(log, entry);
}

/** A command counts for half of what the log may hold at most: the next tick must not push a large upgrade out. */
export function remember({ writes, state }: LogAccess, step: Step, limits: LogLimits): void {
  const { at, label, visit, changes, seen = [] } = step;
  const bytes = Math.min(sizeOf(changes), limits.bytes / 2);
  const sequence = state.head + 1;
  writes.put('log', { sequence, at, label, bytes, ...(visit && { visit }) });
  writes.put('logChanges', { sequence, changes, ...(seen.length > 0 && { seen: [...seen] }) });
  Object.assign(state, { head: sequence, position: sequence, entries: state.entries + 1, bytes: state.bytes + bytes });
}

/**
 * Makes a step part of the newest command when both belong to one visit of a field. A visit that ends where it began
 * leaves nothing to undo.
 */
export async function joinVisit(log: LogAccess, step: Step): Promise<boolean> {
  const { stores, writes, state } = log;
  if (!step.visit) return false;
  const newest = await stores.log.where('sequence').belowOrEqual(state.position).last();
  const earlier = newest?.visit === step.visit ? await stores.logChanges.get(newest.sequence) : undefined;
  if (!newest || !earlier) return false;
  const changes = joined([...earlier.changes, ...step.changes]);
  if (changes.length === 0) {
    forget(log, newest);
    return true;
  }
  const bytes = sizeOf(changes);
  writes.put('log', { ...newest, at: step.at, bytes });
  writes.put('logChanges', { sequence: newest.sequence, changes });
  state.bytes += bytes - newest.bytes;
  return true;
}

/** Lets the oldest commands go while there are too many. */
export async function trim(log: LogAccess, limits: LogLimits): Promise<void> {
  const { stores, state } = log;
  let gone = 0;
  let known = log.oldest;
  while (state.entries > 1 && (state.entries > limits.entries || state.bytes > limits.bytes)) {
    const oldest = known ?? (await stores.log.where('sequence').above(gone).first());
    known = undefined;
    if (!oldest) return;
    forget(log, oldest);
    gone = oldest.sequence;
  }
}

function forget({ writes, state }: LogAccess, { sequence, bytes }: { sequence: number; bytes: number }): void {
  writes.delete('log', sequence);
  writes.delete('logChanges', sequence);
  state.entries -= 1;
  state.bytes -= bytes;
}

/** Several changes of the same fields as one: the first `before`, the last `after`. */
function joined(changes: RecordChange[]): RecordChange[] {
  const records = new Map<string, { change: RecordChange; fields: Map<string, FieldChange> }>();
  for (const change of changes) {
    const record = records.get(change.table + change.id) ?? { change, fields: new Map() };
    for (const field of change.fields) {
      const earlier = record.fields.get(field.path);
      record.fields.set(field.path, earlier ? { ...earlier, after: field.after } : field);
    }
    records.set(change.table + change.id, record);
  }
  return [...records.values()]
    .map(({ change, fields }) => ({
      ...change,
      fields: [...fields.values()].filter((field) => !isSame(field.before, field.after)),
    }))
    .filter((change) => change.fields.length > 0);
}

const sizeOf = (changes: RecordChange[]): number => JSON.stringify(changes).length;
