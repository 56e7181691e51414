/** Writes `catalog/schema/tomakte.schema.json`: `npx tsx build/file-format/publish-schema.ts`, after a change of the format. */
import { writeFile } from 'node:fs/promises';
import { CASE_SCHEMA_PATH, caseJsonSchema } from './case-json-schema.ts';

await writeFile(CASE_SCHEMA_PATH, caseJsonSchema());
