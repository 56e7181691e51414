/** Writes the schemas of files to `catalog/schema/`: `npx tsx build/file-format/publish-schema.ts`, after a change of a format. */
import { writeFile } from 'node:fs/promises';
import { FILE_SCHEMAS } from './file-json-schemas.ts';

for (const { path, text } of FILE_SCHEMAS) await writeFile(path, text);
