/** The data base of the running app, read past the app. */
import { expect, type Page } from '@playwright/test';
import { DATABASE_NAME } from '../../../../renderer/data/database.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import { FILE_TABLES, type RecordOf, recordSchemas } from '../../../../shared/domain/records.ts';
import { contentProblem } from '../../../../shared/file-format/check-content.ts';

interface LogRow {
  sequence: number;
  bytes: number;
}
interface EngineRow {
  key: string;
  counter: number;
  position: number;
  head: number;
  entries: number;
  bytes: number;
  purges?: number;
}

export type StoredData = CaseContent & {
  catalogueChoices: RecordOf<'catalogueChoices'>[];
  log: LogRow[];
  logChanges: LogRow[];
  meta: EngineRow[];
};

export const readStored = (page: Page): Promise<StoredData> =>
  page.evaluate(async (name) => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open(name));
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const rows = await Promise.all(names.map((store) => wait(transaction.objectStore(store).getAll())));
    database.close();
    return Object.fromEntries(names.map((store, index) => [store, rows[index]])) as unknown as StoredData;
  }, DATABASE_NAME);

/** How many commands have ever been committed. */
export const commitsIn = ({ meta }: StoredData): number => meta.find(({ key }) => key === 'engine')?.counter ?? 0;

/** Nothing is there by half: records have their form and their owners, the log is what it says it is. */
export function expectWhole(stored: StoredData): void {
  // Together: each expectation is a step of its own, which takes longer than the check.
  const misshapen = FILE_TABLES.flatMap((table) =>
    stored[table].flatMap((record) => {
      const { error } = recordSchemas[table].safeParse(record);
      return error ? [`${table} ${record.id}: ${error.message}`] : [];
    }),
  );
  expect(misshapen).toEqual([]);
  expect(contentProblem(stored)).toBeNull();
  const sequences = stored.log.map(({ sequence }) => sequence);
  expect(stored.logChanges.map(({ sequence }) => sequence)).toEqual(sequences);
  const engine = stored.meta.find(({ key }) => key === 'engine');
  const bytes = stored.log.reduce((sum, row) => sum + row.bytes, 0);
  const { entries, head, position, ...counted } = engine ?? { entries: 0, head: 0, position: 0, bytes: 0 };
  expect({ entries, bytes: counted.bytes }).toEqual({ entries: sequences.length, bytes });
  const newest = sequences.at(-1) ?? 0;
  // Deleting for good takes steps out of the history; their numbers are not given out again.
  if (engine?.purges) expect(head).toBeGreaterThanOrEqual(newest);
  else expect(head).toBe(newest);
  expect(position).toBeLessThanOrEqual(head);
}
