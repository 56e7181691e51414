import Dexie from 'dexie';
import { isOfStore } from './commands/command-problem.ts';
import type { TomDatabase } from './database.ts';
import { type SaveTracker, saveTracker } from './save-state.ts';

/**
 * Writes nothing more once the browser has closed an open data base by itself, as it does when its store fails or is cleared.
 * Dexie would open it again without a word: the next write would go behind what the failure has left half-written, or into
 * an empty data base.
 */
export function stopWhenLost(database: TomDatabase, tracker: Pick<SaveTracker, 'stopAfter'>): void {
  // Nobody hears of it where the app closes the data base.
  database.backendDB().addEventListener('close', () => {
    database.close({ disableAutoOpen: true });
    tracker.stopAfter(new DOMException('the browser has closed the data base', 'InvalidStateError'));
  });
}

/**
 * A question for a live query. Where the store has failed, this is told once, and the question ends as that of a closed data base
 * does: live queries stay silent then, so that what was read last stays on the screen. A reading under way hears of a loss
 * before anybody else does.
 *
 * @returns an async function, for Dexie follows what several asynchronous functions read only within one
 */
export const unlessLost =
  <T>(question: () => PromiseLike<T>) =>
  async (): Promise<T> => {
    try {
      return await question();
    } catch (error) {
      if (!isOfStore(error)) throw error;
      saveTracker.stopAfter(error);
      throw new Dexie.DatabaseClosedError('the store has failed', error as Error);
    }
  };
