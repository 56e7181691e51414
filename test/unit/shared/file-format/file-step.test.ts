import { expect, test } from 'vitest';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import { encrypted } from '../../../../shared/file-format/passphrase.ts';
import { readAnyFile } from '../../../../shared/file-format/read-any-file.ts';
import { writeHouse } from '../../../../shared/file-format/write-case.ts';

const house = writeHouse(emptyContent(), {
  producer: 'x',
  createdAt: '2026-11-02T09:00:00.000Z',
  catalogue: { id: 'test', version: '1' },
  scope: { kind: 'house' },
  seen: {},
});

test('reading says what it is busy with, in the order of its steps', async () => {
  const steps: string[] = [];
  const note = (step: string) => steps.at(-1) === step || steps.push(step);
  expect((await readAnyFile(house, {}, note)).ok).toBe(true);
  expect(steps).toEqual(['parse', 'check', 'compare']);
  const locked = await encrypted(house, 'geheim', 4);
  steps.length = 0;
  expect((await readAnyFile(locked, { passphrase: 'geheim' }, note)).ok).toBe(true);
  expect(steps).toEqual(['decrypt', 'parse', 'check', 'compare']);
});
