/**
 * Units of the house catalogue: a measure with all that was added to it, an area, a scheme with its groups and places, a rule
 * with its switch, a layout, a phrase. They travel, are compared and are taken over as a whole, and are known by the id of the
 * measure, area, scheme, rule, layout or phrase.
 */
import { isSameValue } from '../lib/same-value.ts';
import { type CaseContent, scopesOf } from './case-content.ts';
import type { HouseContent } from './needed-house.ts';
import { blankOf } from './new-records.ts';
import { type HouseTable, type RecordOf, recordSchemas } from './records.ts';

export type UnitTable = HouseTable | 'ownMeasures';
export const UNIT_TABLES = [
  'ownAreas',
  'ownMeasures',
  'measureOverlays',
  'ownParameters',
  'ownOptions',
  'ownSchemes',
  'ownGroups',
  'ownPlacements',
  'ownRules',
  'ruleSwitches',
  'layouts',
  'phrases',
] as const satisfies readonly UnitTable[];

/** A record with the name of its table. */
export type UnitRecord = { [T in UnitTable]: { table: T; record: RecordOf<T> } }[UnitTable];

/** The unit of each record: the id of its measure, area, scheme, rule or layout. */
export const unitIds: { [T in UnitTable]: (record: RecordOf<T>) => string } = {
  ownAreas: ({ id }) => id,
  ownMeasures: ({ id }) => id,
  measureOverlays: ({ id }) => id,
  ownParameters: ({ measureId }) => measureId,
  ownOptions: ({ measureId }) => measureId,
  ownSchemes: ({ id }) => id,
  ownGroups: ({ schemeId }) => schemeId,
  ownPlacements: ({ schemeId }) => schemeId,
  ownRules: ({ id }) => id,
  ruleSwitches: ({ id }) => id,
  layouts: ({ id }) => id,
  phrases: ({ id }) => id,
};

/** Unit id → its records. Measures, areas and schemes share one space of ids. */
export function houseUnits(house: HouseContent): Map<string, UnitRecord[]> {
  const units = new Map<string, UnitRecord[]>();
  const add = <T extends UnitTable>(table: T) => {
    for (const record of house[table] as RecordOf<T>[]) {
      const id = unitIds[table](record);
      const records = units.get(id) ?? [];
      records.push({ table, record } as unknown as UnitRecord);
      units.set(id, records);
    }
  };
  for (const table of UNIT_TABLES) add(table);
  return units;
}

/** Everything of a case about which is kept what has been seen: organisations, operations and units of the house catalogue. */
export function seenScopesOf(content: CaseContent): string[] {
  return [...scopesOf(content).map(({ id }) => id), ...houseUnits(content).keys()];
}

/** How a unit from outside stands to the one here: not here yet, with the same content, or with other content. */
export type UnitState = 'new' | 'same' | 'different';

/** Deleted and blank records mean the same as none, so does what hangs on a deleted one, and revisions are no content. */
export function unitState(theirs: readonly UnitRecord[], ours: readonly UnitRecord[]): UnitState {
  const here = sayingSomething(ours);
  const there = sayingSomething(theirs);
  const isSame = here.size === there.size && [...there].every(([key, it]) => isSameContent(it, here.get(key)));
  if (isSame) return 'same';
  return here.size === 0 ? 'new' : 'different';
}

/** How many units say anything: what users would count. */
export function countUnits(house: HouseContent): number {
  return [...houseUnits(house).values()].filter(saysSomething).length;
}

/** Whether anything of a unit is left that is neither deleted nor blank. */
export const saysSomething = (records: readonly UnitRecord[]): boolean => sayingSomething(records).size > 0;

/** Without one of these nobody sees the rest of its unit. */
const HEADS: readonly UnitTable[] = ['ownAreas', 'ownMeasures', 'ownSchemes', 'ownRules', 'layouts', 'phrases'];

function sayingSomething(records: readonly UnitRecord[]): ReadonlyMap<string, UnitRecord> {
  if (records.some((it) => HEADS.includes(it.table) && it.record.deleted)) return new Map();
  const saying = records.filter((it) => !it.record.deleted && !isBlank(it));
  return new Map(saying.map((it) => [`${it.table} ${it.record.id}`, it]));
}

/** Only records whose id follows from what they are about can be blank: others exist for their own sake. */
export const CAN_BE_BLANK: readonly UnitTable[] = ['measureOverlays', 'ownPlacements', 'ruleSwitches'];

function isBlank({ table, record }: UnitRecord): boolean {
  if (!CAN_BE_BLANK.includes(table)) return false;
  return isSameContent(
    { table, record } as UnitRecord,
    { table, record: blankOf(table, record as never) } as UnitRecord,
  );
}

function isSameContent({ table, record }: UnitRecord, other: UnitRecord | undefined): boolean {
  const fields = Object.keys(recordSchemas[table].shape).filter((field) => field !== 'revisions');
  const content = (it: object) => fields.map((field) => it[field as never]);
  return other !== undefined && isSameValue(content(record), content(other.record));
}
