import { describe, expect, it } from 'vitest';
import { emptyContent, splitByOrganisation } from '../../../../shared/domain/case-content.ts';
import type { LayoutId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import {
  emptyHouse,
  houseOf,
  layoutsNamedIn,
  measuresNamedIn,
  neededOf,
  schemesNamedIn,
} from '../../../../shared/domain/needed-house.ts';
import { emptyOverlay, emptyPlacement } from '../../../../shared/domain/new-house-records.ts';
import { normalGroupState } from '../../../../shared/domain/new-records.ts';
import { FILE_TABLES } from '../../../../shared/domain/records.ts';
import {
  LOCK,
  OPERATION,
  ORGANISATION,
  OWN_MEASURE,
  sampleCase,
  sampleOrganisation,
} from '../file-format/sample-case.ts';
import {
  HOUSE_AREA,
  HOUSE_LAYOUT,
  HOUSE_MEASURE,
  HOUSE_SCHEME,
  sampleHouse,
  sampleLayout,
} from '../file-format/sample-house.ts';

const house = { ...emptyHouse(), ...sampleHouse(LOCK) };
const needed = (measures: string[], schemes: string[] = [], from = house) =>
  neededOf(from, new Set(measures as MeasureId[]), new Set(schemes as SchemeId[]), new Set(), new Set([ORGANISATION]));
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('what answers need of the house catalogue', () => {
  it('is nothing when they name nothing of it', () => {
    expect(needed(['ZUT-99'], ['b'])).toEqual(emptyHouse());
  });

  it('is a measure with its area and all that was added to it', () => {
    const { ownMeasures, ownAreas, ownParameters, ownOptions, measureOverlays } = needed([HOUSE_MEASURE]);
    expect(ids(ownMeasures)).toEqual([HOUSE_MEASURE]);
    expect(ids(ownAreas)).toEqual([HOUSE_AREA]);
    expect(ownParameters).toHaveLength(2);
    expect(ownOptions).toHaveLength(2);
    expect(measureOverlays).toEqual([]);
  });

  it('is the own words for a delivered measure', () => {
    expect(ids(needed([LOCK]).measureOverlays)).toEqual([LOCK]);
    expect(needed([LOCK]).ownParameters).toHaveLength(1);
  });

  it('is a scheme with its groups and places', () => {
    const { ownSchemes, ownGroups, ownPlacements } = needed([], [HOUSE_SCHEME]);
    expect([ownSchemes.length, ownGroups.length, ownPlacements.length]).toEqual([1, 2, 1]);
  });

  it('is also what a retired measure names to go on with, however far that leads', () => {
    const retired = (id: string, successor: string) => ({
      ...emptyOverlay(id as MeasureId),
      retired: true,
      successorIds: [successor as MeasureId],
    });
    const measureOverlays = [
      ...house.measureOverlays,
      retired('A-1', 'A-2'),
      retired('A-2', HOUSE_MEASURE),
      retired('A-3', 'A-1'),
    ];
    const found = needed(['A-1'], [], { ...house, measureOverlays });
    expect(ids(found.measureOverlays)).toEqual(['A-1', 'A-2']);
    expect(ids(found.ownMeasures)).toEqual([HOUSE_MEASURE]);
    const circle = [retired('A-1', 'A-2'), retired('A-2', 'A-1')];
    expect(needed(['A-1'], [], { ...house, measureOverlays: circle }).measureOverlays).toHaveLength(2);
  });

  it('is the layouts that are named, and no other', () => {
    const layouts = [sampleLayout(), { ...sampleLayout(), id: OWN_MEASURE as never }];
    const named = new Set([HOUSE_LAYOUT, 'standard' as LayoutId]);
    expect(neededOf({ ...house, layouts }, new Set(), new Set(), named, new Set())).toEqual({
      ...emptyHouse(),
      layouts: [sampleLayout()],
    });
  });

  it('is not where measures of other organisations stand', () => {
    const place = emptyPlacement(HOUSE_SCHEME, OWN_MEASURE);
    const both = {
      ...house,
      ownMeasures: [...house.ownMeasures, ...sampleOrganisation().ownMeasures],
      ownPlacements: [...house.ownPlacements, place],
    };
    expect(ids(needed([], [HOUSE_SCHEME], both).ownPlacements)).not.toContain(place.id);
    expect(ids(needed([OWN_MEASURE], [HOUSE_SCHEME], both).ownPlacements)).toContain(place.id);
  });
});

it('scopes name the measures they answer, those made for them, and the schemes they are grouped by', () => {
  const content = sampleCase();
  const scope = { kind: 'operation', id: OPERATION } as const;
  expect([...measuresNamedIn({ ...content, assessments: [] })]).toEqual([OWN_MEASURE]);
  expect(measuresNamedIn(content)).toEqual(new Set([LOCK, OWN_MEASURE, HOUSE_MEASURE]));
  const states = [normalGroupState(scope, 'x' as SchemeId, 'g' as never)];
  expect(schemesNamedIn({ ...content, groupStates: states })).toEqual(new Set(['b', HOUSE_SCHEME, 'x']));
  expect(layoutsNamedIn(content)).toEqual(new Set(['standard', HOUSE_LAYOUT]));
});

it('a case is its organisations and its part of the house catalogue: nothing is in both or in neither', () => {
  const content = sampleCase();
  content.ownPlacements.push(emptyPlacement(HOUSE_SCHEME, OWN_MEASURE));
  const part = splitByOrganisation(content).get(ORGANISATION) ?? emptyContent();
  const rest = { ...emptyContent(), ...houseOf(content) };
  for (const table of FILE_TABLES) {
    const together = [...ids(part[table]), ...ids(rest[table])];
    expect(together.sort(), table).toEqual(ids(content[table]).sort());
  }
  expect(ids(part.ownPlacements)).toEqual([`${HOUSE_SCHEME}/${OWN_MEASURE}`]);
});
