/** The house catalogue here, compared with units from outside. */
import { houseUnits, type UnitRecord, type UnitState, unitState } from '../../shared/domain/house-units.ts';
import { emptyHouse, type HouseContent, houseOf } from '../../shared/domain/needed-house.ts';
import type { Stores } from './commands/stores.ts';

/** How many units of each state. */
export type HouseCounts = Record<UnitState, number>;

export interface ComparedUnit {
  id: string;
  state: UnitState;
  records: readonly UnitRecord[];
  /** What is stored of it here, deleted records included. */
  here: readonly UnitRecord[];
}

type HouseStores = Pick<Stores, keyof HouseContent>;

/** Each unit from outside with how it stands to the one here. */
export async function comparedUnits(stores: HouseStores, house: HouseContent): Promise<ComparedUnit[]> {
  const theirs = houseUnits(house);
  const ours = houseUnits(await storedUnits(stores, [...theirs.keys()]));
  return [...theirs].map(([id, records]) => {
    const here = ours.get(id) ?? [];
    return { id, records, here, state: unitState(records, here) };
  });
}

export function countsOf(units: readonly ComparedUnit[]): HouseCounts {
  const counts: HouseCounts = { new: 0, same: 0, different: 0 };
  for (const { state } of units) counts[state] += 1;
  return counts;
}

/** The same for the house catalogue part of a file that is about to be opened. */
export async function comparedHouse(
  { database }: { database: HouseStores },
  content: HouseContent,
): Promise<{ units: ComparedUnit[]; counts: HouseCounts }> {
  const units = await comparedUnits(database, houseOf(content));
  return { units, counts: countsOf(units) };
}

/** Deleted records included. One table after the other: Dexie loses count over parallel promises. */
async function storedUnits(stores: HouseStores, ids: string[]): Promise<HouseContent> {
  const house = emptyHouse();
  house.ownMeasures = await stores.ownMeasures.where('id').anyOf(ids).toArray();
  house.measureOverlays = await stores.measureOverlays.where('id').anyOf(ids).toArray();
  house.ownAreas = await stores.ownAreas.where('id').anyOf(ids).toArray();
  house.ownParameters = await stores.ownParameters.where('measureId').anyOf(ids).toArray();
  house.ownOptions = await stores.ownOptions.where('measureId').anyOf(ids).toArray();
  house.ownSchemes = await stores.ownSchemes.where('id').anyOf(ids).toArray();
  house.ownGroups = await stores.ownGroups.where('schemeId').anyOf(ids).toArray();
  house.ownPlacements = await stores.ownPlacements.where('schemeId').anyOf(ids).toArray();
  house.ownRules = await stores.ownRules.where('id').anyOf(ids).toArray();
  house.layouts = await stores.layouts.where('id').anyOf(ids).toArray();
  house.phrases = await stores.phrases.where('id').anyOf(ids).toArray();
  house.ruleSwitches = await stores.ruleSwitches.where('id').anyOf(ids).toArray();
  return withoutPlacesOfOrganisations(stores, house);
}

/** Where the own measures of an organisation stand goes with the organisation, not with the scheme. */
async function withoutPlacesOfOrganisations(stores: HouseStores, house: HouseContent): Promise<HouseContent> {
  const placed = await stores.ownMeasures
    .where('id')
    .anyOf(house.ownPlacements.map(({ ofId }) => ofId))
    .toArray();
  const { ownPlacements } = houseOf({ ...house, ownMeasures: placed });
  return { ...house, ownPlacements };
}
