/** What lies in folders: backups, and texts that should not be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AppUnderTest } from '../fixtures/app-under-test.ts';

/** Names of the backups in a folder, without what lies beside them, oldest first. */
export const backupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.tomakte(\.age)?$/.test(name))
    .sort();

/** Those in the data folder. */
export const ownBackups = ({ options }: AppUnderTest): string[] => backupsIn(join(options.userData, 'backups'));

/** Files anywhere in a folder in which a text stands, in one byte a character or in two. */
export function holding(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && forms.some((form) => readFileSync(path).includes(form)));
}
