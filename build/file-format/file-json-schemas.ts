import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { caseFileSchema } from '../../shared/file-format/case-file.ts';
import { houseFileSchema } from '../../shared/file-format/house-file.ts';

const pathOf = (name: string) => fileURLToPath(new URL(`../../catalog/schema/${name}`, import.meta.url));

function jsonSchema(title: string, schema: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`;
}

/** JSON Schemas of the files users pass on, for people and programs that read or write them without this app. */
export const FILE_SCHEMAS = [
  { path: pathOf('tomakte.schema.json'), text: jsonSchema('TOM-Katalog: case file (.tomakte)', caseFileSchema) },
  {
    path: pathOf('tomkatalog.schema.json'),
    text: jsonSchema('TOM-Katalog: house catalogue (.tomkatalog)', houseFileSchema),
  },
] as const;
