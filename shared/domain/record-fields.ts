/** The fields of any record by path: which there are, and how two states differ. */
import { mergeableFields } from './new-records.ts';
import { fieldAt, isSame, KEYED_FIELDS } from './record-paths.ts';
import type { TableName } from './records.ts';
import type { Revision, Revisions } from './revision.ts';

/** What all records have in common. */
export interface AnyRecord {
  id: string;
  deleted: boolean;
  revisions: Revisions;
  [field: string]: unknown;
}

/** A field before and after; `undefined` = there was or is no value. Path as in `Revisions`. */
export interface FieldChange {
  path: string;
  before: unknown;
  after: unknown;
}

/** Every path of a record of this table that is merged on its own. */
export function pathsOf(table: TableName, ...records: AnyRecord[]): string[] {
  const keyed: readonly string[] = KEYED_FIELDS;
  const keysOf = (field: string) => new Set(records.flatMap((record) => Object.keys(record[field] ?? {})));
  return mergeableFields(table).flatMap((field) =>
    keyed.includes(field) ? [...keysOf(field)].map((key) => `${field}.${key}`) : [field],
  );
}

/** The fields in which two states of a record differ. */
export function fieldChanges(table: TableName, before: AnyRecord, after: AnyRecord): FieldChange[] {
  return pathsOf(table, before, after)
    .map((path) => ({ path, before: fieldAt(before, path), after: fieldAt(after, path) }))
    .filter((change) => !isSame(change.before, change.after));
}

export function withRevision(record: AnyRecord, paths: readonly string[], revision: Revision): AnyRecord {
  return {
    ...record,
    revisions: { ...record.revisions, ...Object.fromEntries(paths.map((path) => [path, revision])) },
  };
}
