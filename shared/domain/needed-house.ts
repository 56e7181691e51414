import type { CaseContent } from './case-content.ts';
import type { MeasureId, SchemeId } from './ids.ts';
import type { HouseTable } from './records.ts';

/** The user's own part of a catalogue, own measures included. */
export type HouseContent = Pick<CaseContent, HouseTable | 'ownMeasures'>;

/**
 * What answers to these measures, grouped by these schemes, need of the house catalogue: the measures with all that was
 * added to them, the own areas they lie in, the schemes with their groups and places. Whole units, tombstones included, so
 * that whoever gets them has all of a measure or scheme or nothing.
 */
export function neededOf(
  house: HouseContent,
  measures: ReadonlySet<MeasureId>,
  schemes: ReadonlySet<SchemeId>,
): HouseContent {
  const ownMeasures = house.ownMeasures.filter(({ id }) => measures.has(id));
  const areas = new Set<string>(ownMeasures.map(({ areaId }) => areaId));
  const isNeeded = ({ measureId }: { measureId: MeasureId }) => measures.has(measureId);
  const isOfScheme = ({ schemeId }: { schemeId: SchemeId }) => schemes.has(schemeId);
  return {
    ownMeasures,
    measureOverlays: house.measureOverlays.filter(({ id }) => measures.has(id)),
    ownAreas: house.ownAreas.filter(({ id }) => areas.has(id)),
    ownParameters: house.ownParameters.filter(isNeeded),
    ownOptions: house.ownOptions.filter(isNeeded),
    ownSchemes: house.ownSchemes.filter(({ id }) => schemes.has(id)),
    ownGroups: house.ownGroups.filter(isOfScheme),
    ownPlacements: house.ownPlacements.filter(isOfScheme),
  };
}
