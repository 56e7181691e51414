/** The backups of this installation: written to the own folder and to the chosen one, checked, thinned out. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type {
  BackupAnswer,
  BackupEntry,
  BackupPlace,
  BackupRef,
  BackupState,
  ChangedBackupOptions,
  RewriteBackup,
  WriteBackup,
} from '../../shared/ipc/backup-contract.ts';
import { holdsAll, isBehind } from '../../shared/ipc/backup-mark.ts';
import type { FileProblem } from '../../shared/ipc/file-problem.ts';
import { FileProblemError, fileProblemOf } from '../files/problem.ts';
import { type BackupFolder, backupFolder, type NewBackup } from './backup-folder.ts';
import { parseBackupName } from './backup-name.ts';
import type { BackupSettings } from './backup-settings.ts';
import { type ChosenFolder, chosenFolder, WAIT } from './chosen-folder.ts';
import { keptSettings } from './kept-settings.ts';
import { keysBeside, putKeyBeside } from './key-files.ts';
import { type LastSeen, NOTHING_SEEN, type PlaceBesides, type Seen } from './last-seen.ts';
import { newestFirst, overtakenBy } from './newest-first.ts';
import { markBeside, putMarkBeside } from './newest-mark.ts';
import { superfluous } from './thin-out.ts';

/** Of all backups in a folder together. */
const MAXIMUM_BYTES = 2 * 1024 * 1024 * 1024;

/** In milliseconds: so long the user may find out what is missing from data that fell behind their backup. */
const AHEAD_KEPT = 31 * 24 * 3_600_000;

/** In milliseconds: the data base is cleared right after its backup, or not at all. */
const PURGE_BASE_VALID = 5 * 60_000;

export type Backups = ReturnType<typeof createBackups>;

interface BackupsOptions {
  /** The user's data folder. */
  userData: string;
  now?: () => Date;
  maximumBytes?: number;
  /** What is remembered outside of the data folder. */
  seen?: LastSeen;
  /** Another way to the folder that was chosen besides, and how long to wait for it, for tests. */
  besides?: { openFolder: typeof backupFolder; wait: number };
}

