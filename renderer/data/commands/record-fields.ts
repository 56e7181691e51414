/** The fields of any record by path: which there are, how two states differ, and whether a value fits. */
import * as z from 'zod';
import { FACTS } from '../../../shared/domain/catalogue.ts';
import { mergeableFields } from '../../../shared/domain/new-records.ts';
import { parameterValueSchema } from '../../../shared/domain/parameter.ts';
import { entryOf, fieldAt, isSame, type KeyedField } from '../../../shared/domain/record-paths.ts';
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

/** The schema of an entry. */
const ENTRY: Readonly<Record<KeyedField, z.ZodType>> = {
  values: parameterValueSchema,
  facts: z.boolean(),
  leftBlank: z.literal(true),
};

/** Every path of a record of this table that is merged on its own. */
export function pathsOf(table: TableName, ...records: AnyRecord[]): string[] {
  const keysOf = (field: string) => new Set(records.flatMap((record) => Object.keys(record[field] ?? {})));
  return mergeableFields(table).flatMap((field) =>
    field in ENTRY ? [...keysOf(field)].map((key) => `${field}.${key}`) : [field],
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

/** Throws `invalid` with the field's name when a changed field does not fit its schema. */
export function checkField(table: TableName, path: string, value: unknown): void {
  const shape: Record<string, { safeParse(value: unknown): { success: boolean } }> = recordSchemas[table].shape;
  const entry = entryOf(path);
  const schema = entry ? entrySchema(table, entry) : shape[path];
  if (!schema?.safeParse(value).success) throw new CommandProblem('invalid', { field: path });
}

/** Undefined where the table has no such field, or the field no such entry. */
function entrySchema(table: TableName, { field, key }: NonNullable<ReturnType<typeof entryOf>>): z.ZodType | undefined {
  if (!(field in recordSchemas[table].shape)) return undefined;
  if (field === 'facts' && !(FACTS as readonly string[]).includes(key)) return undefined;
  return ENTRY[field].optional();
}
