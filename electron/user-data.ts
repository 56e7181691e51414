/** Where the user's data lies: in the system's place for it, or beside a portable program. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the folder with the user's data. Fixed for ever, whatever the product is called one day. */
const USER_DATA_FOLDER = 'TOM-Katalog';
/** The same beside a portable program, where it says by itself what is in it. */
const PORTABLE_FOLDER = 'TOM-Katalog-Daten';

export interface Surroundings {
  /** The system's folder for the data of programs. */
  appData: string;
  isPackaged: boolean;
  /** Path of the running program. */
  executable: string;
  env: NodeJS.ProcessEnv;
}

/**
 * The folder for the user's data. The portable program for Windows keeps it beside itself (electron-builder unpacks it
 * elsewhere, and says in PORTABLE_EXECUTABLE_DIR where it lies); every other packaged program does so once there is a
 * folder `TOM-Katalog-Daten` beside it. Where none can be made, as on a read-only stick, it is the system's place. One that is
 * there holds the data, even if it cannot be written to just now: elsewhere the program would begin empty without a word.
 */
export function userDataFolder({ appData, isPackaged, executable, env }: Surroundings): string {
  const ordinary = join(appData, USER_DATA_FOLDER);
  if (!isPackaged) return ordinary;
  const { PORTABLE_EXECUTABLE_DIR: portable, APPIMAGE: appImage } = env;
  const beside = join(portable ?? dirname(appImage ?? executable), PORTABLE_FOLDER);
  if (isFolder(beside) || (portable && canMake(beside))) return beside;
  return ordinary;
}

/**
 * Where a portable program remembers its data folder: in the system's place, which stays when the program is moved. Also when its
 * data are in the system's place themselves, because nothing could be written beside it. Undefined for every other program.
 *
 * @param folder the one for the user's data
 */
export function portableMemory({ appData, isPackaged, env }: Surroundings, folder: string): string | undefined {
  const isPortable = isPackaged && (env.PORTABLE_EXECUTABLE_DIR !== undefined || dirname(folder) !== appData);
  return isPortable ? join(appData, 'TOM-Katalog-portable.last-seen.json') : undefined;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
