import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { catalogueJsonSchemas, SCHEMA_FOLDER } from '../../../build/catalog/json-schemas.ts';

it.each([...catalogueJsonSchemas()])('%s is published as the code has it', (name, text) => {
  expect(readFileSync(path.join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
});

it('publishes the schemas of all kinds of file', () => {
  const published = readdirSync(SCHEMA_FOLDER);
  expect(published).toEqual(expect.arrayContaining([...catalogueJsonSchemas().keys()]));
});
