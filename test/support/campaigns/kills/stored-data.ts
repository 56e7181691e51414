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
  for (const table of FILE_TABLES) {
    for (const record of stored[table]) expect(recordSchemas[table].safeParse(record).error, table).toBeUndefined();
  }
  expect(contentProblem(stored)).toBeNull();
  const sequences = stored.log.map(({ sequence }) => sequence);
  expect(stored.logChanges.map(({ sequence }) => sequence)).toEqual(sequences);
  const engine = stored.meta.find(({ key }) => key === 'engine');
  const bytes = stored.log.reduce((sum, row) => sum + row.bytes, 0);
  const { entries, head, position, ...counted } = engine ?? { entries: 0, head: 0, position: 0, bytes: 0 };
  expect({ entries, head, bytes: counted.bytes }).toEqual({
    entries: sequences.length,
    head: sequences.at(-1) ?? 0,
    bytes,
  });
  expect(position).toBeLessThanOrEqual(head);
}
