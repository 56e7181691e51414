/** Where measures stand in schemes: from what areas, measures, references and users say to groups that exist. */
import type { Area, CatalogueMeasure, Scheme } from '../domain/catalogue.ts';
import type { AreaId, GroupId, MeasureId, SchemeId } from '../domain/ids.ts';

/** A scheme with what the user said about places in it; delivered schemes take theirs from areas and measures. */
export interface PlacedScheme extends Scheme {
  /** By id of a measure or area. Present in own schemes only. */
  ownPlacements?: ReadonlyMap<string, readonly GroupId[]>;
}

/** An area; own ones may stand where another area stands. */
export type PlacedArea = Area & { placedLike?: Area };

type Look = Pick<ReadonlyMap<SchemeId, readonly GroupId[]>, 'get'>;

/** Finds the places of one measure, scheme by scheme as they are asked for: most sessions look at one or two of ten. */
export function placesOf(
  measure: CatalogueMeasure,
  area: PlacedArea,
  schemes: ReadonlyMap<SchemeId, PlacedScheme>,
): Look {
  const known = new Map<SchemeId, readonly GroupId[]>();
  return {
    get(id) {
      const scheme = schemes.get(id);
      if (!scheme) return undefined;
      const groups = known.get(id) ?? groupsIn(scheme, measure, area);
      known.set(id, groups);
      return groups;
    },
  };
}

/**
 * Where a scheme puts the measures of an area of which nothing else is said, in delivered as in own schemes. None where
 * it says nothing of the area, and in schemes that follow references: there they stand in the supplement.
 */
export function groupsOfArea(scheme: PlacedScheme, area: PlacedArea): GroupId[] {
  if (scheme.derivedFrom) return [];
  const exists = groupIdsOf(scheme);
  const wanted = scheme.ownPlacements
    ? ownGroups(scheme.ownPlacements, [area.id, area.placedLike?.id])
    : ((area.placedLike ?? area).placements[scheme.id] ?? []);
  return wanted.filter((id) => exists.has(id));
}

/** At least one group: the supplement if nothing else. */
function groupsIn(scheme: PlacedScheme, measure: CatalogueMeasure, area: PlacedArea): GroupId[] {
  const exists = groupIdsOf(scheme);
  const wanted = scheme.ownPlacements
    ? ownGroups(scheme.ownPlacements, [measure.id, area.id, area.placedLike?.id])
    : delivered(scheme, measure, area);
  const found = [...new Set(wanted)].filter((id): id is GroupId => exists.has(id));
  return found.length > 0 ? found : [scheme.supplement];
}

function delivered(scheme: Scheme, measure: CatalogueMeasure, area: PlacedArea): readonly string[] {
  if (scheme.derivedFrom) return derivedGroups(scheme.derivedFrom, measure);
  const { placements } = area.placedLike ?? area;
  return measure.placements?.[scheme.id] ?? placements[scheme.id] ?? [];
}

/** An empty list says nothing, so the next one is asked: measure, area, the area that it stands like. */
function ownGroups(
  placements: ReadonlyMap<string, readonly GroupId[]>,
  asked: readonly (MeasureId | AreaId | undefined)[],
): readonly GroupId[] {
  const said = asked.map((id) => (id ? placements.get(id) : undefined));
  return said.find((groups) => groups && groups.length > 0) ?? [];
}

/** "8.24" → "A.8"; "ORP.4.A8" → "ORP"; protection goals as they are. */
function derivedGroups(source: NonNullable<Scheme['derivedFrom']>, { references }: CatalogueMeasure): string[] {
  switch (source) {
    case 'sdm':
      return references.sdm;
    case 'iso27001':
      return references.iso27001.map((clause) => `A.${clause.split('.')[0]}`);
    case 'bsi2023':
      return references.bsi2023.map((requirement) => requirement.split('.')[0] ?? '');
  }
}

const idsByScheme = new WeakMap<Scheme, ReadonlySet<string>>();

/** Asked for once per measure, so remembered per scheme. */
function groupIdsOf(scheme: Scheme): ReadonlySet<string> {
  const known = idsByScheme.get(scheme) ?? new Set<string>(scheme.groups.map((group) => group.id));
  idsByScheme.set(scheme, known);
  return known;
}
