import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { FILE_SCHEMAS } from '../../../../build/file-format/file-json-schemas.ts';

const published = FILE_SCHEMAS.map(({ path, text }) => [basename(path), path, text] as const);

it.each(published)(
  'the published %s is what the code has (else: npx tsx build/file-format/publish-schema.ts)',
  (_, path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
