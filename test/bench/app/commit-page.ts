/** Runs in a page with nothing to draw: the data base and the commands of the app, and beside them the least that keeping something takes. */
import { createCommands } from '../../../renderer/data/commands/commands.ts';
import { TomDatabase } from '../../../renderer/data/database.ts';
import type { MeasureId, OperationId } from '../../../shared/domain/ids.ts';

export interface Commits {
  /** Milliseconds until a tick is on the disk, once for each measure. */
  ticks: number[];
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
  const scope = { kind: 'operation', id: operationId } as const;
  const put = await rawPut();
  const commits: Commits = { ticks: [], puts: [] };
  for (const measureId of measureIds) {
    const { status } = (await database.assessments.get(`${operationId}/${measureId}/-`)) ?? {};
    const next = status === 'implemented' ? 'open' : 'implemented';
    await new Promise((resolve) => setTimeout(resolve, pause));
    commits.ticks.push(await timed(() => setStatus(scope, [measureId], next)));
    await new Promise((resolve) => setTimeout(resolve, pause));
    commits.puts.push(await timed(put));
  }
  return commits;
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
