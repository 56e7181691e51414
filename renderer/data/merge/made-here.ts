/** Which fields here, and in a file that was fitted to the catalogue, are as an upgrade has made them. */

import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { stillMade } from '../../../shared/domain/made-of.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import type { Assessment, FileTable } from '../../../shared/domain/records.ts';
import { type MadeRecords, madeKey } from '../../../shared/merge/merge-content.ts';
import type { RecordMade } from '../commands/remember-sources.ts';
import type { TomDatabase } from '../database.ts';
import { type MadeRow, madeRowKey } from '../meta.ts';

/** What is remembered of upgrades that were done here, as far as it still holds. */
export async function madeHere(
  { meta }: Pick<TomDatabase, 'meta'>,
  here: Partial<CaseContent>,
  scopes: readonly string[],
): Promise<MadeRecords> {
  const rows = (await meta.bulkGet([...new Set(scopes)].map(madeRowKey))) as (MadeRow | undefined)[];
  const remembered = new Map(rows.flatMap((row) => Object.entries(row?.made ?? {})));
  const found = new Map<string, ReturnType<typeof stillMade>>();
  if (remembered.size === 0) return found;
  for (const [table, records] of Object.entries(here) as [FileTable, AnyRecord[]][]) {
    for (const { id, revisions } of records) {
      const known = remembered.get(madeKey(table, id));
      if (known) found.set(madeKey(table, id), stillMade(known, revisions));
    }
  }
  return found;
}

export const madeInFile = (made: readonly RecordMade[]): MadeRecords =>
  new Map(made.map(({ table, record, madeOf }) => [madeKey(table, record.id), madeOf]));

/** With the blank answers that follow from what was taken back in the file. */
export function withMade(content: Partial<CaseContent>, made: readonly RecordMade[]): Partial<CaseContent> {
  const known = new Set<string>(content.assessments?.map(({ id }) => id));
  const blanks = made.filter(({ table, record }) => table === 'assessments' && !known.has(record.id));
  if (blanks.length === 0) return content;
  return {
    ...content,
    assessments: [...(content.assessments ?? []), ...blanks.map(({ record }) => record as Assessment)],
  };
}
