import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileParts } from '../../../../electron/files/parts.ts';
import { withWholeFiles } from '../../../../renderer/platform/whole-files.ts';
import type { FileHandle, FilePart, OpenAnswer } from '../../../../shared/ipc/contract.ts';

/** A main process that hands over this file in such parts. */
function mainWith(bytes: Uint8Array, size: number, readPart?: (part: FilePart) => Uint8Array | undefined) {
  const parts = createFileParts(size);
  const open = async (): Promise<OpenAnswer> => ({ kind: 'opened', name: 'a.tomakte', ...parts.begin(bytes) });
  return withWholeFiles<Parameters<typeof withWholeFiles>[0]>({
    openCase: open,
    openRecent: open,
    openLook: open,
    takeWaitingFile: open,
    readPart: async (part: FilePart) => (readPart ? readPart(part) : parts.from(part.file, part.from)),
  });
}

describe('a file that comes in parts', () => {
  it('is whole when it is handed on, whatever its length, on every way in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        const platform = mainWith(bytes, size);
        const ways = [platform.openCase, () => platform.openRecent('x' as FileHandle), platform.takeWaitingFile];
        for (const open of [...ways, () => platform.openLook('logo')]) {
          expect(await open()).toEqual({ kind: 'opened', name: 'a.tomakte', bytes });
        }
      }),
    );
  });

  it.each([
    ['is not kept any more', () => undefined],
    ['has no end', () => new Uint8Array(0)],
    ['has become longer', () => new Uint8Array(100)],
  ])('is refused when it %s', async (_what, readPart) => {
    const platform = mainWith(new Uint8Array(10), 4, readPart);
    expect(await platform.openCase()).toEqual({ kind: 'failed', name: 'a.tomakte', problem: 'other' });
  });

  it('leaves other answers as they are', async () => {
    const cancelled = async (): Promise<OpenAnswer> => ({ kind: 'cancelled' });
    const none = async () => ({ kind: 'none' as const });
    const platform = withWholeFiles({
      openCase: cancelled,
      openRecent: cancelled,
      openLook: cancelled,
      takeWaitingFile: none,
      readPart: async () => undefined,
    });
    expect(await platform.openCase()).toEqual({ kind: 'cancelled' });
    expect(await platform.takeWaitingFile()).toEqual({ kind: 'none' });
  });
});
