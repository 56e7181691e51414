import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOfArea, type PlacedArea, type PlacedScheme, placesOf } from '../../../../shared/catalogue/placement.ts';
import type { GroupId, SchemeId } from '../../../../shared/domain/ids.ts';
import { area, group, measure, scheme } from '../../../support/catalogue-parts.ts';

const P = 'p' as SchemeId;
const OWN = 'own' as SchemeId;
const lock = measure('A-01');

/** An own scheme with the groups of the delivered one, and what its user said about places. */
function ownScheme(places: Record<string, string[]>): PlacedScheme {
  return { ...scheme({ id: OWN }), ownPlacements: new Map(Object.entries(places) as [string, GroupId[]][]) };
}

function groupsIn(id: SchemeId, home: PlacedArea, places: Record<string, string[]> = {}, of = lock) {
  const schemes = [scheme(), ownScheme(places)].map((one) => [one.id, one] as const);
  return placesOf(of, home, new Map(schemes)).get(id);
}

describe('places in delivered schemes', () => {
  it('are those of the measure, else of its area, else the supplement', () => {
    expect(groupsIn(P, area('A', [], { p: ['p2'] }))).toEqual(['p2']);
    expect(groupsIn(P, area('A'), {}, measure('A-01', { placements: { p: ['p2', 'p1'] } }))).toEqual(['p2', 'p1']);
    expect(groupsIn(P, area('A', [], {}))).toEqual(['p9']);
  });

  it('are those of another area for an own area that stands like it', () => {
    expect(groupsIn(P, { ...area('own-area', [], {}), placedLike: area('B', [], { p: ['p2'] }) })).toEqual(['p2']);
  });

  it('are not there for a scheme that is not there', () => {
    expect(groupsIn('gone' as SchemeId, area('A'))).toBeUndefined();
  });

  it('follow references where a scheme does', () => {
    const derived = scheme({ derivedFrom: 'sdm', groups: [group('VT'), group('rest')], supplement: 'rest' });
    expect(placesOf(lock, area('A'), new Map([[P, derived]])).get(P)).toEqual(['VT']);
  });
});

describe('places in own schemes', () => {
  it('are what the user said about the measure before what was said about its area', () => {
    expect(groupsIn(OWN, area('A'), { A: ['p1'], 'A-01': ['p2', 'p1'] })).toEqual(['p2', 'p1']);
    expect(groupsIn(OWN, area('A'), { A: ['p1'] })).toEqual(['p1']);
  });

  it('are those of the area when nothing is left of what was said about the measure', () => {
    expect(groupsIn(OWN, area('A'), { A: ['p1'], 'A-01': [] })).toEqual(['p1']);
  });

  it('of an own area are its own, else those of the area it stands like', () => {
    const own: PlacedArea = { ...area('own-area'), placedLike: area('B') };
    expect(groupsIn(OWN, own, { B: ['p2'] })).toEqual(['p2']);
    expect(groupsIn(OWN, own, { B: ['p2'], 'own-area': ['p1'] })).toEqual(['p1']);
  });

  it('are the supplement for what nobody placed', () => {
    expect(groupsIn(OWN, area('A'))).toEqual(['p9']);
  });

  it('are always groups that exist, each once, whatever records say', () => {
    const ids = fc.array(fc.constantFrom('p0', 'p1', 'p2', 'p9', 'gone'), { maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (ofArea, ofMeasure) => {
        const groups = groupsIn(OWN, area('A'), { A: ofArea, 'A-01': ofMeasure }) ?? [];
        expect(groups.length).toBeGreaterThan(0);
        expect(new Set(groups).size).toBe(groups.length);
        expect(groups).not.toContain('gone');
      }),
    );
  });
});

describe('places of an area', () => {
  const derived = scheme({ derivedFrom: 'sdm', groups: [group('VT'), group('rest')], supplement: 'rest' });

  it('are those a delivered scheme names', () => {
    expect(groupsOfArea(scheme(), area('A', [], { p: ['p2', 'gone'] }))).toEqual(['p2']);
    expect(groupsOfArea(scheme(), area('A', [], {}))).toEqual([]);
  });

  it('are those the user gave it in an own scheme, else those of the area it stands like', () => {
    const like = { ...area('own-area', [], {}), placedLike: area('B') };
    expect(groupsOfArea(ownScheme({ A: ['p2'] }), area('A', [], { p: ['p1'] }))).toEqual(['p2']);
    expect(groupsOfArea(ownScheme({ B: ['p1'] }), like)).toEqual(['p1']);
    expect(groupsOfArea(ownScheme({}), area('A'))).toEqual([]);
  });

  it('are none where a scheme follows references', () => {
    expect(groupsOfArea(derived, area('A'))).toEqual([]);
  });
});
