import { randomUUID } from 'node:crypto';
import type { FileHandle } from '../../shared/ipc/contract.ts';

/** Knows where the files of this session lie, so that the page can speak of them without ever knowing a path. */
export interface FileHandles {
  /** A name for `path` that reveals nothing about it; the same path keeps its name. */
  remember(path: string): FileHandle;
  /** The path, or undefined for a name that was never given out. */
  pathOf(handle: FileHandle): string | undefined;
}

/** An empty register; it lives as long as the app runs. */
export function createFileHandles(): FileHandles {
  const paths = new Map<FileHandle, string>();
  const handles = new Map<string, FileHandle>();
  return {
    remember(path) {
      const handle = handles.get(path) ?? (randomUUID() as FileHandle);
      handles.set(path, handle);
      paths.set(handle, path);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
  };
}
