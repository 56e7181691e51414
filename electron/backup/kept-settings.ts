/** The settings of backups, so kept that losing them is noticed: without them new backups would be in the open, unasked. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { jsonFile } from '../files/json-file.ts';
import { parseBackupName } from './backup-name.ts';
import { type BackupSettings, backupSettingsSchema, firstSettings } from './backup-settings.ts';
import { isKeyName } from './key-files.ts';
import type { PlaceBesides } from './last-seen.ts';

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
 * @param besides what is remembered elsewhere of the folder chosen besides, for the same case
 */
export function keptSettings(
  userData: string,
  ownPath: string,
  { besides, now }: { besides: PlaceBesides | undefined; now: () => Date },
): KeptSettings {
  const schema = backupSettingsSchema.nullable();
  const files = ['backup-settings.json', 'backup-settings-copy.json'].map((name) =>
    jsonFile(join(userData, name), schema),
  );
  const kept = files.map((file) => file.read(null)).filter((settings) => settings !== null);
  // A file may be whole and lack what was cut out of it. Where they differ about encryption, the one that knows the key counts.
  const known = kept.find(({ key }) => key) ?? kept[0];
  const isKeyLost = !known && (wasEncrypting(ownPath, now) || besides?.isEncrypting);
  return {
    value: known ?? {
      ...firstSettings(),
      ...(besides && { folder: besides.folder, installation: besides.installation }),
      ...(isKeyLost && { isKeyLost: true }),
    },
    async write(settings) {
      for (const file of files) await file.write(settings);
    },
  };
}

/** Whether the last that happened in a folder was about encryption. What a wrong clock dated in the future was before that. */
function wasEncrypting(path: string, now: () => Date): boolean {
  const names = namesIn(path);
  const dated = names.flatMap((name) => parseBackupName(name) ?? []).sort((one, other) => (one.at < other.at ? 1 : -1));
  const newest = dated.find(({ at }) => Date.parse(at) <= now().getTime()) ?? dated[0];
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
