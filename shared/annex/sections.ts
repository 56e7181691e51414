/**
 * The groups of a scheme with what the annex prints in each of them.
 *
 * A measure stands at the first of its placements that is printed, so that a group which is not relevant takes none away
 * that another group also names. Its further placements refer to that one or print it again, as the operation says. Groups
 * with nothing to print are left out, and so are parents without such groups.
 */
import { type GroupNode, groupTree } from '../catalogue/catalogue.ts';
import type { Group } from '../domain/catalogue.ts';
import type { GroupId, MeasureId } from '../domain/ids.ts';
import type { GroupState } from '../domain/records.ts';
import { type GroupTexts, groupTexts, hasTexts } from './group-texts.ts';
import { type Content, contentsByGroup, noContent, type SectionInput } from './section-contents.ts';
import { type InputsOfSections, placesOfMeasures, statesIn } from './section-places.ts';

export type { AnsweredMeasure, ReferredMeasure } from './section-contents.ts';
export { type InputsOfSections, placesOfMeasures, statesIn } from './section-places.ts';

export interface Section extends Content {
  group: Group;
  /** Said instead of all measures of this group and the groups below it. */
  notRelevant: { reason: string } | null;
  texts: GroupTexts;
  children: Section[];
}

/** The sections of an annex, in the order of the scheme. */
export function sectionsOf(input: SectionInput): Section[] {
  const states = new Map(statesIn(input).map((state) => [state.groupId, state]));
  const contents = contentsByGroup(input);
  const keepsEmpty = input.layout.emptyGroups === 'keep';
  return groupTree(input.scheme).flatMap((node) => section(node, states, contents, keepsEmpty));
}

/** Where each measure stands in this annex, answered or not; without those of groups that are set aside. */
export function homeGroups(input: InputsOfSections): ReadonlyMap<MeasureId, GroupId> {
  const homes = [...placesOfMeasures(input)].flatMap(([id, [home]]): [MeasureId, GroupId][] =>
    home ? [[id, home]] : [],
  );
  return new Map(homes);
}

function section(
  { group, children }: GroupNode,
  states: ReadonlyMap<GroupId, GroupState>,
  contents: ReadonlyMap<GroupId, Content>,
  keepsEmpty: boolean,
): Section[] {
  const state = states.get(group.id);
  if (state?.state === 'hidden') return [];
  if (state?.state === 'notRelevant') {
    const notRelevant = { reason: state.reason };
    return [{ group, notRelevant, ...noContent(), texts: groupTexts(undefined), children: [] }];
  }
  const made: Section = {
    group,
    notRelevant: null,
    ...(contents.get(group.id) ?? noContent()),
    texts: groupTexts(state),
    children: children.flatMap((child) => section(child, states, contents, keepsEmpty)),
  };
  const parts = [made.measures, made.unticked, made.planned, made.references, made.children];
  return keepsEmpty || hasTexts(made.texts) || parts.some((part) => part.length > 0) ? [made] : [];
}
