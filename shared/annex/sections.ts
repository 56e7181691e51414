/**
 * The groups of a scheme with what the annex prints in each of them.
 *
 * A measure stands at the first of its placements that is printed, so that a group which is not relevant takes none away
 * that another group also names. Its further placements refer to that one or print it again, as the operation says. Groups
 * with nothing to print are left out, and so are parents without such groups.
 */
import { type GroupNode, groupTree, type Measure } from '../catalogue/catalogue.ts';
import type { Group } from '../domain/catalogue.ts';
import type { GroupId, MeasureId } from '../domain/ids.ts';
import { relevantGroups } from '../domain/progress.ts';
import type { GroupState } from '../domain/records.ts';
import { CLIENT } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import type { AnnexAssessment } from './annex-records.ts';
import { type CountedMeasure, countedMeasure, isInPlace, printedAnswers } from './answers.ts';
import { withExceptions } from './exceptions.ts';
import { type GroupTexts, groupTexts, hasTexts } from './group-texts.ts';

export interface AnsweredMeasure {
  measure: Measure;
  assessment: AnnexAssessment;
}

/** A measure in place that is printed in full in another group. */
export interface ReferredMeasure {
  measure: Measure;
  home: GroupId;
  /** Only the client sees to it. */
  isClients: boolean;
}

export interface Section {
  group: Group;
  /** Said instead of all measures of this group and the groups below it. */
  notRelevant: { reason: string } | null;
  /** Implemented and partial, in catalogue order; one that is answered for several targets once for each. */
  measures: AnsweredMeasure[];
  /** Likewise. */
  planned: AnsweredMeasure[];
  references: ReferredMeasure[];
  /** What is in place or planned, each measure once. */
  counted: CountedMeasure[];
  texts: GroupTexts;
  children: Section[];
}

/** What decides where a measure stands. */
export type InputsOfSections = Pick<AnnexContext, 'catalogue' | 'scheme' | 'assessments' | 'groupStates'>;
type Input = InputsOfSections & Pick<AnnexContext, 'operation' | 'sites' | 'parties' | 'texts'>;

/** The sections of an annex, in the order of the scheme. */
export function sectionsOf(input: Input): Section[] {
  const states = new Map(statesIn(input).map((state) => [state.groupId, state]));
  const contents = contentsByGroup(input);
  return groupTree(input.scheme).flatMap((node) => section(node, states, contents));
}

/** Where each measure stands in this annex, answered or not; without those of groups that are set aside. */
export function homeGroups(input: InputsOfSections): ReadonlyMap<MeasureId, GroupId> {
  const homes = [...placesOfMeasures(input)].flatMap(([id, [home]]): [MeasureId, GroupId][] =>
    home ? [[id, home]] : [],
  );
  return new Map(homes);
}

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

type Content = Pick<Section, 'measures' | 'planned' | 'references' | 'counted'>;
const noContent = (): Content => ({ measures: [], planned: [], references: [], counted: [] });

function section(
  { group, children }: GroupNode,
  states: ReadonlyMap<GroupId, GroupState>,
  contents: ReadonlyMap<GroupId, Content>,
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
    children: children.flatMap((child) => section(child, states, contents)),
  };
  const parts = [made.measures, made.planned, made.references, made.children];
  return hasTexts(made.texts) || parts.some((part) => part.length > 0) ? [made] : [];
}

function contentsByGroup(input: Input): ReadonlyMap<GroupId, Content> {
  const answers = printedAnswers(input);
  const contents = new Map(input.scheme.groups.map((group) => [group.id, noContent()]));
  for (const [id, [home, ...others]] of placesOfMeasures(input)) {
    const measure = input.catalogue.measure(id);
    const given = answers.get(id);
    if (!measure || !given || !home) continue;
    const inPlace = answered(
      measure,
      withExceptions(given, input).filter(({ status }) => isInPlace(status)),
    );
    const planned = answered(
      measure,
      given.filter(({ status }) => status === 'planned'),
    );
    const counted = countedMeasure(given);
    add(contents.get(home), { measures: inPlace, planned, counted, references: [] });
    if (inPlace.length === 0) continue;
    const isClients = inPlace.every(({ assessment }) => assessment.target === CLIENT);
    for (const other of others) {
      if (input.operation.repeats === 'reference')
        add(contents.get(other), { references: [{ measure, home, isClients }] });
      else add(contents.get(other), { measures: inPlace, counted });
    }
  }
  return contents;
}

const answered = (measure: Measure, given: readonly AnnexAssessment[]): AnsweredMeasure[] =>
  given.map((assessment) => ({ measure, assessment }));

function add(content: Content | undefined, more: Partial<Content>): void {
  content?.measures.push(...(more.measures ?? []));
  content?.planned.push(...(more.planned ?? []));
  content?.references.push(...(more.references ?? []));
  content?.counted.push(...(more.counted ?? []));
}
