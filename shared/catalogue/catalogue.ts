/** The loaded catalogue with look-ups, made from the parts in `catalog/` and, over them, the user's own. */
import type { Area, CatalogueManifest, CatalogueMeasure, Group, Guidance, Scheme } from '../domain/catalogue.ts';
import type { AreaId, GroupId, MeasureId, OperationId, SchemeId } from '../domain/ids.ts';
import { type PlacedArea, type PlacedScheme, placesOf } from './placement.ts';

/** What a user's hand did to a measure, or made of it. */
export interface OwnTraits {
  /** Made by the user, not delivered. */
  isOwn: boolean;
  /** An own measure that is there for one operation only. */
  onlyIn?: OperationId;
  /** Not offered; shown only where it has been answered. Retired ones count as hidden. */
  isHidden: boolean;
  /** As delivered, where the user's wording differs. */
  original?: CatalogueMeasure;
  /** The user's own help texts; the delivered ones lie apart (`catalog/guidance/`). */
  ownGuidance?: Partial<Guidance>;
}

/** A delivered or own measure as the app shows it: with its home and its place in every scheme. */
export interface Measure extends CatalogueMeasure, OwnTraits {
  areaId: AreaId;
  /** For every scheme of the catalogue at least one group, the supplement if nothing else. */
  groups: Pick<ReadonlyMap<SchemeId, readonly GroupId[]>, 'get'>;
}

export interface Catalogue {
  manifest: CatalogueManifest;
  areas: readonly PlacedArea[];
  schemes: readonly PlacedScheme[];
  measures: readonly Measure[];
  measure(id: MeasureId): Measure | undefined;
  area(id: AreaId): PlacedArea | undefined;
  scheme(id: SchemeId): PlacedScheme | undefined;
}

/** The parts as they lie in `catalog/`, already parsed and of the right shape. */
export interface CatalogueParts {
  manifest: CatalogueManifest;
  areas: Area[];
  schemes: Scheme[];
}

/** What a catalogue is made of. Areas carry no measures here: those stand apart, in order, each with its area. */
export interface Ingredients {
  manifest: CatalogueManifest;
  areas: readonly PlacedArea[];
  schemes: readonly PlacedScheme[];
  measures: readonly (CatalogueMeasure & OwnTraits & { areaId: AreaId })[];
}

/** Puts areas and schemes in the manifest's order and gives each measure its place in every scheme. */
export function assembleCatalogue(parts: CatalogueParts): Catalogue {
  const areas = inOrder(parts.areas, parts.manifest.areas);
  const schemes = inOrder(parts.schemes, parts.manifest.schemes);
  const measures = areas.flatMap((area) =>
    area.measures.map((measure) => ({
      ...measure,
      areaId: area.id,
      isOwn: false,
      isHidden: measure.retired !== undefined,
    })),
  );
  return catalogueFrom({ manifest: parts.manifest, areas, schemes, measures });
}

/** The catalogue of these ingredients. Measures of areas that are not there are left out. */
export function catalogueFrom({ manifest, areas, schemes, measures: unplaced }: Ingredients): Catalogue {
  const areaById = new Map(areas.map((area) => [area.id, area]));
  const schemeById = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const measures = unplaced.flatMap((measure) => {
    const area = areaById.get(measure.areaId);
    return area ? [{ ...measure, groups: placesOf(measure, area, schemeById) }] : [];
  });
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  return {
    manifest,
    areas,
    schemes,
    measures,
    measure: (id) => measureById.get(id),
    area: (id) => areaById.get(id),
    scheme: (id) => schemeById.get(id),
  };
}

/** A group and its place in the tree of its scheme. */
export interface GroupNode {
  group: Group;
  depth: number;
  children: GroupNode[];
}

/** The groups of a scheme as a tree, in their order. */
export function groupTree(scheme: Scheme): GroupNode[] {
  const below = (parent: GroupId | undefined, depth: number): GroupNode[] =>
    scheme.groups
      .filter((group) => group.parent === parent)
      .map((group) => ({ group, depth, children: below(group.id, depth + 1) }));
  return below(undefined, 0);
}

function inOrder<T extends { id: string }>(items: readonly T[], order: readonly string[]): T[] {
  return order.flatMap((id) => items.filter((item) => item.id === id));
}
