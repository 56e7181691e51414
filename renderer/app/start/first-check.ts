/**
 * What other processes have to do before the first picture, asked for by the first script of the page, so that it is done
 * while the large ones are still read (build/vite/start-chunks.ts). Imported first by the entry.
 */
import type { StartCheck } from '../../../shared/ipc/backup-contract.ts';
import { platform } from '../../platform/platform.ts';
import { assertUsable } from './start-problem.ts';

/** What main says of the data folder at this start. */
export const firstCheck: Promise<StartCheck> = platform.checkStart();

void wakeStore(firstCheck);

/**
 * Lets Chromium open the files of its data bases, which takes long and happens in another process. Only where opening can do
 * no harm; a failure is left to `start`, which says it.
 */
async function wakeStore(check: Promise<StartCheck>): Promise<void> {
  try {
    assertUsable(await check, { ignoreFullDisk: false });
    await indexedDB.databases();
  } catch {
    // Said by `start`, which asks again.
  }
}
