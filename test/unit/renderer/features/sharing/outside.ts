/** The operating system as far as case files need it: files that were saved, and the one to be opened. */
import type { FileHandle, SaveAnswer } from '../../../../../shared/ipc/contract.ts';
import type { Outside } from '../open-window.tsx';

export interface TestOutside extends Outside {
  saved: { name: string; bytes: Uint8Array }[];
  /** What the user will choose; without one the dialogue is cancelled. */
  toOpen: { name: string; bytes: Uint8Array } | null;
  /** Takes the place of saving. */
  saveAnswer: SaveAnswer | null;
}

export function testOutside(): TestOutside {
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
    showInFolder: async () => true,
    appInfo: async () => ({
      appVersion: '1.2.3',
      electronVersion: '',
      isTestRuntime: false,
      chromeVersion: '',
      platform: 'linux',
      language: 'de',
    }),
  };
  return outside;
}

export const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const bytes = (content: string): Uint8Array => new TextEncoder().encode(content);
