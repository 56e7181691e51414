/** Reading the whole data base while the user goes on working. */
import Dexie from 'dexie';
import { DATABASE_NAME } from '../database.ts';
import type { EngineState } from '../meta.ts';
import { LAST_ROUTE } from '../start-route.ts';

export interface ReadOptions {
  name?: string;
  /** Other stores than the browser's own, for tests. */
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof IDBKeyRange;
}

type Row = Record<string, unknown>;

/** Everything that is stored, by table, as one command had left it. */
export interface StoredRows {
  tables: Record<string, Row[]>;
  engine: EngineState;
}

/** Rows read at a time: a tick waits for no more than these. */
const CHUNK = 2000;
/** Read again, because somebody has written meanwhile; after that writers have to wait. */
const ATTEMPTS = 3;

/**
 * Everything in the data base, of whatever version: it is opened as it is, never upgraded. Undefined when there is none, or
 * nothing in it.
 *
 * Reading it in one transaction would hold up every tick until the last row is read. So it is read in pieces, again from
 * the beginning if somebody wrote meanwhile, and in one transaction only when that goes on.
 */
export const readRows = (options: ReadOptions = {}): Promise<StoredRows | undefined> =>
  reading(options, async (database) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await readEngine(database);
      if (!before) return undefined;
      const tables = await readTables(database);
      if (markOf(before) === markOf(await readEngine(database))) return { tables, engine: before };
    }
    return database.transaction('r', database.tables, async () => {
      const engine = await readEngine(database);
      return engine && { tables: await readTables(database), engine };
    });
  });

/** The mark of what is stored, settings included, from a few rows; undefined when there is nothing. */
export const storedMark = (options: ReadOptions = {}): Promise<string | undefined> =>
  reading(options, async (database) => {
    const engine = await readEngine(database);
    return engine && (await fullMarkOf(engine, await database.table<Row>('settings').toArray()));
  });

/** What the data base counts, of whatever version it is: it is opened as it is. Undefined when there is nothing. */
export const storedEngine = (options: ReadOptions = {}): Promise<EngineState | undefined> =>
  reading(options, readEngine);

/** Undefined where there is no data base. */
async function reading<T>(
  { name = DATABASE_NAME, ...stores }: ReadOptions,
  read: (database: Dexie) => Promise<T | undefined>,
): Promise<T | undefined> {
  const database = new Dexie(name, stores);
  try {
    await database.open();
    return await read(database);
  } catch (error) {
    if (error instanceof Dexie.NoSuchDatabaseError) return undefined;
    throw error;
  } finally {
    database.close();
  }
}

/** Says of the data whether anything has changed: every command and every undo makes another one. */
export function markOf(engine: EngineState | undefined): string {
  return engine ? `${engine.replica}/${engine.counter}/${engine.position}/${engine.head}/${engine.purges ?? 0}` : '';
}

/** Settings change without a command. Where the user is changes all the time, and that a merge was put off is no loss. */
export async function fullMarkOf(engine: EngineState, settings: readonly Row[]): Promise<string> {
  const counted = settings.filter(({ key }) => key !== LAST_ROUTE && !String(key).startsWith('merge/'));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(counted)));
  const start = [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${markOf(engine)}/${start}`;
}

async function readTables(database: Dexie): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const { name } of database.tables) tables[name] = await readTable(database, name);
  return tables;
}

async function readTable(database: Dexie, name: string): Promise<Row[]> {
  const table = database.table<Row>(name);
  const key = table.schema.primKey.keyPath as string;
  const rows = await table.orderBy(':id').limit(CHUNK).toArray();
  for (let last = rows; last.length === CHUNK; ) {
    last = await table
      .where(':id')
      .above(last.at(-1)?.[key] as string)
      .limit(CHUNK)
      .toArray();
    for (const row of last) rows.push(row);
  }
  return rows;
}

async function readEngine(database: Dexie): Promise<EngineState | undefined> {
  return (await database.table('meta').get('engine')) as EngineState | undefined;
}
