/** Which files a command line, the system or a desktop names. What it says is not believed: a file is looked at when it is read. */
import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppInfo } from '../../shared/ipc/contract.ts';
import { PLATFORM } from '../platform.ts';
import { EXTENSION_OF } from './file-name.ts';

/** A file that is to be opened. */
export interface NamedFile {
  path: string;
  /** Lies on a server that is named instead of a drive: reading it would connect there, so the user has to choose it. */
  isOnServer: boolean;
}

/** Whoever selects everything in a folder and presses Enter means that; whoever sends more wants to fill the memory. */
export const MOST_FILES = 50;

const EXTENSIONS = [`.${EXTENSION_OF.case}`, `.${EXTENSION_OF.house}`];

/**
 * The files of this app that a command line names. Switches, the app's own folder and files of other programs are passed
 * over without a word: Chromium and the system add what they like.
 *
 * @param folder that relative names begin in
 */
export function filesNamedIn(
  argv: readonly string[],
  folder: string,
  platform: AppInfo['platform'] = PLATFORM,
): NamedFile[] {
  const files = argv.flatMap((text) => {
    const file = text.startsWith('-') ? null : namedFile(text, folder, platform);
    return file ? [file] : [];
  });
  return files.slice(0, MOST_FILES);
}

/** The file that a path or a `file:` address names, or null for anything that this app does not open. */
function namedFile(text: string, folder: string, platform: AppInfo['platform']): NamedFile | null {
  const path = ADDRESS.test(text) ? pathOfAddress(text, platform) : text;
  if (!path || path.includes('\0')) return null;
  const { extname, resolve } = platform === 'win32' ? win32 : posix;
  if (!EXTENSIONS.includes(extname(path).toLowerCase())) return null;
  // A name without a drive lies where it begins, and that may be a server, too.
  const whole = resolve(folder, path);
  if (platform !== 'win32') return { path: whole, isOnServer: false };
  // "\\.\" and "\\?\" lead past the file system to devices and pipes.
  if ([path, whole].some((one) => /^[\\/]{2}[.?]([\\/]|$)/.test(one))) return null;
  return { path: whole, isOnServer: /^[\\/]{2}/.test(whole) };
}

/** Longer than the letter of a drive. */
const ADDRESS = /^(file:|[a-z][a-z0-9+.-]+:\/\/)/i;

/** Desktops of Linux hand over addresses; those of the web lead to no file. */
function pathOfAddress(address: string, platform: AppInfo['platform']): string | null {
  try {
    return fileURLToPath(address, { windows: platform === 'win32' });
  } catch {
    return null;
  }
}
