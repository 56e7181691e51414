/**
 * Is everything on the disk?
 *
 * "Saved" appears only after the commit of a strict transaction, and not while something typed is still waiting for it.
 */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { CommandProblem, isOfStore, toCommandProblem } from './commands/command-problem.ts';

export interface SaveState {
  state: 'saved' | 'saving' | 'failed';
  /** When something was last committed, in milliseconds since 1970. */
  at?: number;
  /** Why something typed is still not stored, else why the last write failed, else why nothing more is written. */
  problem?: CommandProblem;
}

/** Something typed, from the first key to its commit. */
export interface Hold {
  /** It could not be written and still waits: until it is released the state is "failed", whatever else is written. */
  fail(problem: CommandProblem): void;
  /** It is written, or given up. */
  release(): void;
}

interface SaveStore extends SaveState {
  /** Writes under way. */
  writes: number;
  /** Why the last write failed. */
  refused: CommandProblem | undefined;
  /** What waits, with the reason why it could not be written so far. */
  held: ReadonlyMap<Hold, CommandProblem | undefined>;
  /** Why nothing more is written. */
  stopped: CommandProblem | undefined;
}

/** Answers what keeps anything from being stored, as far as it can be told. */
type Why = () => Promise<'quota' | 'readOnly' | undefined>;

export type SaveTracker = ReturnType<typeof createSaveTracker>;

/** Counts what is not on the disk yet, from the first key typed to the commit. */
export function createSaveTracker() {
  const store = createStore<SaveStore>(() => ({
    state: 'saved',
    writes: 0,
    refused: undefined,
    held: new Map(),
    stopped: undefined,
  }));
  let why: Why | undefined;
  const stopped = () => store.getState().stopped;
  const throwIfStopped = () => {
    const problem = stopped();
    if (problem) throw problem;
  };
  const update = (change: Partial<SaveStore>) =>
    store.setState((before) => {
      const now = { ...before, ...change };
      const problem = [...now.held.values()].find(Boolean) ?? now.refused ?? now.stopped;
      const isPending = now.writes > 0 || now.held.size > 0;
      return { ...now, problem, state: problem ? 'failed' : isPending ? 'saving' : 'saved' };
    });
  const writes = (change: 1 | -1) => store.getState().writes + change;
  const setHeld = (hold: Hold, problem?: CommandProblem) =>
    update({ held: new Map(store.getState().held).set(hold, problem) });
  /** Stops everything before it asks for the reason: others want to write while the answer is on its way. */
  const stop = async (problem: CommandProblem): Promise<CommandProblem> => {
    update({ stopped: problem });
    const told = await explained(problem, why);
    // It may have been mended meanwhile (`resume`).
    if (stopped() === problem) update({ stopped: told });
    return told;
  };
  const failed = async (error: unknown): Promise<CommandProblem> => {
    const problem = toCommandProblem(error);
    return why && !stopped() && isOfStore(error) ? stop(problem) : explained(problem, why);
  };

  return {
    store,
    /** Something waits to be written. */
    hold(): Hold {
      const hold: Hold = {
        fail: (problem) => setHeld(hold, problem),
        release: () => update({ held: new Map([...store.getState().held].filter(([other]) => other !== hold)) }),
      };
      setHeld(hold);
      return hold;
    },
    /**
     * From now on it is asked what is wrong with the data folder when the data base does not say why it failed, and nothing
     * more is written after such a failure. LevelDB would write on behind what it has begun and not finished: it would be
     * taken for saved, and the start after the next would find the data base corrupt. Only a start of the app mends that
     * (electron/backup/torn-logs.ts).
     */
    guardBy(ask: Why): void {
      why = ask;
    },
    /** Of a failure of something else than a followed write, such as opening the data base: stops as well where the store has failed. */
    stopAfter(error: unknown): void {
      if (!stopped() && isOfStore(error)) void stop(toCommandProblem(error));
    },
    /** The store that has failed was taken away: nothing half-written is left to write behind. */
    resume: (): void => update({ stopped: undefined }),
    /** Whether nothing more is written until the app is started anew; loading the page anew would only forget that. */
    isStopped: (): boolean => stopped() !== undefined,
    /** Follows a write. Its error becomes a `CommandProblem`, is shown unless the user gave up, and is thrown on to the caller. */
    async follow<T>(now: () => number, write: () => PromiseLike<T>): Promise<T> {
      update({ writes: writes(1) });
      try {
        throwIfStopped();
        const result = await write();
        update({ writes: writes(-1), at: now(), refused: undefined });
        return result;
      } catch (error) {
        const problem = await failed(error);
        update({ writes: writes(-1), ...(problem.kind !== 'givenUp' && { refused: problem }) });
        throw problem;
      }
    },
    /** A write for which nobody waits: not shown, but stopped like any other. Throws a `CommandProblem`. */
    async quietly<T>(write: () => PromiseLike<T>): Promise<T> {
      throwIfStopped();
      try {
        return await write();
      } catch (error) {
        throw await failed(error);
      }
    },
    /** Resolves when no write is under way. What is still being typed is not waited for: `flushDrafts` writes it. */
    whenSaved(): Promise<void> {
      return new Promise((resolve) => {
        if (store.getState().writes === 0) return resolve();
        const end = store.subscribe(({ writes: left }) => {
          if (left > 0) return;
          end();
          resolve();
        });
      });
    },
  };
}

/** Chromium says so of some failures on a full disk only; of others it says that something internal failed. */
async function explained(problem: CommandProblem, why: Why | undefined): Promise<CommandProblem> {
  const isUnclear = problem.kind === 'other' || problem.kind === 'closed';
  const kind = isUnclear ? await why?.().catch(() => undefined) : undefined;
  return kind ? new CommandProblem(kind, { cause: problem.cause }) : problem;
}

/** The app's own tracker; tests bring theirs. */
export const saveTracker = createSaveTracker();

/** Resolves when no write of the app is under way, so that the window may go. Call `flushDrafts` before. */
export const whenSaved = saveTracker.whenSaved;

export function useSaveState(): SaveState {
  return useStore(saveTracker.store);
}

/** Whether only a start of the app helps. */
export function useIsStopped(): boolean {
  return useStore(saveTracker.store, ({ stopped }) => stopped !== undefined);
}

/** Why something typed is still not stored; undefined when nothing typed was refused. */
export function useRefusedDraft(): CommandProblem | undefined {
  return useStore(saveTracker.store, ({ held }) => [...held.values()].find(Boolean));
}
