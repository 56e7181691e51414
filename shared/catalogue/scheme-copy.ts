/** An own scheme as records, made from a scheme that is there. */
import type { Scheme } from '../domain/catalogue.ts';
import type { OwnGroup, OwnPlacement, OwnScheme } from '../domain/house-records.ts';
import type { GroupId } from '../domain/ids.ts';
import type { OwnText } from '../domain/localised.ts';
import { emptyPlacement, newOwnGroup, newOwnScheme } from '../domain/new-house-records.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlacedScheme } from './placement.ts';

export interface SchemeCopy {
  scheme: OwnScheme;
  groups: OwnGroup[];
  placements: OwnPlacement[];
}

/**
 * The same tree with ids of its own, and every measure where it stood. Areas keep their place as areas, so that measures
 * added to them later follow; in schemes that go by references each measure has its own.
 */
export function copyOfScheme(
  catalogue: Catalogue,
  source: PlacedScheme,
  title: OwnText,
  newId: () => string,
): SchemeCopy {
  const schemeId = newId() as OwnScheme['id'];
  const ids = new Map(source.groups.map((group) => [group.id, newId() as OwnGroup['id']]));
  const copied = (id: GroupId | undefined) => (id && ids.get(id)) ?? '';
  return {
    scheme: newOwnScheme({
      id: schemeId,
      title,
      note: source.note ?? { de: '', en: '' },
      basedOn: source.id,
      numbering: source.numbering ?? 'decimal',
      supplementId: copied(source.supplement) as OwnScheme['supplementId'],
    }),
    groups: source.groups.map((group, order) =>
      newOwnGroup({
        id: copied(group.id) as OwnGroup['id'],
        schemeId,
        parentId: copied(group.parent),
        title: group.title,
        purpose: group.purpose ?? { de: '', en: '' },
        legalReference: group.legalReference ?? { de: '', en: '' },
        order,
      }),
    ),
    placements: placesSaid(catalogue, source).map(([ofId, groupIds]) => ({
      ...emptyPlacement(schemeId, ofId),
      groupIds: groupIds.flatMap((id) => copied(id) || []),
    })),
  };
}

type Said = [ofId: string, groupIds: readonly GroupId[]];

/** What areas and measures say about their place in a scheme. */
function placesSaid(catalogue: Catalogue, scheme: PlacedScheme): Said[] {
  if (scheme.ownPlacements) return [...scheme.ownPlacements];
  if (scheme.derivedFrom) return catalogue.measures.map(({ id, groups }): Said => [id, groups.get(scheme.id) ?? []]);
  const of = (placements: Record<string, readonly GroupId[]> | undefined, { id }: Scheme) => placements?.[id] ?? [];
  return [
    ...catalogue.areas.map((area): Said => [area.id, of(area.placements, scheme)]),
    ...catalogue.measures.map((measure): Said => [measure.id, of(measure.placements, scheme)]),
  ].filter(([, groupIds]) => groupIds.length > 0);
}
