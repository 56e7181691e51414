import { describe, expect, test } from 'vitest';
import { assertUsable, isRoomLittle } from '../../../../renderer/app/start/start-problem.ts';

const check = (freeBytes: number | null, isWritable = true) => ({ isWritable, freeBytes, expectsData: true });
const kindOf = (freeBytes: number | null, isWritable?: boolean, ignoreFullDisk = false) => {
  try {
    assertUsable(check(freeBytes, isWritable), { ignoreFullDisk });
    return 'usable';
  } catch (error) {
    return (error as { kind: string }).kind;
  }
};
const MEGABYTE = 1024 * 1024;

describe('before the data base is opened', () => {
  test('a folder that cannot be written to stops the start', () => {
    expect(kindOf(1000 * MEGABYTE, false)).toBe('notWritable');
  });

  test('a full disk stops it, too, unless the user goes on nevertheless', () => {
    expect(kindOf(20 * MEGABYTE)).toBe('diskFull');
    expect(kindOf(20 * MEGABYTE, true, true)).toBe('usable');
    expect(kindOf(null)).toBe('usable');
  });

  test('a data base without its head is damaged, for opening it would begin a new one', () => {
    const act = () => assertUsable({ ...check(1000 * MEGABYTE), isHeadless: true }, { ignoreFullDisk: true });
    expect(act).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  test('little room is worth a word', () => {
    expect(isRoomLittle(check(200 * MEGABYTE))).toBe(true);
    expect(isRoomLittle(check(900 * MEGABYTE))).toBe(false);
    expect(isRoomLittle(check(null))).toBe(false);
  });
});
