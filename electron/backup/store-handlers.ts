/** The `store:` requests: what main knows of the folder with the data base, and clearing it. */
import { app, type Session, shell } from 'electron';
import type { FileProblem } from '../../shared/ipc/file-problem.ts';
import { fileProblemOf } from '../files/problem.ts';
import { handle } from '../ipc/handle.ts';
import { APP_ORIGIN } from '../security/origin.ts';
import type { Backups } from './backups.ts';
import { dataMarker } from './data-marker.ts';
import { purgeNote } from './purge-note.ts';
import { checkFolder, isHeadless, removeSetAside, setAside } from './stored-data.ts';

export function handleStore(session: Session, backups: Backups): void {
  const userData = app.getPath('userData');
  const marker = dataMarker(userData);
  const unfinished = purgeNote(userData);

  handle('store:check', async () => {
    const { newest, mark } = await backups.state();
    const expectsData = marker.expectsData(newest?.at);
    const unfinishedPurge = unfinished.targets();
    return {
      ...(await checkFolder(userData)),
      expectsData,
      ...(newest && { newest }),
      ...(mark && { mark }),
      ...((await isHeadless(userData)) && { isHeadless: true as const }),
      ...(unfinishedPurge.length > 0 && { unfinishedPurge }),
    };
  });
  handle('store:notePurge', ({ targets }) => problemOf(() => unfinished.note(targets)));
  handle('store:noteData', async (hasData) => {
    await marker.note(hasData).catch(() => undefined);
    return undefined;
  });
  handle('store:showFolder', async () => (await shell.openPath(userData)) === '');
  handle('store:clear', (why) =>
    problemOf(async () => {
      if (why === 'setAside') return removeSetAside(userData);
      if (why === 'damaged') await setAside(userData, new Date());
      else if (!backups.hasPurgeBase()) throw new Error('refused: there is no backup of the rest');
      else await removeSetAside(userData);
      await session.clearStorageData({ origin: APP_ORIGIN, storages: ['indexdb'] });
    }),
  );
}

async function problemOf(work: () => Promise<void>): Promise<FileProblem | undefined> {
  return work().then(() => undefined, fileProblemOf);
}
