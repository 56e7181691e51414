/** The loaded catalogue with look-ups, made from the parts in `catalog/`. */
import type { Area, CatalogueManifest, CatalogueMeasure, Group, Scheme } from '../domain/catalogue.ts';
import type { AreaId, GroupId, MeasureId, SchemeId } from '../domain/ids.ts';

/** A delivered or own measure as the app shows it: with its home and its place in every scheme. */
export interface Measure extends CatalogueMeasure {
  areaId: AreaId;
  /** Made by the user, not delivered. */
  isOwn: boolean;
  /** Complete: every scheme has at least one group, the supplement if nothing else. */
  groups: ReadonlyMap<SchemeId, readonly GroupId[]>;
}

export interface Catalogue {
  manifest: CatalogueManifest;
  areas: readonly Area[];
  schemes: readonly Scheme[];
  measures: readonly Measure[];
  measure(id: MeasureId): Measure | undefined;
  area(id: AreaId): Area | undefined;
  scheme(id: SchemeId): Scheme | undefined;
}

/** The parts as they lie in `catalog/`, already parsed and of the right shape. */
export interface CatalogueParts {
  manifest: CatalogueManifest;
  areas: Area[];
  schemes: Scheme[];
}

/** Puts areas and schemes in the manifest's order and gives each measure its place in every scheme. */
export function assembleCatalogue(parts: CatalogueParts): Catalogue {
  const areas = inOrder(parts.areas, parts.manifest.areas);
  const schemes = inOrder(parts.schemes, parts.manifest.schemes);
  const measures = areas.flatMap((area) => area.measures.map((measure) => placed(measure, area, schemes, false)));
  return withLookups(parts.manifest, areas, schemes, measures);
}

/** The catalogue plus a user's own measures, which stand at the end of their area. */
export function withOwnMeasures(
  catalogue: Catalogue,
  own: readonly { areaId: AreaId; measure: CatalogueMeasure }[],
): Catalogue {
  if (own.length === 0) return catalogue;
  const additions = own.flatMap(({ areaId, measure }) => {
    const area = catalogue.area(areaId);
    return area ? [placed(measure, area, catalogue.schemes, true)] : [];
  });
  const measures = catalogue.areas.flatMap((area) => [
    ...catalogue.measures.filter((measure) => measure.areaId === area.id),
    ...additions.filter((measure) => measure.areaId === area.id),
  ]);
  return withLookups(catalogue.manifest, catalogue.areas, catalogue.schemes, measures);
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

function placed(measure: CatalogueMeasure, area: Area, schemes: readonly Scheme[], isOwn: boolean): Measure {
  const groups = new Map(schemes.map((scheme) => [scheme.id, groupsIn(scheme, measure, area)] as const));
  return { ...measure, areaId: area.id, isOwn, groups };
}

function groupsIn(scheme: Scheme, measure: CatalogueMeasure, area: Area): GroupId[] {
  const wanted = scheme.derivedFrom
    ? derivedGroups(scheme.derivedFrom, measure)
    : (measure.placements?.[scheme.id] ?? area.placements[scheme.id] ?? []);
  const known = scheme.groups.filter((group) => wanted.includes(group.id)).map((group) => group.id);
  const inWantedOrder = [...new Set(wanted)].filter((id): id is GroupId => known.includes(id as GroupId));
  return inWantedOrder.length > 0 ? inWantedOrder : [scheme.supplement];
}

/** "8.24" → "A.8"; "ORP.4.A8" → "ORP"; protection goals as they are. */
function derivedGroups(source: NonNullable<Scheme['derivedFrom']>, measure: CatalogueMeasure): string[] {
  switch (source) {
    case 'sdm':
      return measure.references.sdm;
    case 'iso27001':
      return measure.references.iso27001.map((clause) => `A.${clause.split('.')[0]}`);
    case 'bsi2023':
      return measure.references.bsi2023.map((requirement) => requirement.split('.')[0] ?? '');
  }
}

function inOrder<T extends { id: string }>(items: readonly T[], order: readonly string[]): T[] {
  return order.flatMap((id) => items.filter((item) => item.id === id));
}

function withLookups(
  manifest: CatalogueManifest,
  areas: readonly Area[],
  schemes: readonly Scheme[],
  measures: readonly Measure[],
): Catalogue {
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const areaById = new Map(areas.map((area) => [area.id, area]));
  const schemeById = new Map(schemes.map((scheme) => [scheme.id, scheme]));
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
