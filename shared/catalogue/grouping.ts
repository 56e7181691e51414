import type { Scheme } from '../domain/catalogue.ts';
import type { GroupId } from '../domain/ids.ts';
import type { Catalogue, Measure } from './catalogue.ts';

/** A measure in one of its groups. It is counted, and printed in full, only at its first placement. */
export interface Placement {
  measure: Measure;
  isFirst: boolean;
}

/** Each group of a scheme with its measures in their order; groups without measures are there, empty. */
export function placementsByGroup(
  { measures }: Pick<Catalogue, 'measures'>,
  scheme: Scheme,
): ReadonlyMap<GroupId, readonly Placement[]> {
  const placements = new Map<GroupId, Placement[]>(scheme.groups.map((group) => [group.id, []]));
  for (const measure of measures) {
    const groups = measure.groups.get(scheme.id) ?? [];
    for (const [index, id] of groups.entries()) placements.get(id)?.push({ measure, isFirst: index === 0 });
  }
  return placements;
}
