import { describe, expect, it } from 'vitest';
import { narrowedHouse, withNamed } from '../../../../shared/domain/narrow-house.ts';
import { emptyHouse, type HouseContent } from '../../../../shared/domain/needed-house.ts';
import { emptyOverlay, newOwnMeasure, newOwnRule } from '../../../../shared/domain/new-house-records.ts';
import { houseForOutsiders } from '../../../../shared/domain/outsider-case.ts';
import {
  HOUSE_AREA,
  HOUSE_LAYOUT,
  HOUSE_MEASURE,
  HOUSE_PHRASE,
  HOUSE_RULE,
  HOUSE_SCHEME,
  sampleHouseWithRules,
} from '../file-format/sample-house.ts';

const house: HouseContent = sampleHouseWithRules('ZUT-01');
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as never;
const counts = (narrow: HouseContent) =>
  Object.fromEntries(
    Object.entries(narrow).flatMap(([table, records]) => (records.length > 0 ? [[table, records.length]] : [])),
  );

describe('a selection of the house catalogue', () => {
  it('holds a measure with all that was added to it, and the own area it lies in', () => {
    expect(counts(narrowedHouse(house, new Set([HOUSE_MEASURE])))).toEqual({
      ownAreas: 1,
      ownMeasures: 1,
      ownParameters: 2,
      ownOptions: 2,
    });
  });

  it('holds a scheme with groups and places, without what stands in it', () => {
    expect(counts(narrowedHouse(house, new Set([HOUSE_SCHEME])))).toEqual({
      ownSchemes: 1,
      ownGroups: 2,
      ownPlacements: 1,
    });
  });

  it('holds what a rule looks at, as far as it is of the house', () => {
    expect([...withNamed(house, new Set([HOUSE_RULE]))]).toEqual([HOUSE_RULE, 'ZUT-01']);
    const about = newOwnRule({ id: uuid(131), finds: { at: { measure: HOUSE_MEASURE } } });
    const named = withNamed({ ...house, ownRules: [about] }, new Set([uuid(131)]));
    expect([...named]).toEqual([uuid(131), HOUSE_MEASURE, HOUSE_AREA]);
  });

  it('holds what succeeds a retired measure, and what succeeds that', () => {
    const chain: HouseContent = {
      ...emptyHouse(),
      measureOverlays: [{ ...emptyOverlay('ZUT-01' as never), retired: true, successorIds: [uuid(1)] }],
      ownMeasures: [
        newOwnMeasure(
          { id: uuid(1) },
          { organisationId: '', areaId: 'ZUT' as never, retired: true, successorIds: [uuid(2)] },
        ),
        newOwnMeasure({ id: uuid(2) }, { organisationId: '', areaId: 'ZUT' as never }),
      ],
    };
    expect(narrowedHouse(chain, new Set(['ZUT-01'])).ownMeasures).toHaveLength(2);
  });

  it('of nothing is nothing, and of everything is everything', () => {
    expect(counts(narrowedHouse(house, new Set()))).toEqual({});
    const all = new Set<string>([
      HOUSE_AREA,
      HOUSE_MEASURE,
      'ZUT-01',
      HOUSE_SCHEME,
      HOUSE_RULE,
      'SDT-02.1',
      HOUSE_LAYOUT,
      HOUSE_PHRASE,
    ]);
    expect(narrowedHouse(house, all)).toEqual(house);
  });
});

describe('a house catalogue for people outside', () => {
  const outside = houseForOutsiders({
    ...house,
    ownAreas: house.ownAreas.map((area) => ({ ...area, deleted: true })),
  });

  it('has the wording, and nothing of who changed what, what was deleted, and why', () => {
    expect(outside.ownMeasures[0]?.title.de).toBe('Kryptolöschung');
    expect(outside.ownMeasures[0]?.revisions).toEqual({});
    expect(outside.ownAreas).toEqual([]);
    expect(outside.ruleSwitches).toMatchObject([{ off: true, reason: '' }]);
  });
});
