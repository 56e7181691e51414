/** Taking units of a house catalogue in from a file. */

import { CAN_BE_BLANK, saysSomething, type UnitRecord, type UnitTable } from '../../../shared/domain/house-units.ts';
import type { HouseContent } from '../../../shared/domain/needed-house.ts';
import { blankOf, mergeableFields } from '../../../shared/domain/new-records.ts';
import type { RecordOf } from '../../../shared/domain/records.ts';
import { comparedUnits, countsOf, type HouseCounts } from '../house-units-here.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export interface TakenHouse {
  counts: HouseCounts;
  /** Ids of the units that are here from now on. */
  unitIds: string[];
}

/**
 * Takes over what is not here yet, each unit as a whole and with its revisions, so that later files can be merged. Of a unit
 * that has other content here, everything stays as it is here.
 */
export async function takeHouse(unit: UnitOfWork, house: HouseContent): Promise<TakenHouse> {
  const compared = await comparedUnits(unit.stores, house);
  const taken = compared.filter(({ state }) => state === 'new');
  for (const { records, here } of taken) {
    for (const one of records) await takeRecord(unit, one);
    await deleteLeftovers(unit, here, records);
  }
  return { counts: countsOf(compared), unitIds: taken.map(({ id }) => id) };
}

/** What still hung on a deleted measure or scheme here must not come back with it. */
async function deleteLeftovers(
  unit: UnitOfWork,
  here: readonly UnitRecord[],
  taken: readonly UnitRecord[],
): Promise<void> {
  const ids = new Set<string>(taken.map(({ record }) => record.id));
  for (const it of here) {
    if (saysSomething([it]) && !ids.has(it.record.id)) await unit.delete(it.table, it.record.id);
  }
}

async function takeRecord<T extends UnitTable>(unit: UnitOfWork, { table, record }: UnitRecord): Promise<void> {
  const theirs = record as RecordOf<T>;
  const stored = (await unit.stores[table].get(record.id as never)) as RecordOf<T> | undefined;
  // What is left here of a record, others may have seen deleted: it comes back as a change of this command.
  if (stored) return revive(unit, table as T, stored, theirs);
  if (record.deleted) return unit.carry(table as T, [theirs], { keepRevisions: true });
  if (CAN_BE_BLANK.includes(table)) {
    return unit.begin(table as T, theirs, blankOf(table as T, theirs));
  }
  return unit.create(table as T, theirs, { keepRevisions: true });
}

function revive<T extends UnitTable>(unit: UnitOfWork, table: T, stored: RecordOf<T>, theirs: RecordOf<T>): void {
  if (theirs.deleted) return;
  const fields = mergeableFields(table).map((field) => [field, theirs[field as keyof RecordOf<T>]]);
  unit.replace(table, stored, { ...stored, ...Object.fromEntries(fields) });
}
