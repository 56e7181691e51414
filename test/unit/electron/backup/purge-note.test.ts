import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { purgeNote } from '../../../../electron/backup/purge-note.ts';

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'purge-note-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

const target = { table: 'organisations', id: 'one' } as const;

test('what is being deleted for good is known after a restart until it is finished', async () => {
  const note = purgeNote(userData);
  expect(note.targets()).toEqual([]);
  await note.note([target]);
  expect(purgeNote(userData).targets()).toEqual([target]);
  await purgeNote(userData).note([]);
  expect(purgeNote(userData).targets()).toEqual([]);
});

test('a note that cannot be understood is no reason not to start', () => {
  writeFileSync(join(userData, 'unfinished-purge.json'), '{"targets":[{"table":"x"}]}');
  expect(purgeNote(userData).targets()).toEqual([]);
});
