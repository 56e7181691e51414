/**
 * The catalogue as an organisation sees it: the delivered one, over it the user's wording, and with it what the user added.
 */
import type { Guidance } from '../domain/catalogue.ts';
import type { MeasureOverlay, OwnArea, OwnMeasure, OwnOption, OwnParameter } from '../domain/house-records.ts';
import type { AreaId, MeasureId, OperationId } from '../domain/ids.ts';
import type { OwnText } from '../domain/localised.ts';
import { type Catalogue, catalogueFrom, type Ingredients, type Measure } from './catalogue.ts';
import { type Additions, asLocalised, extendedParameters } from './own-parameters.ts';
import { ownSchemes, type SchemeRecords } from './own-schemes.ts';
import type { PlacedArea } from './placement.ts';

/** The records of a house catalogue and of the own measures an organisation sees; deleted ones may be among them. */
export interface HouseRecords extends SchemeRecords {
  measureOverlays: readonly MeasureOverlay[];
  ownAreas: readonly OwnArea[];
  ownMeasures: readonly OwnMeasure[];
  ownParameters: readonly OwnParameter[];
  ownOptions: readonly OwnOption[];
}

export const EMPTY_HOUSE: HouseRecords = {
  measureOverlays: [],
  ownAreas: [],
  ownMeasures: [],
  ownParameters: [],
  ownOptions: [],
  ownSchemes: [],
  ownGroups: [],
  ownPlacements: [],
};

type Unplaced = Ingredients['measures'][number];

/** Without an operation, the own measures of all operations are there; `onlyIn` names theirs. */
export function catalogueOf(
  delivered: Catalogue,
  records: Partial<HouseRecords>,
  operationId?: OperationId,
): Catalogue {
  const house = withoutDeleted({ ...EMPTY_HOUSE, ...housePart(records) });
  if (Object.values(house).every((table) => table.length === 0)) return delivered;
  const areas = withOwnAreas(delivered, house.ownAreas);
  const additions = additionsByMeasure(house);
  const own = house.ownMeasures.filter((it) => !operationId || it.operationId === '' || it.operationId === operationId);
  return catalogueFrom({
    manifest: delivered.manifest,
    areas,
    schemes: [...delivered.schemes, ...ownSchemes(house)],
    measures: inAreas(areas, [
      ...overlaid(delivered, house.measureOverlays, additions),
      ...own.map((it) => asMeasure(it, additions.get(it.id))),
    ]),
  });
}

/** Of a whole case, just the tables of the house: answers with their internal notes stay behind. */
export function housePart(records: Partial<HouseRecords>): Partial<HouseRecords> {
  const tables = Object.keys(EMPTY_HOUSE) as (keyof HouseRecords)[];
  return Object.fromEntries(tables.flatMap((table) => (records[table] ? [[table, records[table]]] : [])));
}

function withoutDeleted(records: HouseRecords): HouseRecords {
  const live = Object.entries(records).map(([table, rows]: [string, readonly { deleted: boolean }[]]) => [
    table,
    rows.some((row) => row.deleted) ? rows.filter((row) => !row.deleted) : rows,
  ]);
  return Object.fromEntries(live) as HouseRecords;
}

function withOwnAreas(delivered: Catalogue, own: readonly OwnArea[]): PlacedArea[] {
  const added = own.map(({ id, title, purpose, placedLike, order }) => {
    const like = placedLike ? delivered.area(placedLike) : undefined;
    const area: PlacedArea = {
      id,
      title: asLocalised(title),
      purpose: asLocalised(purpose),
      placements: {},
      measures: [],
      ...(like ? { placedLike: like } : {}),
    };
    return { area, order };
  });
  return byOrder([...delivered.areas.map((area, order) => ({ area, order })), ...added]).map(({ area }) => area);
}

/** A measure with its position among those of its area. */
type Ordered = Unplaced & { order: number };

