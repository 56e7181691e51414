/** A selection of the house catalogue: chosen units, and what of it these cannot do without. */
import { houseUnits, UNIT_TABLES, type UnitRecord, type UnitTable, unitIds } from './house-units.ts';
import { emptyHouse, type HouseContent } from './needed-house.ts';
import type { RecordOf } from './records.ts';

/** The chosen units and those they name, whole. */
export function narrowedHouse(house: HouseContent, chosen: ReadonlySet<string>): HouseContent {
  const wanted = withNamed(house, chosen);
  const narrow = emptyHouse();
  const keep = <T extends UnitTable>(table: T) => {
    const records = house[table] as RecordOf<T>[];
    (narrow[table] as RecordOf<T>[]) = records.filter((record) => wanted.has(unitIds[table](record)));
  };
  for (const table of UNIT_TABLES) keep(table);
  return narrow;
}

/**
 * The chosen units and those that they name, directly or by way of others: the own area a measure lies in, what succeeds a
 * retired measure, the own measures that a rule looks at, the own scheme that a layout is for.
 */
export function withNamed(house: HouseContent, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const units = houseUnits(house);
  const found = new Set(chosen);
  // A set hands out what is added to it while it is walked through.
  for (const id of found) {
    for (const record of units.get(id) ?? []) {
      if (isNaming(record)) for (const named of textsIn(record.record)) if (units.has(named)) found.add(named);
    }
  }
  return found;
}

/** A scheme has a place for every measure, which does not mean that it needs them; what it was made from it has copied. */
const isNaming = ({ table, record }: UnitRecord): boolean => !OF_SCHEMES.includes(table) && !record.deleted;
const OF_SCHEMES: readonly UnitTable[] = ['ownSchemes', 'ownGroups', 'ownPlacements'];

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
