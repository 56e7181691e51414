/**
 * The groups of a scheme with what the annex prints in each of them.
 *
 * A measure stands at the first of its placements that is printed, so that a group which is not relevant takes none away
 * that another group also names. Groups with nothing to print are left out, and so are parents without such groups.
 */
import { type GroupNode, groupTree, type Measure } from '../catalogue/catalogue.ts';
import type { Group } from '../domain/catalogue.ts';
import type { GroupId, MeasureId } from '../domain/ids.ts';
import { relevantGroups } from '../domain/progress.ts';
import type { GroupState } from '../domain/records.ts';
import type { Status } from '../domain/status.ts';
import type { AnnexContext } from './annex-input.ts';
import type { AnnexAssessment } from './annex-records.ts';

export interface AnsweredMeasure {
  measure: Measure;
  assessment: AnnexAssessment;
}

export interface Section {
  group: Group;
  /** Said instead of all measures of this group and the groups below it. */
  notRelevant: { reason: string } | null;
  /** Implemented and partial, in catalogue order. */
  measures: AnsweredMeasure[];
  planned: AnsweredMeasure[];
  children: Section[];
}

/** What decides where a measure stands. */
export type InputsOfSections = Pick<AnnexContext, 'catalogue' | 'scheme' | 'assessments' | 'groupStates'>;

/** The sections of an annex, in the order of the scheme. */
export function sectionsOf(input: InputsOfSections): Section[] {
  const states = new Map(statesIn(input).map((state) => [state.groupId, state]));
  const measures = answersByGroup(input);
  return groupTree(input.scheme).flatMap((node) => section(node, states, measures));
}

/** Where each measure stands in this annex, answered or not; without those of groups that are set aside. */
export function homeGroups(input: InputsOfSections): ReadonlyMap<MeasureId, GroupId> {
  const { catalogue, scheme } = input;
  const relevant = relevantGroups(scheme, statesIn(input));
  const homes = new Map<MeasureId, GroupId>();
  for (const measure of catalogue.measures) {
    const home = measure.groups.get(scheme.id)?.find((id) => relevant.has(id));
    if (home) homes.set(measure.id, home);
  }
  return homes;
}

/** What an annex ticks. */
export const IN_PLACE: readonly Status[] = ['implemented', 'partial'];
export const isInPlace = (status: Status): boolean => IN_PLACE.includes(status);

/** Answers about a site, a party or the client have no place in this annex yet. */
export const isPlainAnswer = (answer: Pick<AnnexAssessment, 'deleted' | 'target'>): boolean =>
  !answer.deleted && answer.target === '-';

function section(
  { group, children }: GroupNode,
  states: ReadonlyMap<GroupId, GroupState>,
  measures: ReadonlyMap<GroupId, AnsweredMeasure[]>,
): Section[] {
  const state = states.get(group.id);
  if (state?.state === 'hidden') return [];
  if (state?.state === 'notRelevant') {
    return [{ group, notRelevant: { reason: state.reason }, measures: [], planned: [], children: [] }];
  }
  const own = measures.get(group.id) ?? [];
  const made: Section = {
    group,
    notRelevant: null,
    measures: own.filter(({ assessment }) => isInPlace(assessment.status)),
    planned: own.filter(({ assessment: { status } }) => status === 'planned'),
    children: children.flatMap((child) => section(child, states, measures)),
  };
  return made.measures.length + made.planned.length + made.children.length > 0 ? [made] : [];
}

function statesIn({ groupStates, scheme }: InputsOfSections): GroupState[] {
  return groupStates.filter((state) => state.schemeId === scheme.id && !state.deleted && state.state !== 'normal');
}

function answersByGroup(input: InputsOfSections): ReadonlyMap<GroupId, AnsweredMeasure[]> {
  const answers = new Map(input.assessments.filter(isPlainAnswer).map((it) => [it.measureId, it]));
  const groups = new Map<GroupId, AnsweredMeasure[]>(input.scheme.groups.map((group) => [group.id, []]));
  for (const [id, group] of homeGroups(input)) {
    const measure = input.catalogue.measure(id);
    const assessment = answers.get(id);
    if (measure && assessment) groups.get(group)?.push({ measure, assessment });
  }
  return groups;
}