export function createBackups({
  userData,
  now = () => new Date(),
  maximumBytes = MAXIMUM_BYTES,
  seen = NOTHING_SEEN,
  besides: { openFolder, wait } = { openFolder: backupFolder, wait: WAIT },
}: BackupsOptions) {
  const ownPath = join(userData, 'backups');
  const own = backupFolder(ownPath, 'own');
  const file = keptSettings(userData, ownPath, { besides: seen.besides(), now });
  let settings = file.value;
  let chosen = chosenFolder(settings, openFolder, wait);
  let problem: FileProblem | undefined;
  /** When a verified backup of all that is to stay was written, in milliseconds since 1970. */
  let purgeBaseAt = Number.NEGATIVE_INFINITY;

  const keep = async (change: Partial<BackupSettings>) => {
    settings = { ...settings, ...change };
    await file.write(settings);
  };
  const besidesNow = (): PlaceBesides | undefined => {
    const { folder, installation, key, isKeyLost = false } = settings;
    return folder === undefined ? undefined : { folder, installation, isEncrypting: key !== undefined || isKeyLost };
  };
  const at = (place: BackupPlace): BackupFolder => {
    const folder = place === 'own' ? own : chosen?.folder;
    if (!folder) throw new FileProblemError('notFound');
    return folder;
  };

  /** The newest of the own folder that is whole; damaged ones are passed over. */
  const newestHere = async (): Promise<BackupEntry | undefined> => {
    const entries = newestFirst(await own.list(), settings.newest);
    for (const entry of entries) {
      const known = entry.state === 'unchecked' ? await own.check(entry) : entry;
      if (known.state === 'verified') return known;
    }
    return undefined;
  };

  const besideChosen = async (path: string) => (await chosen?.reach(() => keysBeside(path)).catch(() => [])) ?? [];
  const keysFound = async (): Promise<string[]> => {
    const own = await keysBeside(ownPath);
    // Where the data folder is gone with all that was in it, the chosen one may still have them.
    return own.length > 0 || !chosen ? own : besideChosen(chosen.path);
  };

  const state = async (): Promise<BackupState> => {
    const newest = await newestHere().catch(() => undefined);
    const { maximumAge, key, isKeyLost, isOwed } = settings;
    return {
      maximumAge,
      ...(key && { key }),
      ...(newest && { newest }),
      ...(newest && isOwed && { isOwed }),
      ...(newest && settings.newest?.id === newest.id && { mark: settings.newest.mark }),
      ...(problem && { problem }),
      ...(chosen && { folder: chosen.state() }),
      ...(isKeyLost && { lostKey: { lockedIdentities: await keysFound() } }),
    };
  };

  const thinOut = async (folder: BackupFolder) => {
    await folder.tidy();
    const rules = { maximumAge: settings.maximumAge, maximumBytes };
    const time = now();
    const ahead = settings.ahead && time.toISOString() < settings.ahead.until ? settings.ahead.id : undefined;
    for (const { id } of superfluous(await folder.list(), rules, time.getTime())) {
      if (id !== ahead) await folder.remove(id);
    }
  };

  /** Where the data have fallen behind their newest backup, and the user goes on all the same, that is the only one with the rest. */
  const keepIfAhead = async (mark: string) => {
    const { newest } = settings;
    if (!newest || !isBehind(mark, newest.mark)) return;
    await keep({ ahead: { id: newest.id, until: new Date(now().getTime() + AHEAD_KEPT).toISOString() } });
  };

  const writeTo = async (folder: BackupFolder, path: string, backup: NewBackup): Promise<BackupEntry> => {
    const entry = await folder.write(backup);
    if (backup.isEncrypted && settings.key) await putKeyBeside(path, settings.key);
    // An old file that cannot be deleted does no harm to the new one.
    await thinOut(folder).catch(() => undefined);
    return entry;
  };

  const writeBesides = async (to: ChosenFolder | undefined, backup: NewBackup, mark: string | undefined) => {
    await to?.fill(async (folder) => {
      const { id } = await writeTo(folder, to.path, backup);
      if (mark !== undefined) await putMarkBeside(to.path, { id, mark }).catch(() => undefined);
    });
  };

  return {
    state,
    /** Of both places, newest first, each read and checked. */
    async list(): Promise<BackupEntry[]> {
      const entries: BackupEntry[] = [];
      const checked = (entry: BackupEntry) => {
        const folder = at(entry.place);
        return entry.state === 'unchecked' ? folder.check(entry).catch(() => entry) : entry;
      };
      const listed = [...(await own.list().catch(() => [])), ...((await chosen?.list()) ?? [])];
      for (const entry of listed) entries.push(await checked(entry));
      return newestFirst(entries, settings.newest);
    },
    /** Counts only when it is in the own folder, read back; the chosen folder may be away. */
    async write({ mark, reason, bytes, sha256, isEncrypted, recipient }: WriteBackup): Promise<BackupAnswer> {
      if (settings.isKeyLost) return { kind: 'failed', problem: 'encryptionUnknown' };
      const backup = { at: now().toISOString(), reason, bytes, sha256, isEncrypted };
      try {
        await keepIfAhead(mark);
        const entry = await writeTo(own, ownPath, backup);
        const newest = { id: entry.id, mark, ...overtakenBy(entry, await own.list().catch(() => [])) };
        await keep({ newest, ...(recipient === settings.key?.recipient && { isOwed: undefined }) });
        await seen.note({ newest: { at: backup.at, mark } });
        problem = undefined;
        if (reason === 'purge') purgeBaseAt = now().getTime();
      } catch (error) {
        problem = fileProblemOf(error);
        return { kind: 'failed', problem };
      } finally {
        await writeBesides(chosen, backup, mark);
      }
      return { kind: 'done', state: await state() };
    },
    /** Whether all that is to stay was just written to a backup and read back. */
    hasPurgeBase: (): boolean => Math.abs(now().getTime() - purgeBaseAt) < PURGE_BASE_VALID,
    read: ({ place, id }: BackupRef): Promise<Uint8Array> => at(place).read(id),
    /** The locked identities that may open an encrypted backup: those in its folder, and all that were ever used here. */
    async keysFor(folder: string): Promise<string[]> {
      const used = settings.key ? [settings.key.lockedIdentity, ...settings.formerKeys] : settings.formerKeys;
      const found = await (folder === chosen?.path ? besideChosen(folder) : keysBeside(folder));
      return [...new Set([...used, ...found])];
    },
    /** The new content first, then the old one goes: a crash in between leaves both. */
    async rewrite({ of, bytes, sha256, isEncrypted }: RewriteBackup): Promise<void> {
      const named = parseBackupName(of.id);
      if (!named) throw new FileProblemError('notFound');
      const { id } = await at(of.place).write({ at: named.at, reason: named.reason, bytes, sha256, isEncrypted });
      if (id !== of.id) await at(of.place).remove(of.id);
      if (of.place !== 'own') return;
      if (settings.newest?.id === of.id) await keep({ newest: { ...settings.newest, id } });
      if (settings.ahead?.id === of.id) await keep({ ahead: { ...settings.ahead, id } });
    },
    remove: ({ place, id }: BackupRef): Promise<void> => at(place).remove(id),
    async setOptions({ maximumAge, key, isPlainWanted }: ChangedBackupOptions): Promise<BackupState> {
      const { key: before, formerKeys } = settings;
      const isChanged = before?.recipient !== key?.recipient || (settings.isKeyLost && isPlainWanted);
      await keep({
        maximumAge,
        key,
        ...(isChanged && { isOwed: true }),
        ...(before && isChanged && { formerKeys: [before.lockedIdentity, ...formerKeys] }),
        ...((key || isPlainWanted) && { isKeyLost: undefined }),
      });
      await seen.note({ besides: besidesNow() });
      if (key) await putKeyBeside(ownPath, key).catch(() => undefined);
      for (const folder of chosen ? [own, chosen.folder] : [own]) await thinOut(folder).catch(() => undefined);
      return state();
    },
    /** From now on backups go there, too; undefined = no longer. */
    async setFolder(folder: string | undefined): Promise<BackupState> {
      await keep({ folder });
      await seen.note({ besides: besidesNow() });
      chosen = chosenFolder(settings, openFolder, wait);
      const newest = folder && (await newestHere());
      if (newest) {
        const bytes = await own.read(newest.id);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const { at: madeAt, reason, isEncrypted } = newest;
        const mark = settings.newest?.id === newest.id ? settings.newest.mark : undefined;
        await writeBesides(chosen, { at: madeAt, reason, bytes, sha256, isEncrypted }, mark);
      }
      return state();
    },
    /** What the data folder knows, to be remembered outside of it. */
    known(): Pick<Seen, 'newest' | 'besides'> {
      const { newest } = settings;
      const at = newest && parseBackupName(newest.id)?.at;
      return { besides: besidesNow(), newest: newest && at ? { at, mark: newest.mark } : undefined };
    },
    /**
     * The newest of the chosen folder, where none in the own one is as new; kept for a month then. Those from the future do not
     * count, nor one that holds no more than the data: it was only refused by the own folder.
     */
    async newerBesides(mark?: string): Promise<BackupEntry | undefined> {
      const time = now();
      const isPast = ({ at }: BackupEntry) => at <= time.toISOString();
      const there = (await chosen?.list())?.find(isPast);
      const here = (await own.list().catch(() => [])).find(isPast);
      if (!chosen || !there || (here && here.at >= there.at)) return undefined;
      const { path, reach } = chosen;
      const known = await reach(() => markBeside(path, there.id)).catch(() => undefined);
      if (mark !== undefined && known !== undefined && holdsAll(mark, known)) return undefined;
      const checked = await chosen.folder.check(there).catch(() => there);
      if (checked.state === 'damaged') return undefined;
      await keep({ ahead: { id: there.id, until: new Date(time.getTime() + AHEAD_KEPT).toISOString() } });
      return checked;
    },
    /** To be shown by the system. */
    pathOf: (place: BackupPlace): string | undefined => (place === 'own' ? ownPath : chosen?.path),
  };
}
