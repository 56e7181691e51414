import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileParts } from '../../../../electron/files/parts.ts';
import type { FileHandle } from '../../../../shared/ipc/contract.ts';

const bytesOf = (count: number) => Uint8Array.from({ length: count }, (_, index) => index);

describe('a file in parts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is handed over whole when it is small', () => {
    expect(createFileParts(4).begin(bytesOf(4))).toEqual({ bytes: bytesOf(4) });
  });

  it('begins with its first part, and its parts are the file', () => {
    const parts = createFileParts(4);
    const { bytes, rest } = parts.begin(bytesOf(10));
    expect(rest?.size).toBe(10);
    const handle = rest?.handle as FileHandle;
    expect([bytes, parts.from(handle, 4), parts.from(handle, 8)].flatMap((part) => [...(part ?? [])])).toEqual([
      ...bytesOf(10),
    ]);
  });

  it('is forgotten with its last part, and by itself', () => {
    const parts = createFileParts(4);
    const handleOf = () => parts.begin(bytesOf(10)).rest?.handle as FileHandle;
    const ended = handleOf();
    parts.from(ended, 8);
    expect(parts.from(ended, 4)).toBeUndefined();
    const leftAlone = handleOf();
    vi.advanceTimersByTime(60_001);
    expect(parts.from(leftAlone, 4)).toBeUndefined();
  });

  it('is not disturbed by another one meanwhile', () => {
    const parts = createFileParts(4);
    const [first, second] = [bytesOf(10), bytesOf(20).reverse()].map((bytes) => parts.begin(bytes).rest?.handle);
    expect(parts.from(second as FileHandle, 16)).toEqual(bytesOf(20).reverse().slice(16));
    expect(parts.from(first as FileHandle, 4)).toEqual(bytesOf(10).slice(4, 8));
  });

  it('is kept as long as somebody goes on asking', () => {
    const parts = createFileParts(4);
    const handle = parts.begin(bytesOf(20)).rest?.handle as FileHandle;
    for (const from of [4, 8, 12]) {
      vi.advanceTimersByTime(40_000);
      expect(parts.from(handle, from)).toEqual(bytesOf(20).slice(from, from + 4));
    }
  });

  it('cannot be had by a name that was never given out', () => {
    const parts = createFileParts(4);
    parts.begin(bytesOf(10));
    expect(parts.from('another' as FileHandle, 4)).toBeUndefined();
  });
});
