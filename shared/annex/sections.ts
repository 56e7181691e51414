/**
 * The groups of a scheme with what the annex prints in each of them.
 *
 * A measure stands at the first of its placements that is printed, so that a group which is not relevant takes none away
 * that another group also names. Groups with nothing to print are left out, and so are parents without such groups.
 */
import { type GroupNode, groupTree, type Measure } from '../catalogue/catalogue.ts';
import type { Group } from '../domain/catalogue.ts';
import type { GroupId } from '../domain/ids.ts';
import type { GroupState } from '../domain/records.ts';
import type { AnnexAssessment, AnnexContext } from './annex-input.ts';

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

type InputsOfSections = Pick<AnnexContext, 'catalogue' | 'scheme' | 'assessments' | 'groupStates'>;

/** The sections of an annex, in the order of the scheme. */
export function sectionsOf(input: InputsOfSections): Section[] {
  const states = new Map(statesIn(input).map((state) => [state.groupId, state]));
  const tree = groupTree(input.scheme);
  const measures = measuresByGroup(input, openGroups(tree, states));
  return tree.flatMap((node) => section(node, states, measures));
}

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
    measures: own.filter(({ assessment: { status } }) => status === 'implemented' || status === 'partial'),
    planned: own.filter(({ assessment: { status } }) => status === 'planned'),
    children: children.flatMap((child) => section(child, states, measures)),
  };
  return made.measures.length + made.planned.length + made.children.length > 0 ? [made] : [];
}

function statesIn({ groupStates, scheme }: InputsOfSections): GroupState[] {
  return groupStates.filter((state) => state.schemeId === scheme.id && !state.deleted && state.state !== 'normal');
}

/** Groups whose measures are printed: neither they nor a group above them is hidden or not relevant. */
function openGroups(nodes: readonly GroupNode[], states: ReadonlyMap<GroupId, GroupState>): ReadonlySet<GroupId> {
  const below = (node: GroupNode): GroupId[] =>
    states.has(node.group.id) ? [] : [node.group.id, ...node.children.flatMap(below)];
  return new Set(nodes.flatMap(below));
}

function measuresByGroup(
  { catalogue, scheme, assessments }: InputsOfSections,
  open: ReadonlySet<GroupId>,
): ReadonlyMap<GroupId, AnsweredMeasure[]> {
  const answers = new Map(assessments.filter(isPlainAnswer).map((it) => [it.measureId, it]));
  const groups = new Map<GroupId, AnsweredMeasure[]>([...open].map((id) => [id, []]));
  for (const measure of catalogue.measures) {
    const assessment = answers.get(measure.id);
    const home = measure.groups.get(scheme.id)?.find((id) => open.has(id));
    if (assessment && home) groups.get(home)?.push({ measure, assessment });
  }
  return groups;
}

/** Answers about a site, a party or the client have no place in this annex yet. */
const isPlainAnswer = (assessment: AnnexAssessment): boolean => !assessment.deleted && assessment.target === '-';
