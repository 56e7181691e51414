/** Keeping the log: one entry per command, one per visit of a field, and not more than is useful. */
import type { TomDatabase } from '../database.ts';
import type { EngineState } from '../meta.ts';
import type { CommandLabel, FieldChange, RecordChange } from './log.ts';
import { isSame } from './record-fields.ts';

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
}

/** After a new command, what was undone before it can no longer be redone. */
export async function dropRedoBranch(database: TomDatabase, state: EngineState): Promise<void> {
  if (state.head <= state.position) return;
  const undone = await database.log.where('sequence').above(state.position).toArray();
  for (const entry of undone) await forget(database, state, entry);
}

export async function remember(database: TomDatabase, state: EngineState, step: Step): Promise<void> {
  const { at, label, visit, changes } = step;
  const bytes = sizeOf(changes);
  const sequence = state.head + 1;
  await database.log.add({ sequence, at, label, bytes, ...(visit && { visit }) });
  await database.logChanges.add({ sequence, changes });
  Object.assign(state, { head: sequence, position: sequence, entries: state.entries + 1, bytes: state.bytes + bytes });
}

/**
 * Makes a step part of the newest command when both belong to one visit of a field. A visit that ends where it began
 * leaves nothing to undo.
 */
export async function joinVisit(database: TomDatabase, state: EngineState, step: Step): Promise<boolean> {
  if (!step.visit) return false;
  const newest = await database.log.where('sequence').belowOrEqual(state.position).last();
  const earlier = newest?.visit === step.visit ? await database.logChanges.get(newest.sequence) : undefined;
  if (!newest || !earlier) return false;
  const changes = joined([...earlier.changes, ...step.changes]);
  if (changes.length === 0) {
    await forget(database, state, newest);
    return true;
  }
  const bytes = sizeOf(changes);
  await database.log.put({ ...newest, at: step.at, bytes });
  await database.logChanges.put({ sequence: newest.sequence, changes });
  state.bytes += bytes - newest.bytes;
  return true;
}

/** Lets the oldest commands go while there are too many. */
export async function trim(database: TomDatabase, state: EngineState, limits: LogLimits): Promise<void> {
  while (state.entries > 1 && (state.entries > limits.entries || state.bytes > limits.bytes)) {
    const oldest = await database.log.orderBy('sequence').first();
    if (!oldest) return;
    await forget(database, state, oldest);
  }
}

async function forget(
  database: TomDatabase,
  state: EngineState,
  { sequence, bytes }: { sequence: number; bytes: number },
): Promise<void> {
  await database.log.delete(sequence);
  await database.logChanges.delete(sequence);
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
