/** The `store:` requests: what main knows of the folder with the data base, and clearing it. */
import { statSync } from 'node:fs';
import { app, type Session, shell } from 'electron';
import type { FileProblem } from '../../shared/ipc/file-problem.ts';
import { fileProblemOf } from '../files/problem.ts';
import { handle } from '../ipc/handle.ts';
import { APP_ORIGIN } from '../security/origin.ts';
import type { Backups } from './backups.ts';
import { dataMarker } from './data-marker.ts';
import type { LastSeen } from './last-seen.ts';
import { purgeNote } from './purge-note.ts';
import { checkFolder, isHeadless, removeSetAside, setAside } from './stored-data.ts';

export function handleStore(session: Session, backups: Backups, seen: LastSeen): void {
  const userData = app.getPath('userData');
  const marker = dataMarker(userData);
  const unfinished = purgeNote(userData);

  handle('store:check', async () => {
    const { newest, mark } = await backups.state();
    const lastSeen = seen.missing(marker.expectsData(newest?.at));
    const expectsData = marker.expectsData(newest?.at, lastSeen !== undefined);
    const ahead = seen.ahead(mark);
    const unfinishedPurge = unfinished.targets();
    return {
      ...(await checkFolder(userData)),
      expectsData,
      ...(newest && { newest }),
      ...(mark && { mark }),
      ...(ahead && { mark: ahead.mark, olderThan: ahead.at }),
      ...(lastSeen && { lastSeen }),
      ...((await isHeadless(userData)) && { isHeadless: true as const }),
      ...(unfinishedPurge.length > 0 && { unfinishedPurge }),
    };
  });
  handle('store:notePurge', ({ targets }) => problemOf(() => unfinished.note(targets)));
  handle('store:noteData', async (hasData) => {
    await marker.note(hasData).catch(() => undefined);
    // What the folder knows counts from now on, be it less: the user has been asked.
    await seen.note({ ...backups.known(), ...(!hasData && { newest: undefined }), hasData });
    return undefined;
  });
  handle('store:showFolder', async (which) => {
    const folder = which === 'lastSeen' ? seen.missing()?.folder : userData;
    // Where data were last is read from a file: a program that somebody has put there must not be started.
    return folder !== undefined && isFolder(folder) && (await shell.openPath(folder)) === '';
  });
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

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
