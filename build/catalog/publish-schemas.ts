/** Writes the JSON Schemas of the catalogue to `catalog/schema/`. Run after every change of its zod schemas. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueJsonSchemas, SCHEMA_FOLDER } from './json-schemas.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of catalogueJsonSchemas()) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
