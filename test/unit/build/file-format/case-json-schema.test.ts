import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CASE_SCHEMA_PATH, caseJsonSchema } from '../../../../build/file-format/case-json-schema.ts';

it('the published schema of case files is what the code has (else: npx tsx build/file-format/publish-schema.ts)', () => {
  expect(readFileSync(CASE_SCHEMA_PATH, 'utf8')).toBe(caseJsonSchema());
});
