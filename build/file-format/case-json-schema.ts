import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { caseFileSchema } from '../../shared/file-format/case-file.ts';

export const CASE_SCHEMA_PATH = fileURLToPath(new URL('../../catalog/schema/tomakte.schema.json', import.meta.url));

/** JSON Schema of `.tomakte` files, for people and programs that read or write them without this app. */
export function caseJsonSchema(): string {
  const schema = { title: 'TOM-Katalog: case file (.tomakte)', ...z.toJSONSchema(caseFileSchema, { io: 'input' }) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
