/** Runs in a page with nothing to draw: the data base and the commands of the app, and beside them the least that keeping something takes. */
import { createCommands } from '../../../renderer/data/commands/commands.ts';
import { TomDatabase } from '../../../renderer/data/database.ts';
import type { MeasureId, OperationId } from '../../../shared/domain/ids.ts';
import { type Assessment, assessmentId, type Scope } from '../../../shared/domain/records.ts';
import { GENERAL } from '../../../shared/domain/target.ts';

export interface Commits {
  /** Milliseconds until a tick is on the disk, once for each measure. */
  ticks: number[];
  /** What each tick reads and writes, once more and by hand: no library, and nothing to work out. */
  requests: number[];
  /** The same of one raw put, strict, by turns with them. */
  puts: number[];
}

/** Ticks the measures of an operation, one after the other. @param pause between two of them, in milliseconds */
export async function measureCommits(
  operationId: OperationId,
  measureIds: readonly MeasureId[],
  pause: number,
): Promise<Commits> {
  const database = new TomDatabase();
  const { setStatus } = createCommands(database, { now: Date.now, newId: () => crypto.randomUUID() });
  const scope: Scope = { kind: 'operation', id: operationId };
  const put = await rawPut();
  const commits: Commits = { ticks: [], requests: [], puts: [] };
  const inTurn = async (times: number[], act: () => Promise<unknown>) => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    times.push(await timed(act));
  };
  for (const measureId of measureIds) {
    const { status } = (await database.assessments.get(assessmentId(scope, measureId, GENERAL))) ?? {};
    const next = status === 'implemented' ? 'open' : 'implemented';
    await inTurn(commits.ticks, () => setStatus(scope, [measureId], next));
    const written = await newestRows(database, scope, measureId);
    await inTurn(commits.requests, () => sendByHand(database, written));
    await inTurn(commits.puts, put);
  }
  return commits;
}

interface Rows {
  answer: Assessment | undefined;
  /** What else the step has written, by its table. */
  others: readonly (readonly [table: string, row: unknown])[];
}

async function newestRows(database: TomDatabase, scope: Scope, measureId: MeasureId): Promise<Rows> {
  const { assessments, log, logChanges, meta } = database;
  const [answer, entry, changes, state] = await Promise.all([
    assessments.get(assessmentId(scope, measureId, GENERAL)),
    log.toCollection().last(),
    logChanges.toCollection().last(),
    meta.get('engine'),
  ]);
  return { answer, others: Object.entries({ log: entry, logChanges: changes, meta: state }) };
}

/** The requests of a tick in one strict transaction: what is there is read, then all rows are put. */
function sendByHand(database: TomDatabase, { answer, others }: Rows): Promise<unknown> {
  const tables = ['assessments', ...others.map(([table]) => table)];
  const transaction = database.backendDB().transaction(tables, 'readwrite', { durability: 'strict' });
  const store = (name: string) => transaction.objectStore(name);
  store('meta').get('engine');
  store('assessments').get(answer?.id ?? '');
  // Requests are answered in their order: by the last one all is read.
  store('log').openCursor().onsuccess = () => {
    for (const [table, row] of [['assessments', answer] as const, ...others]) store(table).put(row);
  };
  return new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Puts one record of the size of an answer into a store of its own. */
async function rawPut(): Promise<() => Promise<unknown>> {
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('records', { keyPath: 'id' });
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  return () =>
    new Promise((resolve) => {
      const transaction = opening.result.transaction('records', 'readwrite', { durability: 'strict' });
      transaction.objectStore('records').put({ id: 1, text: 'x'.repeat(700), at: Date.now() });
      transaction.oncomplete = resolve;
    });
}
