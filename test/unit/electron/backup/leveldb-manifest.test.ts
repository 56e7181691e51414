import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../../../electron/backup/leveldb-manifest.ts';

const REAL = readFileSync(new URL('../../../fixtures/data-base/leveldb/MANIFEST-000001', import.meta.url));

/** As LevelDB writes it: an edit in one fragment each; checksums do not matter here. */
const logOf = (edits: readonly number[][]): Buffer =>
  Buffer.concat(
    edits.map((edit) => Buffer.from([0, 0, 0, 0, edit.length % 256, Math.floor(edit.length / 256), 1, ...edit])),
  );
const number = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...number(Math.floor(value / 128))];
const added = (table: number) => [7, 0, ...number(table), ...number(3_000_000), 3, 97, 98, 99, 1, 122];

describe('a manifest', () => {
  test('of a real data base names its log and its tables', () => {
    expect(readManifest(REAL)).toEqual({ log: 9, tables: new Set([11]) });
    expect(readManifest(REAL.subarray(0, 978))).toEqual({ log: 6, tables: new Set([8]) });
  });

  test('says what was said last, and passes over what is not about files', () => {
    const first = [1, 2, 105, 100, 2, 0, 9, 0, 3, 2, 4, 0];
    const bytes = logOf([
      first,
      [...added(5), ...added(300), 2, ...number(7)],
      [6, 1, 5, 5, 1, 2, 97, 98, 2, ...number(1000)],
    ]);
    expect(readManifest(bytes)).toEqual({ log: 1000, tables: new Set([300]) });
  });

  test('in several fragments is read as one', () => {
    const edit = [...added(5), 2, ...number(400)];
    const parts = [edit.slice(0, 4), edit.slice(4, 9), edit.slice(9)].map((part, at) => [part, at + 2] as const);
    const bytes = parts.flatMap(([part, type]) => [0, 0, 0, 0, part.length, 0, type, ...part]);
    expect(readManifest(Uint8Array.from(bytes))).toEqual({ log: 400, tables: new Set([5]) });
  });

  test('that has an unknown field is not judged', () => {
    expect(readManifest(logOf([[8, 1]]))).toBeUndefined();
  });

  test('may hold anything: reading ends', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void readManifest(bytes)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 60 }), (edit) => void readManifest(logOf([edit]))),
      { numRuns: 300 },
    );
  });
});
