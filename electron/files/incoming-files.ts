import { MOST_FILES, type NamedFile } from './named-files.ts';

/** Files from outside that wait until the page asks for them: it may not be up yet, or in the middle of something. */
export interface IncomingFiles {
  /** Puts files at the end; one that waits already, or one too many, is left out. */
  offer(files: readonly NamedFile[]): void;
  /** Takes the file away that has waited longest. */
  next(): NamedFile | undefined;
  /** Calls `listener` whenever something has been offered. */
  follow(listener: () => void): void;
}

/** An empty queue. It holds names only: a file is read when its turn comes. */
export function createIncomingFiles(): IncomingFiles {
  const waiting: NamedFile[] = [];
  const listeners: (() => void)[] = [];
  return {
    offer(files) {
      const known = new Set(waiting.map(({ path }) => path));
      const added = files.filter(({ path }) => !known.has(path)).slice(0, MOST_FILES - waiting.length);
      if (added.length === 0) return;
      waiting.push(...added);
      for (const listener of listeners) listener();
    },
    next: () => waiting.shift(),
    follow: (listener) => void listeners.push(listener),
  };
}
