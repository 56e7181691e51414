/** Reading, setting and comparing the fields of any record by path: a field name or `values.<parameter id>`. */
import { mergeableFields } from '../../../shared/domain/new-records.ts';
import { parameterValueSchema } from '../../../shared/domain/parameter.ts';
import { recordSchemas, type TableName } from '../../../shared/domain/records.ts';
import type { Revision, Revisions } from '../../../shared/domain/revision.ts';
import { CommandProblem } from './command-problem.ts';
import type { FieldChange } from './log.ts';

/** What all records have in common. */
export interface AnyRecord {
  id: string;
  deleted: boolean;
  revisions: Revisions;
  [field: string]: unknown;
}

const VALUES = 'values.';
type Values = Record<string, unknown>;

export function fieldAt(record: AnyRecord, path: string): unknown {
  return path.startsWith(VALUES) ? (record.values as Values)[path.slice(VALUES.length)] : record[path];
}

/** The record with another value at `path`; `undefined` takes a parameter value away. */
export function withField(record: AnyRecord, path: string, value: unknown): AnyRecord {
  if (!path.startsWith(VALUES)) return { ...record, [path]: value };
  const { [path.slice(VALUES.length)]: _, ...others } = record.values as Values;
  return {
    ...record,
    values: value === undefined ? others : { ...others, [path.slice(VALUES.length)]: value },
  };
}

/** Every path of a record of this table that is merged on its own. */
export function pathsOf(table: TableName, ...records: AnyRecord[]): string[] {
  const parameters = new Set(records.flatMap((record) => Object.keys((record.values as Values | undefined) ?? {})));
  return mergeableFields(table).flatMap((field) =>
    field === 'values' ? [...parameters].map((parameter) => VALUES + parameter) : [field],
  );
}

/** The fields in which two states of a record differ. */
export function fieldChanges(table: TableName, before: AnyRecord, after: AnyRecord): FieldChange[] {
  return pathsOf(table, before, after)
    .map((path) => ({ path, before: fieldAt(before, path), after: fieldAt(after, path) }))
    .filter((change) => !isSame(change.before, change.after));
}

/** Field values are plain data with keys in a fixed order, so their JSON tells whether they are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

export function withRevision(record: AnyRecord, paths: readonly string[], revision: Revision): AnyRecord {
  return {
    ...record,
    revisions: { ...record.revisions, ...Object.fromEntries(paths.map((path) => [path, revision])) },
  };
}

/** Throws `invalid` with the field's name when a changed field does not fit its schema. */
export function checkField(table: TableName, path: string, value: unknown): void {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = recordSchemas[table].shape;
  const schema = path.startsWith(VALUES) ? parameterValueSchema.optional() : shape[path];
  if (!schema?.safeParse(value).success) throw new CommandProblem('invalid', { field: path });
}
