/**
 * Is everything on the disk?
 *
 * "Saved" appears only after the commit of a strict transaction, and not while something typed is still waiting for it.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type CommandProblem, toCommandProblem } from './commands/command-problem.ts';

export interface SaveState {
  state: 'saved' | 'saving' | 'failed';
  /** When something was last committed, in milliseconds since 1970. */
  at?: number;
  /** Why the last write failed. */
  problem?: CommandProblem;
}

interface SaveStore extends SaveState {
  pending: number;
}

export type SaveTracker = ReturnType<typeof createSaveTracker>;

/** Counts writes under way, from the first key typed to the commit. */
export function createSaveTracker() {
  const store = createStore<SaveStore>(() => ({ state: 'saved', pending: 0 }));
  const begin = () => store.setState(({ pending, problem }) => ({ state: 'saving', pending: pending + 1, problem }));
  const end = (outcome: Partial<SaveState>) =>
    store.setState(({ pending, ...before }) => {
      const now = { ...before, ...outcome, pending: pending - 1 };
      return { ...now, state: now.problem ? 'failed' : now.pending > 0 ? 'saving' : 'saved' };
    });

  return {
    store,
    /** Something waits to be written; returns the function that says it waits no longer. */
    hold(): () => void {
      begin();
      let isHeld = true;
      return () => {
        if (isHeld) end({});
        isHeld = false;
      };
    },
    /** Follows a write. Its error becomes a `CommandProblem`, is shown, and is thrown on to the caller. */
    async follow<T>(now: () => number, write: () => PromiseLike<T>): Promise<T> {
      begin();
      try {
        const result = await write();
        end({ at: now(), problem: undefined });
        return result;
      } catch (error) {
        const problem = toCommandProblem(error);
        end({ problem });
        throw problem;
      }
    },
  };
}

/** The app's own tracker; tests bring theirs. */
export const saveTracker = createSaveTracker();

export function useSaveState(): SaveState {
  return useStore(saveTracker.store);
}
