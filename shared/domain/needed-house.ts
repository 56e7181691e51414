import type { CaseContent } from './case-content.ts';
import type { LayoutId, MeasureId, SchemeId } from './ids.ts';
import type { HouseTable } from './records.ts';

/** The user's own part of a catalogue, own measures included. */
export type HouseContent = Pick<CaseContent, HouseTable | 'ownMeasures'>;

export function emptyHouse(): HouseContent {
  return {
    ownMeasures: [],
    measureOverlays: [],
    ownAreas: [],
    ownParameters: [],
    ownOptions: [],
    ownSchemes: [],
    ownGroups: [],
    ownPlacements: [],
    ownRules: [],
    ruleSwitches: [],
    layouts: [],
    phrases: [],
  };
}

/** What of a case belongs to the house catalogue: everything but the organisations' own measures and what hangs on them. */
export function houseOf(content: HouseContent): HouseContent {
  const theirs = new Set<string>(content.ownMeasures.filter((it) => it.organisationId !== '').map(({ id }) => id));
  return {
    ownMeasures: content.ownMeasures.filter(({ id }) => !theirs.has(id)),
    measureOverlays: content.measureOverlays,
    ownAreas: content.ownAreas,
    ownParameters: content.ownParameters.filter(({ measureId }) => !theirs.has(measureId)),
    ownOptions: content.ownOptions.filter(({ measureId }) => !theirs.has(measureId)),
    ownSchemes: content.ownSchemes,
    ownGroups: content.ownGroups,
    ownPlacements: content.ownPlacements.filter(({ ofId }) => !theirs.has(ofId)),
    ownRules: content.ownRules,
    ruleSwitches: content.ruleSwitches,
    layouts: content.layouts,
    phrases: content.phrases,
  };
}

/**
 * What answers to these measures, grouped by these schemes and printed by these layouts, need of the house catalogue: the measures with all that was
 * added to them and the measures that succeed them, the own areas they lie in, the schemes with their groups and places.
 * Whole units, tombstones included, so that whoever gets them has all of a measure or scheme or nothing.
 *
 * @param house with the own measures of all organisations
 * @param owners the organisations concerned: own measures of others stay behind, even where something names them
 */
export function neededOf(
  house: HouseContent,
  named: ReadonlySet<MeasureId>,
  schemes: ReadonlySet<SchemeId>,
  layouts: ReadonlySet<LayoutId>,
  owners: ReadonlySet<string>,
): HouseContent {
  const measures = withSuccessors(house, named);
  for (const { id, organisationId } of house.ownMeasures) {
    if (organisationId !== '' && !owners.has(organisationId)) measures.delete(id);
  }
  const ownMeasures = house.ownMeasures.filter(({ id }) => measures.has(id));
  const areas = new Set<string>(ownMeasures.map(({ areaId }) => areaId));
  // Where a measure of an organisation stands is of no concern to whoever does not get the measure.
  const left = new Set<string>(
    house.ownMeasures.filter((it) => it.organisationId !== '' && !measures.has(it.id)).map(({ id }) => id),
  );
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
    ownPlacements: house.ownPlacements.filter((it) => isOfScheme(it) && !left.has(it.ofId)),
    // What finds fault with answers is no part of them: rules travel with a house catalogue only.
    ownRules: [],
    ruleSwitches: [],
    layouts: house.layouts.filter(({ id }) => layouts.has(id)),
    // Notes were made of them once, and stand by themselves.
    phrases: [],
  };
}

/** What an answer about a retired measure goes on with, and what that goes on with. */
function withSuccessors(house: HouseContent, named: ReadonlySet<MeasureId>): Set<MeasureId> {
  const successors = new Map([...house.ownMeasures, ...house.measureOverlays].map((it) => [it.id, it.successorIds]));
  const found = new Set(named);
  // A set hands out what is added to it while it is walked through.
  for (const id of found) for (const successor of successors.get(id) ?? []) found.add(successor);
  return found;
}

/** The measures that scopes name: answered ones, and the own measures made for them. */
export function measuresNamedIn({
  assessments,
  ownMeasures,
}: Pick<CaseContent, 'assessments' | 'ownMeasures'>): Set<MeasureId> {
  const named = new Set(assessments.map(({ measureId }) => measureId));
  for (const { id, organisationId } of ownMeasures) if (organisationId !== '') named.add(id);
  return named;
}

/** The schemes by which scopes and their annexes are grouped, or of whose groups they say something. */
export function schemesNamedIn({
  organisations,
  operations,
  groupStates,
}: Pick<CaseContent, 'organisations' | 'operations' | 'groupStates'>): Set<SchemeId> {
  const scopes = [...organisations, ...operations];
  const named = [...scopes, ...groupStates].map(({ schemeId }) => schemeId);
  return new Set([...named, ...scopes.flatMap(({ annexSchemeId }) => annexSchemeId || [])]);
}

/** The layouts that organisations and operations chose. */
export function layoutsNamedIn({
  organisations,
  operations,
}: Pick<CaseContent, 'organisations' | 'operations'>): Set<LayoutId> {
  return new Set([...organisations, ...operations].flatMap(({ layoutId }) => (layoutId === '' ? [] : [layoutId])));
}
