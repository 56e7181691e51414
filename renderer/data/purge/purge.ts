/**
 * Deleting for good (Art. 17, 28(3)(g) GDPR): the data base is built anew from what is left, because deleted rows would stay
 * in its files for an unknown time; then the backups are written anew. Nothing else may be open on the data base meanwhile.
 */
import type { BackupEntry, BackupKey, WriteBackup } from '../../../shared/ipc/backup-contract.ts';
import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import type { FileProblem } from '../../../shared/ipc/file-problem.ts';
import { CATALOGUE_ID } from '../backup/backup-keeper.ts';
import type { BackupWorker } from '../backup/backup-worker.ts';
import { sha256Of } from '../backup/make-backup.ts';
import type { DatabaseOptions } from '../database.ts';
import { TomDatabase } from '../database.ts';
import type { PurgeTarget } from './belongings.ts';
import { copiesIn } from './count-backups.ts';
import type { PurgePlan } from './purge-jobs.ts';

export interface PurgeMeans {
  platform: Pick<
    PlatformApi,
    | 'appInfo'
    | 'backupState'
    | 'writeBackup'
    | 'listBackups'
    | 'readBackup'
    | 'rewriteBackup'
    | 'removeBackup'
    | 'clearStore'
    | 'notePurge'
    | 'changeRecent'
  >;
  worker: Pick<BackupWorker, 'planPurge' | 'strip'>;
  storage?: DatabaseOptions;
  now?: () => Date;
  newId?: () => string;
}

/**
 * What becomes of encrypted backups: written anew with the passphrase that opens them, or deleted, because that was chosen in words.
 * `left`: there was none when it was asked; one that has appeared since stays and is named.
 */
export type LockedFate = { kind: 'opened'; passphrase: string } | { kind: 'removed' } | { kind: 'left' };

export interface PurgeWish {
  targets: readonly PurgeTarget[];
  locked: LockedFate;
  /** All that was begun before; it stays to be done when this fails. */
  unfinished?: readonly PurgeTarget[];
  /** Of that, what is not touched now and stays to be done. */
  kept?: readonly PurgeTarget[];
}

/**
 * `unsafe`: what is to stay could not be backed up or the data base not be cleared; nothing is deleted then. `awayFolder`: the
 * folder chosen besides, whose backups could not even be listed.
 */
export type PurgeOutcome =
  | { kind: 'purged'; backups: PurgedBackups; notReached: string[]; awayFolder?: string }
  | { kind: 'unsafe'; problem: FileProblem };

/**
 * How many were written anew without what was deleted, how many deleted as a whole, and how many held nothing of it. Copies of one
 * backup in both folders count once; the backup of the rest, made meanwhile, does not.
 */
export interface PurgedBackups {
  rewritten: number;
  removed: number;
  unconcerned: number;
}

/** What became of a copy: `base` is the backup of the rest. */
type Fate = keyof PurgedBackups | 'base' | 'failed';

/** What became of a backup is the first of these that holds for one of its copies: it is removed when none is left. */
const FATES: readonly Fate[] = ['failed', 'rewritten', 'unconcerned', 'base', 'removed'];

/** Rejects when the data base could not be filled again: the next start then offers the backup of what is to stay. */
export async function purge(
  means: PurgeMeans,
  { targets, locked, unfinished = [], kept = [] }: PurgeWish,
): Promise<PurgeOutcome> {
  const { platform, worker, storage, now = () => new Date(), newId = () => crypto.randomUUID() } = means;
  const { key } = await platform.backupState();
  const { appVersion } = await platform.appInfo();
  const made = {
    producer: `TOM-Katalog ${appVersion}`.trim(),
    createdAt: now().toISOString(),
    catalogueId: CATALOGUE_ID,
  };
  const deletion = { targets, deletionId: newId(), at: now().getTime() };
  const plan = await worker.planPurge({ ...made, ...deletion, ...(key && { key }) });
  // Without one the user began empty after an interruption: only the backups, and copies set aside, are left to be purged.
  const problem = await (plan
    ? buildAnew(platform, plan, { targets, unfinished, kept, storage, recipient: key?.recipient })
    : platform.clearStore('setAside'));
  if (problem) return { kind: 'unsafe', problem };
  // Names of files may be those of clients.
  await platform.changeRecent({ kind: 'clear' });
  const baseSha256 = plan?.base.kind === 'made' ? plan.base.sha256 : undefined;
  const purged = await purgeBackups(means, { targets, locked, baseSha256, key });
  // What was not reached stays to be done.
  if (purged.notReached.length === 0 && !purged.awayFolder) await platform.notePurge({ targets: [...kept] });
  return { kind: 'purged', ...purged };
}

