import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { jsonFile } from '../../../../electron/files/json-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'json-file-'));
  path = join(folder, 'settings.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const settings = () => jsonFile(path, z.object({ width: z.int() }));

test('what was written is read', async () => {
  await settings().write({ width: 7 });
  expect(settings().read({ width: 0 })).toEqual({ width: 7 });
});

test.each(['', '{', '[]', '{"width":"wide"}', '{"width":1.5}'])('content "%s" gives the fallback', (content) => {
  writeFileSync(path, content);
  expect(settings().read({ width: 1 })).toEqual({ width: 1 });
});

test('a missing file gives the fallback', () => {
  expect(settings().read({ width: 2 })).toEqual({ width: 2 });
});

test('of several writes in a row the last one stays', async () => {
  const file = settings();
  await Promise.all([1, 2, 3].map((width) => file.write({ width })));
  expect(file.read({ width: 0 })).toEqual({ width: 3 });
});

test('a failed write is told and does not stop the next one', async () => {
  const file = jsonFile(join(folder, 'later', 'settings.json'), z.object({ width: z.int() }));
  await expect(file.write({ width: 1 })).rejects.toThrow();
  await expect(file.write({ width: 2 })).rejects.toThrow();
});
