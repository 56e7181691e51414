import type { Group } from '../domain/catalogue.ts';
import type { OwnGroup, OwnPlacement, OwnScheme } from '../domain/house-records.ts';
import { inLanguage } from '../domain/localised.ts';
import { asLocalised } from './own-parameters.ts';
import type { PlacedScheme } from './placement.ts';

/** Records of own schemes, without deleted ones. */
export interface SchemeRecords {
  ownSchemes: readonly OwnScheme[];
  ownGroups: readonly OwnGroup[];
  ownPlacements: readonly OwnPlacement[];
}

/** The user's own schemes in their order; one without groups cannot take anything yet and is left out. */
export function ownSchemes({ ownSchemes, ownGroups, ownPlacements }: SchemeRecords): PlacedScheme[] {
  return inOrder(ownSchemes).flatMap((scheme) => {
    const groups = groupsOf(scheme, ownGroups);
    const [first] = groups;
    if (!first) return [];
    const supplement = groups.find((group) => group.id === scheme.supplementId) ?? groups.at(-1) ?? first;
    const places = ownPlacements.filter((it) => it.schemeId === scheme.id);
    return [
      {
        id: scheme.id,
        title: asLocalised(scheme.title),
        shortTitle: asLocalised(scheme.title),
        numbering: scheme.numbering,
        ...(inLanguage(scheme.note, 'de') ? { note: asLocalised(scheme.note) } : {}),
        groups,
        supplement: supplement.id,
        ownPlacements: new Map(places.map((place) => [place.ofId, place.groupIds])),
      },
    ];
  });
}

/** In tree order, parents before their children. A group whose parent is gone, or hangs in a circle, stands at the top. */
function groupsOf({ id }: OwnScheme, all: readonly OwnGroup[]): Group[] {
  const own = inOrder(all.filter((group) => group.schemeId === id));
  const byId = new Map(own.map((group) => [group.id as string, group]));
  const parentOf = (group: OwnGroup) => (isRooted(group, byId) ? byId.get(group.parentId) : undefined);
  const below = (parent: OwnGroup | undefined): Group[] =>
    own.filter((group) => parentOf(group) === parent).flatMap((group) => [asGroup(group, parent), ...below(group)]);
  return below(undefined);
}

function isRooted(group: OwnGroup, byId: ReadonlyMap<string, OwnGroup>): boolean {
  const seen = new Set<OwnGroup>();
  for (let at: OwnGroup | undefined = group; at; at = byId.get(at.parentId)) {
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return true;
}

function asGroup({ id, title, purpose, legalReference }: OwnGroup, parent: OwnGroup | undefined): Group {
  return {
    id,
    title: asLocalised(title),
    ...(parent ? { parent: parent.id } : {}),
    ...(inLanguage(purpose, 'de') ? { purpose: asLocalised(purpose) } : {}),
    ...(inLanguage(legalReference, 'de') ? { legalReference: asLocalised(legalReference) } : {}),
  };
}

const inOrder = <T extends { order: number; id: string }>(records: readonly T[]): T[] =>
  [...records].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