/** Puts what is left in the place of what was there, once that is in a backup. Answers why nothing was changed. */
async function buildAnew(
  platform: PurgeMeans['platform'],
  { tables, base }: PurgePlan,
  {
    targets,
    unfinished,
    kept,
    storage,
    recipient,
  }: Required<Pick<PurgeWish, 'targets' | 'unfinished' | 'kept'>> &
    Pick<PurgeMeans, 'storage'> &
    Pick<WriteBackup, 'recipient'>,
): Promise<FileProblem | undefined> {
  if (base.kind === 'tooLarge') return 'tooLarge';
  const { bytes, sha256, isEncrypted, mark, problem } = base;
  if (problem) return 'other';
  const backup = { bytes, sha256, isEncrypted, mark, reason: 'purge' } as const;
  const written = await platform.writeBackup({ ...backup, ...(recipient && { recipient }) });
  if (written.kind === 'failed') return written.problem;
  const uncleared = await clearNoted(platform, [...targets, ...kept], unfinished);
  if (!uncleared) await refill(tables, storage);
  return uncleared;
}

/** Noted before, so that the next start can go on when this one is interrupted. */
async function clearNoted(
  platform: PurgeMeans['platform'],
  targets: readonly PurgeTarget[],
  unfinished: readonly PurgeTarget[],
): Promise<FileProblem | undefined> {
  const unnoted = await platform.notePurge({ targets: [...targets] });
  if (unnoted) return unnoted;
  const problem = await platform.clearStore('purge');
  if (problem) await platform.notePurge({ targets: [...unfinished] });
  return problem;
}

/** All or nothing, in one strict transaction. */
async function refill(tables: Readonly<Record<string, readonly object[]>>, storage?: DatabaseOptions): Promise<void> {
  const database = new TomDatabase(storage);
  try {
    await database.transaction('rw', database.tables, async (transaction) => {
      for (const [table, rows] of Object.entries(tables)) await transaction.table(table).bulkPut([...rows]);
    });
  } finally {
    database.close();
  }
}

interface OldBackups extends PurgeWish {
  /** Of the backup of what is to stay, absent where nothing is: known by its content, because a corrected clock makes others seem newer. */
  baseSha256: string | undefined;
  key: BackupKey | undefined;
}

/**
 * Writes every older backup anew that holds something of it. Deletes those that are damaged, and the locked ones where that was
 * chosen; what fails is left and named.
 */
async function purgeBackups(
  { platform, worker }: PurgeMeans,
  { targets, locked, baseSha256, key }: OldBackups,
): Promise<Omit<Extract<PurgeOutcome, { kind: 'purged' }>, 'kind'>> {
  const passphrase = locked.kind === 'opened' ? locked.passphrase : '';
  const notReached: string[] = [];
  const backups: PurgedBackups = { rewritten: 0, removed: 0, unconcerned: 0 };
  const purgeOne = async (entry: BackupEntry): Promise<Fate> => {
    const ref = { place: entry.place, id: entry.id };
    const remove = async () => ((await platform.removeBackup(ref)) ? 'failed' : 'removed');
    if (entry.state === 'damaged') return remove();
    const read = await platform.readBackup(ref);
    if (read.kind === 'failed') return 'failed';
    const { bytes, lockedIdentities } = read;
    if ((await sha256Of(bytes)) === baseSha256) return 'base';
    const stripped = await worker.strip({ bytes, lockedIdentities, passphrase, targets, ...(key && { key }) });
    if (stripped.kind === 'unconcerned') return 'unconcerned';
    if (stripped.kind === 'locked') return locked.kind === 'removed' && entry.isEncrypted ? remove() : 'failed';
    if (stripped.kind === 'damaged') return remove();
    const { sha256, isEncrypted } = stripped;
    const failed = await platform.rewriteBackup({ of: ref, bytes: stripped.bytes, sha256, isEncrypted });
    return failed ? 'failed' : 'rewritten';
  };
  const entries = await platform.listBackups();
  // Listing has shown whether it can be reached; it may have answered when the question was asked, and not any more.
  const { folder } = await platform.backupState();
  const isAway = folder?.problem !== undefined && !entries.some(({ place }) => place === 'folder');
  for (const copies of copiesIn(entries)) {
    const fates: Fate[] = [];
    for (const entry of copies) fates.push(await purgeOne(entry).catch((): Fate => 'failed'));
    const fate = FATES.find((one) => fates.includes(one));
    const failed = copies.filter((_, index) => fates[index] === 'failed').map(({ id }) => id);
    notReached.push(...new Set(failed));
    if (fate && fate !== 'failed' && fate !== 'base') backups[fate] += 1;
  }
  return { backups, notReached, ...(isAway && { awayFolder: folder.name }) };
}
