/** Large contents in portions: what crosses between window and worker at once must not make the window stand still. */
import type { CaseContent } from '../../shared/domain/case-content.ts';
import type { FileTable } from '../../shared/domain/records.ts';

/** Records of one table. */
export interface Portion {
  table: FileTable;
  records: readonly object[];
}

/** A few milliseconds of copying. */
const RECORDS_AT_ONCE = 250;

/** The same records, table by table. */
export function* portionsOf(content: Partial<CaseContent>): Generator<Portion> {
  for (const [table, records] of Object.entries(content) as [FileTable, readonly object[]][]) {
    // An unknown list of a later app may be anything.
    if (!Array.isArray(records)) continue;
    for (const some of inPortions(records)) yield { table, records: some };
  }
}

/** A list in parts that are small enough to be sent or written at once. */
export function* inPortions<T>(all: readonly T[], size = RECORDS_AT_ONCE): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Adds a portion to what has come so far. */
export function addPortion(content: Partial<CaseContent>, { table, records }: Portion): void {
  const so = (content[table] ?? []) as unknown as object[];
  (content as Record<string, unknown>)[table] = so;
  for (const record of records) so.push(record);
}

/** The same content without its records: what is left to be sent. */
export function emptied<T extends object>(content: T): T {
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, Array.isArray(value) ? [] : value]),
  ) as T;
}

/** Lets the window draw and answer its user; without the delay that timers have. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
