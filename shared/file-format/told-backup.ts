/** Telling backups from cases before either is read to its end: both end in `.tomakte`, and people confuse them. */

/** Programs put something before or behind a name ("Kopie von …", " (2)"); what lies between is ours alone. */
const BACKUP = /TOM-Katalog_(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z_[a-z]+_[0-9a-f]{32}/;
const KEY = /TOM-Katalog_Schluessel_[0-9a-z]{8}/;

/** What the name of a file says, in the words of a `FileError`; undefined where it says nothing of backups. */
export function toldByName(name: string): { kind: 'isBackup' } | { kind: 'isBackupKey' } | undefined {
  if (BACKUP.test(name)) return { kind: 'isBackup' };
  return KEY.test(name) ? { kind: 'isBackupKey' } : undefined;
}

/** When a backup was made, as its name says (ISO, UTC); undefined where it says nothing. */
export function momentByName(name: string): string | undefined {
  const [, day, hours, minutes, seconds] = BACKUP.exec(name) ?? [];
  return day && `${day}T${hours}:${minutes}:${seconds}Z`;
}

/** A case may hold everything, too: what a colleague is to get, which is less than what was here. */
export function isWhole({ scope, content }: { scope?: unknown; content?: unknown }): boolean {
  return isRecord(scope) && scope.kind === 'everything' && isRecord(content) && 'settings' in content;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