function overlaid(
  { measures }: Catalogue,
  overlays: readonly MeasureOverlay[],
  additions: ReadonlyMap<MeasureId, Additions>,
): Ordered[] {
  const overlayOf = new Map(overlays.map((it) => [it.id, it]));
  const counters = new Map<AreaId, number>();
  return measures.map((measure) => {
    const index = counters.get(measure.areaId) ?? 0;
    counters.set(measure.areaId, index + 1);
    const overlay = overlayOf.get(measure.id);
    const added = additions.get(measure.id);
    const worded = overlay ? withOverlay(measure, overlay) : measure;
    const parameters = added ? extendedParameters(worded.parameters, added) : worded.parameters;
    return { ...worded, parameters, order: overlay?.order ?? index };
  });
}

function withOverlay(measure: Measure, overlay: MeasureOverlay): Measure {
  const { title, sentence, meaning, good, weak } = overlay;
  const isReworded = [title, sentence, meaning, good, weak].some((text) => text !== null);
  return {
    ...measure,
    ...(title ? { title: asLocalised(title) } : {}),
    ...(sentence ? { sentence: asLocalised(sentence) } : {}),
    ...(overlay.retired ? { retired: { successors: overlay.successorIds } } : {}),
    isHidden: measure.isHidden || overlay.hidden || overlay.retired,
    ...(isReworded ? { original: measure } : {}),
    ownGuidance: ownGuidance({ meaning, good, weak }),
  };
}

function asMeasure(own: OwnMeasure, added: Additions | undefined): Ordered {
  const { id, areaId, title, kind, level, sentence, meaning, good, weak, order } = own;
  return {
    id,
    areaId,
    title: asLocalised(title),
    kind,
    level,
    baseline: false,
    role: 'both',
    parameters: added ? extendedParameters([], added) : [],
    references: { iso27001: [], bsi2023: [], sdm: [], law: [] },
    ...(isSaid(sentence) ? { sentence: asLocalised(sentence) } : {}),
    ...(own.retired ? { retired: { successors: own.successorIds } } : {}),
    isOwn: true,
    ...(own.operationId ? { onlyIn: own.operationId } : {}),
    isHidden: own.hidden || own.retired,
    ownGuidance: ownGuidance({ meaning, good, weak }),
    order: order || BEHIND_DELIVERED,
  };
}

/** Without a position of its own, an own measure stands behind the delivered ones. */
export const BEHIND_DELIVERED = Number.MAX_SAFE_INTEGER;

const isSaid = (text: OwnText | null): text is OwnText => text !== null && (text.de !== '' || text.en !== '');

function ownGuidance(texts: Record<keyof Guidance, OwnText | null>): Partial<Guidance> {
  const said = Object.entries(texts).filter((entry): entry is [keyof Guidance, OwnText] => isSaid(entry[1]));
  return Object.fromEntries(said.map(([key, text]) => [key, asLocalised(text)]));
}

function additionsByMeasure({ ownParameters, ownOptions }: HouseRecords): ReadonlyMap<MeasureId, Additions> {
  const found = new Map<MeasureId, { parameters: OwnParameter[]; options: OwnOption[] }>();
  const of = (id: MeasureId) => {
    const additions = found.get(id) ?? { parameters: [], options: [] };
    found.set(id, additions);
    return additions;
  };
  for (const parameter of byOrder(ownParameters)) of(parameter.measureId).parameters.push(parameter);
  for (const option of byOrder(ownOptions)) of(option.measureId).options.push(option);
  return found;
}

/** Area by area, each in its order. */
function inAreas(areas: readonly PlacedArea[], measures: readonly Ordered[]): Unplaced[] {
  const byArea = new Map(areas.map((area) => [area.id, [] as Ordered[]]));
  for (const measure of measures) byArea.get(measure.areaId)?.push(measure);
  return [...byArea.values()].flatMap((found) => byOrder(found).map(({ order, ...measure }) => measure));
}

/** Stable: what has the same position stays as it came. */
function byOrder<T extends { order: number }>(items: readonly T[]): T[] {
  return [...items].sort((one, other) => one.order - other.order);
}
