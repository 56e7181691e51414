/** Zuletzt geöffnet: which files were opened last. The list lies outside the data base, so it can be switched off and erased. */
import { basename, dirname } from 'node:path';
import * as z from 'zod';
import type { FileHandle, RecentFiles } from '../../shared/ipc/contract.ts';
import type { FileHandles } from './handles.ts';
import type { JsonFile } from './json-file.ts';

export const MOST_RECENT = 10;

export const storedRecentSchema = z.strictObject({
  isKept: z.boolean(),
  /** The newest first. */
  paths: z.array(z.string().min(1)).max(MOST_RECENT),
});
export type StoredRecent = z.infer<typeof storedRecentSchema>;

export interface RecentList {
  /** For the page: names and handles, no paths. */
  current(): RecentFiles;
  /** Puts a file first, unless the list is switched off. */
  add(path: string): void;
  forget(handle: FileHandle): void;
  clear(): void;
  /** Switches the list on or off; off erases it. */
  keep(isKept: boolean): void;
  pathOf(handle: FileHandle): string | undefined;
  /** The handle of a path that is in the list. */
  handleOf(path: string): FileHandle | undefined;
  /** Calls `listener` at once and after every change. */
  follow(listener: (files: RecentFiles) => void): void;
}

/** The list that the system keeps for its own menus: jump list, dock. */
export interface SystemList {
  add(path: string): void;
  clear(): void;
}

/** The list as it was last time. */
export function createRecentList(file: JsonFile<StoredRecent>, handles: FileHandles, system: SystemList): RecentList {
  const listeners: ((files: RecentFiles) => void)[] = [];
  let stored = file.read({ isKept: true, paths: [] });

  const current = (): RecentFiles => ({
    isKept: stored.isKept,
    files: stored.paths.map((path) => ({
      handle: handles.remember(path),
      name: basename(path),
      folder: folderOf(path),
    })),
  });
  const change = (next: StoredRecent) => {
    stored = next;
    for (const listener of listeners) listener(current());
    // A list that is not up to date next time is a nuisance, not an error to stop for.
    file.write(next).catch(() => undefined);
  };
  const without = (path: string | undefined) => stored.paths.filter((other) => other !== path);

  return {
    current,
    add(path) {
      if (!stored.isKept) return;
      system.add(path);
      change({ ...stored, paths: [path, ...without(path)].slice(0, MOST_RECENT) });
    },
    forget: (handle) => change({ ...stored, paths: without(handles.pathOf(handle)) }),
    clear() {
      system.clear();
      change({ ...stored, paths: [] });
    },
    keep(isKept) {
      if (!isKept) system.clear();
      change({ isKept, paths: isKept ? stored.paths : [] });
    },
    pathOf: (handle) => stored.paths.find((path) => path === handles.pathOf(handle)),
    handleOf: (path) => (stored.paths.includes(path) ? handles.remember(path) : undefined),
    follow(listener) {
      listeners.push(listener);
      listener(current());
    },
  };
}

/** Enough to tell two files of the same name apart, and nothing of the way there. */
const folderOf = (path: string): string => basename(dirname(path)) || dirname(path);
