/** Large files go to the page in parts: taken in at once, fifty megabytes would make its window stand still. */
import { randomUUID } from 'node:crypto';
import type { FileHandle, FileRest } from '../../shared/ipc/contract.ts';

/** What a window takes in within a few milliseconds. */
const PART_BYTES = 2 * 1024 * 1024;
/** So long, in milliseconds, the rest is kept for a page that asks for nothing more. */
const KEPT = 60_000;

export interface FileParts {
  /** The beginning of a file, and what names its rest where there is one. */
  begin(bytes: Uint8Array): { bytes: Uint8Array; rest?: FileRest };
  /** The part that begins there; undefined when nothing of that name is kept (any more). */
  from(handle: FileHandle, position: number): Uint8Array | undefined;
}

/** @param size of a part in bytes */
export function createFileParts(size = PART_BYTES): FileParts {
  const kept = new Map<FileHandle, { bytes: Uint8Array; timer: NodeJS.Timeout }>();
  const forget = (handle: FileHandle) => {
    clearTimeout(kept.get(handle)?.timer);
    kept.delete(handle);
  };
  return {
    begin(bytes) {
      if (bytes.byteLength <= size) return { bytes };
      const handle = randomUUID() as FileHandle;
      kept.set(handle, { bytes, timer: setTimeout(() => forget(handle), KEPT).unref() });
      return { bytes: bytes.slice(0, size), rest: { handle, size: bytes.byteLength } };
    },
    from(handle, position) {
      const file = kept.get(handle);
      if (!file) return undefined;
      const part = file.bytes.slice(position, position + size);
      if (position + part.byteLength >= file.bytes.byteLength) forget(handle);
      else file.timer.refresh();
      return part;
    },
  };
}
