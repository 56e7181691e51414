import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countUnits,
  houseUnits,
  saysSomething,
  seenScopesOf,
  type UnitRecord,
  unitState,
} from '../../../../shared/domain/house-units.ts';
import { emptyHouse } from '../../../../shared/domain/needed-house.ts';
import { emptyOverlay } from '../../../../shared/domain/new-house-records.ts';
import { tombstoneOf } from '../../../../shared/domain/new-records.ts';
import { LOCK, OPERATION, ORGANISATION, OWN_MEASURE, sampleCase } from '../file-format/sample-case.ts';
import {
  HOUSE_AREA,
  HOUSE_LAYOUT,
  HOUSE_MEASURE,
  HOUSE_PHRASE,
  HOUSE_REPLICA,
  HOUSE_RULE,
  HOUSE_SCHEME,
  sampleHouse,
} from '../file-format/sample-house.ts';

const house = sampleHouse(LOCK);
const units = houseUnits(house);
const unit = (id: string): UnitRecord[] => units.get(id) ?? [];
const changed = (records: readonly UnitRecord[], fields: object): UnitRecord[] =>
  records.map(({ table, record }) => ({ table, record: { ...record, ...fields } }) as UnitRecord);
const gone = (records: readonly UnitRecord[]): UnitRecord[] =>
  records.map(({ table, record }) => ({ table, record: tombstoneOf(table, record as never) }) as unknown as UnitRecord);

describe('units of a house catalogue', () => {
  it('are measures, areas and schemes with all that hangs on them', () => {
    expect([...units.keys()].sort()).toEqual([HOUSE_AREA, HOUSE_MEASURE, HOUSE_SCHEME, LOCK].sort());
    expect(unit(HOUSE_MEASURE).map(({ table }) => table)).toEqual([
      'ownMeasures',
      'ownParameters',
      'ownParameters',
      'ownOptions',
      'ownOptions',
    ]);
    expect(unit(LOCK).map(({ table }) => table)).toEqual(['measureOverlays', 'ownParameters']);
    expect(unit(HOUSE_SCHEME).map(({ table }) => table)).toEqual([
      'ownSchemes',
      'ownGroups',
      'ownGroups',
      'ownPlacements',
    ]);
  });

  it('are counted as far as they say something', () => {
    expect(countUnits(house)).toBe(4);
    expect(countUnits({ ...emptyHouse(), measureOverlays: [emptyOverlay(LOCK)] })).toBe(0);
    expect(saysSomething(gone(unit(HOUSE_AREA)))).toBe(false);
  });

  it('are scopes about which is kept what was seen, besides organisations and operations', () => {
    expect(seenScopesOf(sampleCase()).sort()).toEqual(
      [ORGANISATION, OPERATION, OWN_MEASURE, HOUSE_AREA, HOUSE_MEASURE, HOUSE_SCHEME, HOUSE_LAYOUT, LOCK]
        .concat([HOUSE_RULE, HOUSE_PHRASE, 'SDT-02.1'] as never)
        .map(String)
        .sort(),
    );
  });
});

describe('a unit from outside against the one here', () => {
  it('is new where there is nothing, or nothing left', () => {
    expect(unitState(unit(LOCK), [])).toBe('new');
    expect(unitState(unit(HOUSE_MEASURE), gone(unit(HOUSE_MEASURE)))).toBe('new');
    expect(unitState(unit(LOCK), [{ table: 'measureOverlays', record: emptyOverlay(LOCK) }])).toBe('new');
  });

  it('is the same whatever the order of records and fields and whoever wrote them last', () => {
    const reordered = [...unit(HOUSE_MEASURE)].reverse().map(({ table, record }) => ({
      table,
      record: Object.fromEntries(Object.entries(record).reverse()),
    })) as unknown as UnitRecord[];
    expect(unitState(reordered, unit(HOUSE_MEASURE))).toBe('same');
    const revised = changed(unit(HOUSE_MEASURE), { revisions: { label: [HOUSE_REPLICA, 99] } });
    expect(unitState(revised, unit(HOUSE_MEASURE))).toBe('same');
  });

  it('is the same when both have nothing to say', () => {
    expect(unitState(gone(unit(HOUSE_SCHEME)), [])).toBe('same');
    expect(unitState([], gone(unit(HOUSE_SCHEME)))).toBe('same');
  });

  it('differs by a word, by a record more or less, and by being deleted there', () => {
    const [first, ...others] = unit(HOUSE_MEASURE);
    if (!first) throw new Error('the unit has records');
    expect(unitState([...changed([first], { kind: 'both' }), ...others], unit(HOUSE_MEASURE))).toBe('different');
    expect(unitState(others, unit(HOUSE_MEASURE))).toBe('different');
    expect(unitState(unit(HOUSE_MEASURE), others)).toBe('different');
    expect(unitState(gone(unit(HOUSE_MEASURE)), unit(HOUSE_MEASURE))).toBe('different');
  });

  it('is never new and different by turns: looking the other way gives the same answer where both have content', () => {
    const some = fc.subarray([...units.values()].flat());
    fc.assert(
      fc.property(some, some, (one, other) => {
        if (one.length === 0 || other.length === 0) return;
        expect(unitState(one, other)).toBe(unitState(other, one));
        expect(unitState(one, one)).toBe('same');
      }),
    );
  });
});
