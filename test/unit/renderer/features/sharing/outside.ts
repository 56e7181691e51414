/** The operating system as far as case files need it: files that were saved, and the one to be opened. */
import type { FileHandle, OpenAnswer, RecentChange, SaveAnswer } from '../../../../../shared/ipc/contract.ts';
import type { Outside } from '../open-window.tsx';

export interface TestOutside extends Outside {
  saved: { name: string; bytes: Uint8Array }[];
  /** What the user will choose; without one the dialogue is cancelled. */
  toOpen: { name: string; bytes: Uint8Array } | null;
  /** Takes the place of saving. */
  saveAnswer: SaveAnswer | null;
  /** What the system hands over; `handOver` says that there is something. */
  waiting: OpenAnswer[];
  handOver: (...answers: OpenAnswer[]) => void;
  /** What became of the list of files opened last. */
  recentChanges: RecentChange[];
}

export function testOutside(): TestOutside {
  const listeners = new Set<() => void>();
  const outside: TestOutside = {
    saved: [],
    toOpen: null,
    saveAnswer: null,
    saveFile: async ({ suggestedName, bytes }) => {
      if (outside.saveAnswer) return outside.saveAnswer;
      outside.saved.push({ name: suggestedName, bytes });
      return { kind: 'saved', name: suggestedName, handle: suggestedName as FileHandle };
    },
    openCase: async () => (outside.toOpen ? { kind: 'opened', ...outside.toOpen } : { kind: 'cancelled' }),
    openRecent: async () => (outside.toOpen ? { kind: 'opened', ...outside.toOpen } : { kind: 'cancelled' }),
    recentChanges: [],
    changeRecent: async (change) => void outside.recentChanges.push(change),
    waiting: [],
    handOver: (...answers) => {
      outside.waiting.push(...answers);
      for (const listener of listeners) listener();
    },
    takeWaitingFile: async () => outside.waiting.shift() ?? { kind: 'none' },
    onFileWaiting: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    showInFolder: async () => true,
    appInfo: async () => ({
      appVersion: '1.2.3',
      electronVersion: '',
      isTestRuntime: false,
      chromeVersion: '',
      platform: 'linux',
      systemVersion: '',
      language: 'de',
    }),
  };
  return outside;
}

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
