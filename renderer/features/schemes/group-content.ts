/** What stands in a group of a scheme, and how it came there. */
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { Area } from '../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';

export interface GroupContent {
  /** Areas that stand here as a whole. */
  areas: Area[];
  /** Measures in catalogue order; `isSingle`: placed here by themselves, not with their area. */
  measures: { measure: Measure; isSingle: boolean }[];
}

export function contentOf(catalogue: Catalogue, scheme: PlacedScheme, groupId: GroupId): GroupContent {
  const stands = (id: string) => scheme.ownPlacements?.get(id)?.includes(groupId) ?? false;
  return {
    areas: catalogue.areas.filter((area) =>
      scheme.ownPlacements ? stands(area.id) : (area.placements[scheme.id]?.includes(groupId) ?? false),
    ),
    measures: catalogue.measures
      .filter((measure) => !measure.isHidden && measure.groups.get(scheme.id)?.includes(groupId))
      .map((measure) => ({ measure, isSingle: stands(measure.id) })),
  };
}

/** How many measures each group takes; one that stands in several groups counts in each. */
export function countsByGroup(catalogue: Catalogue, scheme: PlacedScheme): ReadonlyMap<GroupId, number> {
  const counts = new Map<GroupId, number>();
  for (const measure of catalogue.measures) {
    if (measure.isHidden) continue;
    for (const id of measure.groups.get(scheme.id) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
