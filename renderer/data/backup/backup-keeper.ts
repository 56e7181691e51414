/**
 * When backups are made: before what changes much, at intervals, when the window closes, when somebody asks. Never twice of
 * the same data. A backup that fails is shown and stops nobody.
 */
import { createStore } from 'zustand/vanilla';
import type { BackupError } from '../../../shared/file-format/backup-file.ts';
import type { BackupApi, BackupReason, BackupState } from '../../../shared/ipc/backup-contract.ts';
import type { FileProblem } from '../../../shared/ipc/file-problem.ts';
import type { BackupWorker } from './backup-worker.ts';

/** A change is in a backup after so many milliseconds at the latest. */
export const INTERVAL = 10 * 60_000;
/** How often is looked whether it is time. */
const LOOK = 60_000;

/** `tooLarge`: no backup can hold all that is stored; `content`: what is stored could not be read back as a backup; `unexpected`: the worker failed. */
export type BackupProblem =
  | { kind: 'file'; problem: FileProblem }
  | { kind: 'content'; error: BackupError }
  | { kind: 'tooLarge' }
  | { kind: 'unexpected' };

export interface BackupView {
  /** False in a plain browser, which has no place for them. */
  isOffered: boolean;
  /** Absent until main has answered. */
  state?: BackupState;
  isRunning: boolean;
  problem?: BackupProblem;
}

interface KeeperOptions {
  platform: Pick<BackupApi, 'backupState' | 'writeBackup'> & {
    appInfo: () => Promise<{ appVersion: string }>;
  };
  worker: Pick<BackupWorker, 'make'>;
  isOffered: boolean;
  /** Asked when the worker fails without saying why. */
  isDiskFull?: () => Promise<boolean>;
  now?: () => Date;
}

export type BackupKeeper = ReturnType<typeof createBackupKeeper>;

/** `there`: the data is in a verified backup, an older one where nothing has changed since; `none`: there is no data. */
export type BackupOutcome = 'there' | 'none' | 'failed';

/** Id of the delivered catalogue; the only one there is. */
export const CATALOGUE_ID = 'tom-katalog';

export function createBackupKeeper(options: KeeperOptions) {
  const { platform, worker, isOffered, isDiskFull = async () => false, now = () => new Date() } = options;
  const store = createStore<BackupView>(() => ({ isOffered, isRunning: false }));
  let running: Promise<unknown> = Promise.resolve();
  /** Whatever the newest holds, another is owed: how they are encrypted has changed. Main remembers it, too. */
  let isOwed = false;

  /** One after the other; a failure of one is none of the next. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = running.then(work);
    running = mine.catch(() => undefined);
    return mine;
  };
  const refresh = async (): Promise<BackupState> => {
    const state = await platform.backupState();
    store.setState({ state });
    return state;
  };
  const fail = (problem: BackupProblem): 'failed' => {
    store.setState({ problem });
    return 'failed';
  };

  const make = async (reason: BackupReason, isAnew: boolean): Promise<BackupOutcome> => {
    const known = store.getState().state ?? (await refresh());
    // Main would refuse it: better not to read all that is stored first.
    if (known.lostKey) return fail({ kind: 'file', problem: 'encryptionUnknown' });
    // One that is locked otherwise than wanted is not the one that the user believes to have.
    const isAsWanted = known.newest?.isEncrypted === (known.key !== undefined);
    const { appVersion } = await platform.appInfo();
    const made = await worker.make({
      producer: `TOM-Katalog ${appVersion}`.trim(),
      createdAt: now().toISOString(),
      catalogueId: CATALOGUE_ID,
      ...(known.key && { key: known.key }),
      ...(known.mark && isAsWanted && !isAnew && !known.isOwed && { unlessMark: known.mark }),
    });
    if (made.kind === 'empty') return 'none';
    if (made.kind === 'unchanged') return 'there';
    if (made.kind === 'tooLarge') return fail({ kind: 'tooLarge' });
    const { bytes, sha256, isEncrypted, mark, problem } = made;
    // One that could not be restored is none: the next look tries again.
    const answer = await platform.writeBackup({
      ...{ bytes, sha256, isEncrypted, reason },
      mark: problem ? '' : mark,
      ...(known.key && { recipient: known.key.recipient }),
    });
    if (answer.kind === 'failed') return fail({ kind: 'file', problem: answer.problem });
    store.setState({ state: answer.state });
    if (problem) return fail({ kind: 'content', error: problem });
    store.setState({ problem: undefined });
    return 'there';
  };

  /** Makes a backup unless the newest one holds the same and is encrypted as wanted. Never throws: the problem is in the store. */
  const backUp = (reason: BackupReason): Promise<BackupOutcome> => {
    if (!isOffered) return Promise.resolve('none');
    return inTurn(async () => {
      store.setState({ isRunning: true });
      const isAnew = isOwed;
      isOwed = false;
      let outcome: BackupOutcome = 'failed';
      try {
        outcome = await make(reason, isAnew);
        return outcome;
      } catch {
        const isFull = await isDiskFull().catch(() => false);
        return fail(isFull ? { kind: 'file', problem: 'diskFull' } : { kind: 'unexpected' });
      } finally {
        // What changed meanwhile is owed all the same.
        isOwed ||= isAnew && outcome !== 'there';
        store.setState({ isRunning: false });
      }
    });
  };

  const isDue = (): boolean => {
    const { state } = store.getState();
    const at = state?.newest ? Date.parse(state.newest.at) : 0;
    // A clock that was put back would hold up backups until it has caught up.
    return state?.isOwed === true || Math.abs(now().getTime() - at) >= INTERVAL;
  };

  return {
    store,
    backUp,
    /** As `backUp`, but though nothing has changed: after backups are encrypted otherwise. Owed until one succeeds. */
    backUpAnew: (reason: BackupReason): Promise<BackupOutcome> => {
      isOwed = true;
      return backUp(reason);
    },
    refresh,
    /** Resolves when no backup is under way. */
    settled: (): Promise<void> => inTurn(async () => undefined),
    /** Takes over what main has answered about backups elsewhere. */
    take: (state: BackupState) => {
      const isSettled = store.getState().state?.lostKey && !state.lostKey;
      store.setState({ state, ...(isSettled && { problem: undefined }) });
    },
    /** Makes backups at intervals; answers the function that ends it. */
    start(): () => void {
      if (!isOffered) return () => undefined;
      void refresh().then(
        ({ isOwed: isOwedSince }) => isOwedSince && backUp('interval'),
        () => fail({ kind: 'unexpected' }),
      );
      const timer = setInterval(() => {
        if (isDue()) void backUp('interval');
      }, LOOK);
      return () => clearInterval(timer);
    },
  };
}
