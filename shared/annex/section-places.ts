/** Where measures stand in a scheme, and what has been said about its groups. */
import type { GroupId, MeasureId } from '../domain/ids.ts';
import { relevantGroups } from '../domain/progress.ts';
import type { GroupState } from '../domain/records.ts';
import type { AnnexInput } from './annex-input.ts';

/** What decides where a measure stands. */
export type InputsOfSections = Pick<AnnexInput, 'catalogue' | 'scheme' | 'assessments' | 'groupStates'>;

/** The relevant groups of each measure, the one that counts first; answered or not. */
export function placesOfMeasures(input: InputsOfSections): ReadonlyMap<MeasureId, readonly GroupId[]> {
  const { catalogue, scheme } = input;
  const relevant = relevantGroups(scheme, statesIn(input));
  return new Map(
    catalogue.measures.map((measure) => [
      measure.id,
      measure.groups.get(scheme.id)?.filter((id) => relevant.has(id)) ?? [],
    ]),
  );
}

/** What has been said about the groups of the scheme, by group. */
export function statesIn({ groupStates, scheme }: Pick<InputsOfSections, 'groupStates' | 'scheme'>): GroupState[] {
  return groupStates.filter((state) => state.schemeId === scheme.id && !state.deleted);
}
