/** The settings of backups, so kept that losing them is noticed: without them new backups would be in the open, unasked. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFile } from '../files/json-file.ts';
import { parseBackupName } from './backup-name.ts';
import { type BackupSettings, backupSettingsSchema, firstSettings } from './backup-settings.ts';
import { isKeyName } from './key-files.ts';

export interface KeptSettings {
  /** With `isKeyLost` where nothing tells any more by which key backups are to be locked, although they were. */
  value: BackupSettings;
  /** Rejects with the file system's error. */
  write(settings: BackupSettings): Promise<void>;
}

/**
 * Kept twice, because a file may be broken by whatever else works in the folder.
 *
 * @param ownPath the own folder of backups: what lies there tells of encryption when both files are gone
 */
export function keptSettings(userData: string, ownPath: string): KeptSettings {
  const schema = backupSettingsSchema.nullable();
  const files = ['backup-settings.json', 'backup-settings-copy.json'].map((name) =>
    jsonFile(join(userData, name), schema),
  );
  const known = files.map((file) => file.read(null)).find((settings) => settings !== null);
  return {
    value: known ?? { ...firstSettings(), ...(wasEncrypting(ownPath) && { isKeyLost: true }) },
    async write(settings) {
      for (const file of files) await file.write(settings);
    },
  };
}

/** Whether the last that happened in a folder was about encryption. */
function wasEncrypting(path: string): boolean {
  const names = namesIn(path);
  const [newest] = names
    .flatMap((name) => parseBackupName(name) ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : -1));
  if (newest?.isEncrypted) return true;
  const lastPlain = newest ? Date.parse(newest.at) : Number.NEGATIVE_INFINITY;
  return names.some((name) => isKeyName(name) && changedAt(join(path, name)) > lastPlain);
}

function namesIn(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.NEGATIVE_INFINITY;
}
