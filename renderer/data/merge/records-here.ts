/** What is stored here of the records of a file, for merging the two. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { FILE_TABLES, type FileTable } from '../../../shared/domain/records.ts';
import { contentHash } from '../../../shared/file-format/canonical.ts';
import { inPortions } from '../portions.ts';
import { type FileTables, type HangingRecord, hangingOn } from './hanging-on.ts';

export interface RecordsHere {
  content: Partial<CaseContent>;
  /** `hangingState` of what the file deletes. */
  hanging: string;
}

/**
 * The records with the same ids, and what hangs on records that the file deletes.
 *
 * @param onShare told how much of the file has been looked up, from 0 to 1
 */
export async function recordsHere(
  tables: FileTables,
  content: Partial<CaseContent>,
  onShare: (share: number) => void = () => undefined,
): Promise<RecordsHere> {
  const total = FILE_TABLES.reduce((sum, table) => sum + (content[table]?.length ?? 0), 0);
  let done = 0;
  const onPortion = (count: number) => {
    done += count;
    onShare(done / total);
  };
  const found = new Map<FileTable, Map<string, AnyRecord>>();
  const add = ({ table, record }: HangingRecord) => {
    const ofTable = found.get(table) ?? new Map<string, AnyRecord>();
    found.set(table, ofTable.set(record.id, record));
  };
  for (const table of FILE_TABLES) {
    const ids = (content[table] ?? []).map(({ id }) => `${id}`);
    for (const record of await storedRecords(tables, table, ids, onPortion)) if (record) add({ table, record });
  }
  const hanging = await hangingOn(tables, content);
  for (const one of hanging) add(one);
  const here = [...found].map(([table, records]) => [table, [...records.values()]]);
  return { content: Object.fromEntries(here) as Partial<CaseContent>, hanging: stateOf(hanging) };
}

/** Tells two states of what hangs on the file's deletions apart; '' = nothing does. */
export async function hangingState(tables: FileTables, content: Partial<CaseContent>): Promise<string> {
  return stateOf(await hangingOn(tables, content));
}

function stateOf(hanging: readonly HangingRecord[]): string {
  if (hanging.length === 0) return '';
  const states = new Map(
    hanging.map(({ table, record: { id, revisions } }) => [`${table} ${id}`, { id: `${table} ${id}`, revisions }]),
  );
  return contentHash([...states.values()]);
}

/** In the order of the ids; undefined where there is none. */
export async function storedRecords(
  tables: FileTables,
  table: FileTable,
  ids: readonly string[],
  onPortion: (count: number) => void = () => undefined,
): Promise<(AnyRecord | undefined)[]> {
  const found: (AnyRecord | undefined)[] = [];
  for (const some of inPortions(ids)) {
    const rows = await tables[table].bulkGet(some as never[]);
    for (const row of rows as unknown as (AnyRecord | undefined)[]) found.push(row);
    onPortion(some.length);
  }
  return found;
}
