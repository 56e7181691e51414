import type { TomDatabase } from './database.ts';
import type { SaveTracker } from './save-state.ts';

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
