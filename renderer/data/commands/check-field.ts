import * as z from 'zod';
import { FACTS } from '../../../shared/domain/catalogue.ts';
import { parameterValueSchema } from '../../../shared/domain/parameter.ts';
import { text } from '../../../shared/domain/record-parts.ts';
import { entryOf, type KeyedField } from '../../../shared/domain/record-paths.ts';
import { recordSchemas, type TableName } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';

/** The schema of an entry. */
const ENTRY: Readonly<Record<KeyedField, z.ZodType>> = {
  values: parameterValueSchema,
  facts: z.boolean(),
  leftBlank: z.literal(true),
  reasons: text,
};

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
