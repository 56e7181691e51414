/** Opening the data base at start-up, or saying clearly why it cannot be opened. */
import type { Transaction } from 'dexie';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { BackupReason } from '../../shared/ipc/backup-contract.ts';
import { storedEngine } from './backup/read-rows.ts';
import { isSetBack } from './backup/set-back.ts';
import { catalogueInUse, type LoadRelease, versionInUse } from './catalogue-choice.ts';
import { createCommands } from './commands/commands.ts';
import type { AppData } from './data-context.tsx';
import { DATABASE_NAME, type DatabaseOptions, TomDatabase } from './database.ts';
import { loadDeliveredCatalogue } from './delivered-catalogue.ts';
import type { EngineState } from './meta.ts';
import { DATABASE_VERSION } from './migrations.ts';

/**
 * - `missing`: there was a data base on this machine, and it is gone;
 * - `setBack`: it lacks what was last saved, for a backup holds more;
 * - `newer`: it was written by a newer version of the app, or with a catalogue that this one does not know;
 * - `blocked`: another window keeps it open in an older version;
 * - `damaged`: it cannot be opened or read.
 */
export type DatabaseProblemKind = 'missing' | 'setBack' | 'newer' | 'blocked' | 'damaged';

/** Why the app cannot start with its data base. Nothing was changed. */
export class DatabaseProblem extends Error {
  readonly kind: DatabaseProblemKind;

  constructor(kind: DatabaseProblemKind, cause?: unknown) {
    super(`the data base cannot be opened: ${kind}`, { cause });
    this.name = 'DatabaseProblem';
    this.kind = kind;
  }
}

export interface OpenOptions extends Omit<DatabaseOptions, 'upTo' | 'isNewest'> {
  /** The newest one. */
  catalogue?: Catalogue;
  /** Older ones. */
  loadRelease?: LoadRelease;
  now?: () => number;
  newId?: () => string;
  /** Remembers, outside IndexedDB, that something was written, so that its loss is noticed. */
  marker?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Begin with an empty data base though there was one. */
  acceptMissing?: boolean;
  /** What was said of the data when the newest backup was made; a data base that is behind it is not opened. */
  backedUp?: string;
  /** Keeps what is there before much of it is changed: an upgrade, an import. */
  backUp?: (reason: BackupReason) => Promise<unknown>;
}

const MARKER = 'tom-katalog/has-data';

/** Throws `DatabaseProblem`. */
export async function openData(options: OpenOptions = {}): Promise<AppData> {
  const { loadRelease, now = Date.now, newId = () => crypto.randomUUID() } = options;
  const { marker = globalThis.localStorage, acceptMissing = false, backedUp, backUp, ...storage } = options;
  // Asked of another process; what is made here is made meanwhile.
  const asked = versionFound(storage);
  asked.catch(() => undefined);
  const { catalogue: newest = loadDeliveredCatalogue() } = options;
  if (acceptMissing) marker.removeItem(MARKER);
  const version = await asked.catch(() => NONE);
  if (isOlder(version)) await prepareUpgrade(storage, options);
  const made = new TomDatabase({ ...storage, isNewest: isNewest(version) });
  // A backup takes its time: what was true before it is asked again.
  const { database, engine } = await openDatabase(made, isOlder(version) ? versionFound(storage) : asked);
  const hasData = engine !== undefined;
  const isMissing = !hasData && !acceptMissing && marker.getItem(MARKER) !== null;
  if (isMissing || isSetBack(engine, backedUp)) {
    database.close();
    throw new DatabaseProblem(isMissing ? 'missing' : 'setBack');
  }
  const remember = () => marker.setItem(MARKER, 'yes');
  if (hasData) remember();
  else onFirstCommand(database, remember);
  const inUse = await catalogueInUse(await versionInUse(database, newest.manifest), newest, loadRelease);
  if (!inUse) {
    database.close();
    throw new DatabaseProblem('newer');
  }
  const commands = createCommands(database, { now, newId, adopted: newest.manifest, ...(backUp && { backUp }) });
  return { database, commands, ...inUse, openedAt: now() };
}

/** Keeps what an upgrade will change. Throws `DatabaseProblem` where it is behind its backup: that must stay the newest one. */
async function prepareUpgrade(
  storage: DatabaseOptions,
  { backedUp, backUp }: Pick<OpenOptions, 'backedUp' | 'backUp'>,
): Promise<void> {
  // What cannot be read is told of when it is opened.
  const engine = await storedEngine(storage).catch(() => undefined);
  if (isSetBack(engine, backedUp)) throw new DatabaseProblem('setBack');
  await backUp?.('database');
}

/** Opens the data base and proves that it can be read. Throws `DatabaseProblem`. */
async function openDatabase(
  database: TomDatabase,
  version: Promise<number>,
): Promise<{ database: TomDatabase; engine: EngineState | undefined }> {
  try {
    if (isNewer(await version)) throw new DatabaseProblem('newer');
    await Promise.race([database.open(), blocked(database)]);
    return { database, engine: (await database.meta.get('engine')) as EngineState | undefined };
  } catch (error) {
    database.close();
    throw error instanceof DatabaseProblem ? error : new DatabaseProblem('damaged', error);
  }
}

/** Every command writes to `meta`, the first one a new row. */
function onFirstCommand(database: TomDatabase, act: () => void): void {
  const { meta } = database;
  const onCreating = (_key: unknown, _row: unknown, transaction: Transaction) =>
    transaction.on('complete', () => {
      meta.hook('creating').unsubscribe(onCreating);
      act();
    });
  meta.hook('creating', onCreating);
}

/** Asked before opening: Dexie would open a newer data base too, and add what it misses. It counts versions in tens. */
const isNewer = (version: number): boolean => version >= (DATABASE_VERSION + 1) * 10;

/** There is a data base, and opening it will upgrade it. */
const isOlder = (version: number): boolean => version !== NONE && version < DATABASE_VERSION * 10;

const isNewest = (version: number): boolean => version !== NONE && !isOlder(version) && !isNewer(version);

const NONE = 0;

/** `NONE` where there is no data base yet. */
async function versionFound({
  name = DATABASE_NAME,
  indexedDB = globalThis.indexedDB,
}: DatabaseOptions): Promise<number> {
  const found = (await indexedDB.databases()).find((database) => database.name === name);
  return found?.version ?? NONE;
}

/** The older of two windows makes room by itself; when one cannot, nobody waits for it in silence. */
function blocked(database: TomDatabase): Promise<never> {
  return new Promise((_, reject) => database.on('blocked', () => reject(new DatabaseProblem('blocked'))));
}
