/**
 * Every write goes through here.
 *
 * A command is one transaction that changes records, stamps the changed fields with a revision and stores its own inverse;
 * either all of it is on the disk, or nothing (design decisions 2 and 8).
 */
import type { CatalogueManifest } from '../../../shared/domain/catalogue.ts';
import type { ReplicaId } from '../../../shared/domain/ids.ts';
import { newCatalogueChoice } from '../../../shared/domain/new-house-records.ts';
import type { TomDatabase } from '../database.ts';
import type { EngineState } from '../meta.ts';
import type { SaveTracker } from '../save-state.ts';
import { CommandProblem } from './command-problem.ts';
import { dropRedoBranch, joinVisit, type LogAccess, type LogLimits, remember, trim } from './history.ts';
import type { CommandLabel, HistoryEntry, RecordChange } from './log.ts';
import { AnswersAhead, type AnswersOf, type RowsAhead } from './read-ahead.ts';
import { replay } from './replay.ts';
import { STORE_NAMES, storesOf, Writes } from './stores.ts';
import { noteDeletions } from './trash-rows.ts';
import { UnitOfWork } from './unit-of-work.ts';

export interface Surroundings {
  /** Milliseconds since 1970. */
  now: () => number;
  /** A new UUID. */
  newId: () => string;
  saveTracker: SaveTracker;
  logLimits: LogLimits;
  /** The catalogue that an empty data base begins with; its first command says so. */
  adopted?: Pick<CatalogueManifest, 'id' | 'version'>;
}

export interface RunOptions {
  /** Commands of the same visit of a field, one right after the other, are one undo step. */
  visit?: string;
  /** Told how much has been written, from 0 to 1, before and between; where it throws, nothing is written. */
  onShare?: (share: number) => void;
  /** The command is about these: they are asked for ahead of it. */
  about?: AnswersOf;
}

/** What is known once a transaction has begun. */
type Begun = LogAccess & { isFirst: boolean; ahead: RowsAhead | undefined };

export type Engine = ReturnType<typeof createEngine>;

export function createEngine(database: TomDatabase, { now, newId, saveTracker, logLimits, adopted }: Surroundings) {
  const answersAhead = new AnswersAhead();
  const inTransaction = <T>(
    work: (access: Begun) => Promise<T>,
    { onShare, about }: Pick<RunOptions, 'onShare' | 'about'> = {},
  ): Promise<T> =>
    saveTracker.follow(now, () =>
      database.transaction('rw', [...STORE_NAMES], async (transaction) => {
        const stores = storesOf(transaction);
        const writes = new Writes();
        const [stored, ahead, oldest] = await Promise.all([
          stores.meta.get('engine') as PromiseLike<EngineState | undefined>,
          about && answersAhead.read(stores, about),
          // In daily work the log is full, and each step pushes one out.
          about && stores.log.toCollection().first(),
        ]);
        const state = stored ? { ...stored } : firstState(newId());
        const result = await work({ stores, writes, state, isFirst: !stored, ahead, oldest });
        await writes.send(transaction, onShare);
        return result;
      }),
    );

  const move = (direction: 'undo' | 'redo') =>
    inTransaction<HistoryEntry | null>(async ({ stores, writes, state }) => {
      const log = stores.log.where('sequence');
      const entry = await (direction === 'undo'
        ? log.belowOrEqual(state.position).last()
        : log.above(state.position).first());
      const logged = entry && (await stores.logChanges.get(entry.sequence));
      if (!logged) return null;
      if (direction === 'undo') checkNotInTheWorld(entry, logged.changes);
      await replay(stores, writes, logged.changes, direction, [state.replica, ++state.counter]);
      noteDeletions(writes, logged.changes, direction === 'undo' ? 'before' : 'after', now());
      for (const { key, before, after } of logged.seen ?? []) {
        writes.put('meta', { key, seen: direction === 'undo' ? before : after });
      }
      state.position = direction === 'undo' ? entry.sequence - 1 : entry.sequence;
      writes.put('meta', state);
      return entry;
    });

  return {
    /** Runs a command. A command that changes nothing leaves no trace; one that throws neither. */
    run<T>(
      work: (unit: UnitOfWork, state: EngineState) => Promise<T>,
      label: (result: T) => CommandLabel,
      { visit, ...options }: RunOptions = {},
    ): Promise<T> {
      return inTransaction(async (access) => {
        const { stores, writes, state, isFirst, ahead } = access;
        const { counter } = state;
        const unit = new UnitOfWork(stores, writes, ahead);
        const result = await work(unit, state);
        const changes = await unit.finish(() => [state.replica, ++state.counter]);
        if (changes.length === 0) {
          // Own revisions met in a file are not given out again, even if nothing else of it was new.
          if (state.counter > counter) writes.put('meta', state);
          return result;
        }
        await dropRedoBranch(access);
        const step = { at: now(), label: label(result), visit, changes, seen: unit.seen };
        if (!(await joinVisit(access, step))) remember(access, step, logLimits);
        await trim(access, logLimits);
        noteDeletions(writes, changes, 'after', step.at);
        if (adopted && isFirst && !writes.has('catalogueChoices')) adopt(writes, adopted);
        writes.put('meta', state);
        return result;
      }, options);
    },
    /** Takes back the newest command, or answers null when there is none. Throws `locked` at a Word file that was written. */
    undo: () => move('undo'),
    /** Does again what was taken back last, or answers null. */
    redo: () => move('redo'),
  };
}

/** No command of its own and not undone: whatever becomes of the first command, the data base was begun with it. */
function adopt(writes: Writes, { id, version }: Pick<CatalogueManifest, 'id' | 'version'>): void {
  writes.put('catalogueChoices', newCatalogueChoice(id, version));
}

/**
 * A Word file that was written cannot be called back, so neither can what was done up to then. Who only learned of it by
 * merging or from a backup can take that back: the next one tells of it again.
 */
function checkNotInTheWorld({ label }: HistoryEntry, changes: readonly RecordChange[]): void {
  if (label.command === 'mergeFile' || label.command === 'restoreBackup') return;
  const isExport = ({ table, fields }: RecordChange) =>
    table === 'releases' && fields.some(({ path, after }) => path === 'exportedAt' && after !== '');
  if (changes.some(isExport)) throw new CommandProblem('locked');
}

function firstState(id: string): EngineState {
  return { key: 'engine', replica: id as ReplicaId, counter: 0, position: 0, head: 0, entries: 0, bytes: 0 };
}
