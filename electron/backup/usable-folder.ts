import { accessSync, constants, mkdirSync } from 'node:fs';

/**
 * Whether the user's data folder is there and can be written to. Asked before anything else: without it Electron takes the
 * second start for the first one's and would leave without a word.
 */
export function isUsableFolder(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
