import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTornLogs, wholeEnd } from '../../../../electron/backup/torn-logs.ts';
import { eachInOwnFolders, userData } from './backup-samples.ts';

eachInOwnFolders();

const BLOCK = 32_768;

/** As LevelDB writes it; checksums do not matter here. Answers where each record ends, too. */
function logOf(lengths: readonly number[]): { bytes: Buffer; ends: number[] } {
  const parts: Buffer[] = [];
  const ends = [0];
  let at = 0;
  const put = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const length of lengths) {
    let left = length;
    let isFirst = true;
    do {
      const room = BLOCK - (at % BLOCK);
      if (room < 7) put(Buffer.alloc(room));
      const size = Math.min(left, BLOCK - (at % BLOCK) - 7);
      left -= size;
      const header = Buffer.alloc(7);
      header.writeUInt16LE(size, 4);
      header.writeUInt8(left === 0 ? (isFirst ? 1 : 4) : isFirst ? 2 : 3, 6);
      put(Buffer.concat([header, Buffer.alloc(size, 0x41)]));
      isFirst = false;
    } while (left > 0);
    ends.push(at);
  }
  return { bytes: Buffer.concat(parts), ends };
}

const lengths = fc.array(fc.oneof(fc.nat(200), fc.integer({ min: BLOCK - 20, max: 3 * BLOCK })), {
  minLength: 1,
  maxLength: 8,
});

describe('the end of a log', () => {
  test('wherever a write broke off, what was whole before stays, and nothing else', () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: 0, max: 1, noNaN: true }), (records, share) => {
        const { bytes, ends } = logOf(records);
        const broken = Math.floor(bytes.length * share);
        expect(wholeEnd(bytes.subarray(0, broken))).toBe(Math.max(...ends.filter((end) => end <= broken)));
      }),
      { numRuns: 200 },
    );
  });

  test('is left alone where something before it is not as it should be: that is not ours to judge', () => {
    const { bytes, ends } = logOf([100, 100, 100]);
    bytes.writeUInt8(9, (ends[1] ?? 0) + 6);
    expect(wholeEnd(bytes)).toBeUndefined();
    const { bytes: long } = logOf([100, 100]);
    long.writeUInt16LE(60_000, 4);
    expect(wholeEnd(long)).toBeUndefined();
  });

  test('is cut off in the files of the data base, which are else as they were', () => {
    const at = (name: string) => join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb', name);
    mkdirSync(dirname(at('CURRENT')), { recursive: true });
    const { bytes, ends } = logOf([100, 40_000, 300]);
    writeFileSync(at('000007.log'), bytes.subarray(0, bytes.length - 5));
    writeFileSync(at('MANIFEST-000001'), bytes);
    writeFileSync(at('000005.ldb'), bytes.subarray(0, 90));
    cutTornLogs(userData);
    expect(readFileSync(at('000007.log'))).toEqual(bytes.subarray(0, ends[2]));
    expect(readFileSync(at('MANIFEST-000001'))).toEqual(bytes);
    expect(readFileSync(at('000005.ldb'))).toHaveLength(90);
    cutTornLogs(join(userData, 'nothing there'));
  });

  test('is not looked for behind a link', () => {
    const folder = join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb');
    const elsewhere = join(userData, 'note.txt');
    mkdirSync(folder, { recursive: true });
    writeFileSync(elsewhere, 'short');
    symlinkSync(elsewhere, join(folder, '000003.log'));
    cutTornLogs(userData);
    expect(readFileSync(elsewhere, 'utf8')).toBe('short');
  });
});
