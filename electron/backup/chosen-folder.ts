/** The folder that the user chose besides: it may be away, full, or on a server that does not answer. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BackupEntry, BackupState } from '../../shared/ipc/backup-contract.ts';
import type { FileProblem } from '../../shared/ipc/file-problem.ts';
import { fileProblemOf } from '../files/problem.ts';
import { type BackupFolder, backupFolder } from './backup-folder.ts';
import { parseBackupName } from './backup-name.ts';
import type { BackupSettings } from './backup-settings.ts';
import { type Patience, patience } from './patience.ts';

/** In milliseconds: so long a folder has for a sign of life. */
export const WAIT = 5000;

/** Content may take so many times as long: a large backup over a slow line takes minutes, and is no reason to give up. */
const FOR_CONTENT = 24;

export interface ChosenFolder {
  /** Of this installation, within the one that was chosen. */
  path: string;
  /** Each call rejects with `unresponsive` after a while, which is longer where content is read or written. */
  folder: BackupFolder;
  /** As the window is told. */
  state(): NonNullable<BackupState['folder']>;
  /**
   * Writes there; why that failed stands in the state. Resolves after a while, whatever the folder does: a large backup goes on
   * to a slow server without anybody waiting for it.
   */
  fill(work: (folder: BackupFolder) => Promise<unknown>): Promise<void>;
  /** None where it cannot be reached, which stands in the state then. */
  list(): Promise<BackupEntry[]>;
  /** `work` with the same patience. */
  reach: Patience;
}

/** Many may choose the same folder on a server: each has its own in it, so that none thins out or deletes for another. */
export function chosenFolder(
  { folder: chosen, installation }: Pick<BackupSettings, 'folder' | 'installation'>,
  openFolder: typeof backupFolder = backupFolder,
  wait = WAIT,
): ChosenFolder | undefined {
  if (chosen === undefined) return undefined;
  const path = join(chosen, `TOM-Katalog_${installation}`);
  const folder = openFolder(path, 'folder');
  const reach = patience(wait);
  let problem: FileProblem | undefined;
  let loose = 0;
  const note = (error: unknown) => {
    problem = fileProblemOf(error);
  };
  const patient: BackupFolder = {
    list: () => reach(folder.list),
    check: (entry) => reach(() => folder.check(entry), wait * FOR_CONTENT),
    write: (backup) => reach(() => folder.write(backup), wait * FOR_CONTENT),
    read: (id) => reach(() => folder.read(id), wait * FOR_CONTENT),
    remove: (id) => reach(() => folder.remove(id)),
    tidy: () => reach(folder.tidy),
  };
  return {
    path,
    folder: patient,
    reach,
    state: () => ({ name: basename(chosen), ...(problem && { problem }), ...(loose > 0 && { loose }) }),
    async fill(work) {
      // What becomes of it is also noted when nobody waits any longer.
      const filling = patient
        .list()
        .then(() => reach(() => work(folder), wait * FOR_CONTENT))
        .then(() => {
          problem = undefined;
        }, note);
      await Promise.race([filling, pause(2 * wait, undefined, { ref: false })]);
    },
    async list() {
      try {
        const entries = await patient.list();
        loose = await reach(() => looseIn(chosen));
        if (problem === 'unresponsive') problem = undefined;
        return entries;
      } catch (error) {
        note(error);
        return [];
      }
    },
  };
}

/** How many an early version of the app laid into the chosen folder itself; whose they are cannot be told. */
async function looseIn(path: string): Promise<number> {
  return (await readdir(path)).filter((name) => parseBackupName(name)).length;
}
