/** How things are called here: a file may name by id what it does not hold itself. */

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { type FileTable, HOUSE_TABLES } from '../../../shared/domain/records.ts';
import type { TomDatabase } from '../database.ts';

/** Small tables whose records others name by id. */
const NAMED = ['organisations', 'operations', 'sites', 'parties', 'versions'] as const satisfies readonly FileTable[];
const OF_CATALOGUE = ['ownMeasures', ...HOUSE_TABLES] as const satisfies readonly FileTable[];

export interface NamesHere {
  /** Everything that has a name, from here and, over it, from the file. */
  records: AnyRecord[];
  /** With the own parts from here and from the file. */
  catalogue: Catalogue;
}

/** One table after the other: Dexie loses count over parallel promises. */
export async function namesHere(
  database: TomDatabase,
  delivered: Catalogue,
  content: Partial<CaseContent>,
): Promise<NamesHere> {
  const together = new Map<FileTable, AnyRecord[]>();
  for (const table of [...NAMED, ...OF_CATALOGUE]) {
    const here = (await database[table].toArray()) as unknown as AnyRecord[];
    together.set(table, withLater(here, (content[table] ?? []) as unknown as AnyRecord[]));
  }
  const house = Object.fromEntries(OF_CATALOGUE.map((table) => [table, together.get(table)]));
  return { records: [...together.values()].flat(), catalogue: catalogueOf(delivered, house) };
}

/** A tombstone says less than what is still there. */
function withLater(here: readonly AnyRecord[], there: readonly AnyRecord[]): AnyRecord[] {
  const byId = new Map(here.map((record) => [record.id, record]));
  for (const record of there) if (!record.deleted || !byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}
