/** What each group of a scheme prints of the measures: in place, planned, referred to, and, in a working copy, without a tick. */
import type { Measure } from '../catalogue/catalogue.ts';
import { applicability, factsOf } from '../domain/facts.ts';
import type { GroupId } from '../domain/ids.ts';
import { emptyAssessment } from '../domain/new-records.ts';
import type { Status } from '../domain/status.ts';
import { CLIENT } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import { type AnnexAssessment, forAnnex } from './annex-records.ts';
import { type CountedMeasure, countedMeasure, isInPlace, printedAnswers } from './answers.ts';
import { withExceptions } from './exceptions.ts';
import { type InputsOfSections, placesOfMeasures } from './section-places.ts';

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

export interface Content {
  /** Implemented and partial, in catalogue order; one that is answered for several targets once for each. */
  measures: AnsweredMeasure[];
  /** Likewise. */
  planned: AnsweredMeasure[];
  /** Only in a working copy: what is not in place, answered or not. */
  unticked: AnsweredMeasure[];
  references: ReferredMeasure[];
  /** What is in place or planned, each measure once. */
  counted: CountedMeasure[];
}

export type SectionInput = InputsOfSections &
  Pick<AnnexContext, 'organisation' | 'operation' | 'sites' | 'parties' | 'texts' | 'layout' | 'holds'>;

export const noContent = (): Content => ({ measures: [], planned: [], unticked: [], references: [], counted: [] });

export function contentsByGroup(input: SectionInput): ReadonlyMap<GroupId, Content> {
  const answers = printedAnswers(input);
  const untickedOf = untickedAnswers(input);
  const contents = new Map(input.scheme.groups.map((group) => [group.id, noContent()]));
  for (const [id, [home, ...others]] of placesOfMeasures(input)) {
    const measure = input.catalogue.measure(id);
    if (!measure || !home || input.holds?.(measure) === false) continue;
    const given = answers.get(id) ?? [];
    const made = contentOf(measure, given, input);
    add(contents.get(home), { ...made, unticked: answered(measure, untickedOf(measure, given)) });
    if (made.measures.length === 0) continue;
    const isClients = made.measures.every(({ assessment }) => assessment.target === CLIENT);
    for (const other of others) {
      if (repeatsOf(input) === 'reference') add(contents.get(other), { references: [{ measure, home, isClients }] });
      else add(contents.get(other), { measures: made.measures, counted: made.counted });
    }
  }
  return contents;
}

/** What the layout says of measures in several groups, or else the operation. */
export function repeatsOf({
  layout,
  operation,
}: Pick<SectionInput, 'layout' | 'operation'>): 'reference' | 'everywhere' {
  return layout.repeats === 'operation' ? operation.repeats : layout.repeats;
}

function contentOf(measure: Measure, given: readonly AnnexAssessment[], input: SectionInput) {
  const inPlace = withExceptions(given, input).filter(({ status }) => isInPlace(status));
  const planned = given.filter(({ status }) => status === 'planned');
  return {
    measures: answered(measure, inPlace),
    planned: answered(measure, planned),
    counted: countedMeasure(given),
  };
}

/** In a working copy, what a measure has besides: answers that it is not in place, or that there is none. */
function untickedAnswers(
  input: SectionInput,
): (measure: Measure, given: readonly AnnexAssessment[]) => AnnexAssessment[] {
  const { layout, operation, organisation, parties } = input;
  const facts = factsOf(operation, organisation, parties);
  const hasPlanned = layout.chapters.some(({ kind }) => kind === 'planned');
  const shown: Status[] = [
    ...(layout.unticked ? (['open', 'notImplemented'] as const) : []),
    ...(layout.unticked && !hasPlanned ? (['planned'] as const) : []),
    ...(layout.notApplicable ? (['notApplicable'] as const) : []),
  ];
  const isAskedFor = (measure: Measure) =>
    !measure.isHidden && applicability(measure, facts, operation.protectionNeed).kind !== 'ruledOut';
  return (measure, given) => {
    if (given.length > 0) return given.filter(({ status }) => shown.includes(status));
    if (!layout.unticked || !isAskedFor(measure)) return [];
    return forAnnex([emptyAssessment({ kind: 'operation', id: operation.id }, measure.id)])
      .assessments as AnnexAssessment[];
  };
}

const answered = (measure: Measure, given: readonly AnnexAssessment[]): AnsweredMeasure[] =>
  given.map((assessment) => ({ measure, assessment }));

function add(content: Content | undefined, more: Partial<Content>): void {
  content?.measures.push(...(more.measures ?? []));
  content?.planned.push(...(more.planned ?? []));
  content?.unticked.push(...(more.unticked ?? []));
  content?.references.push(...(more.references ?? []));
  content?.counted.push(...(more.counted ?? []));
}
