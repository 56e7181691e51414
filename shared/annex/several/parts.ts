/**
 * The parts of an annex for several operations: what all of them say alike, once, and for each what deviates from that or comes
 * in addition. Together the common part and the own part of an operation say what its own annex would say.
 */
import type { Measure } from '../../catalogue/catalogue.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Operation } from '../../domain/records.ts';
import type { AnnexContext } from '../annex-input.ts';
import { groupTexts } from '../group-texts.ts';
import { statesIn } from '../section-places.ts';
import { type Section, sectionsOf } from '../sections.ts';
import { annexTargets } from '../targets.ts';
import { splitAnswers } from './common-answers.ts';
import { splitStates } from './common-states.ts';
import { ownFacts } from './joint-operation.ts';

export interface SeveralParts {
  common: AnnexContext;
  own: readonly OwnPart[];
}

export interface OwnPart {
  operation: Operation;
  /** Its operation holds only the facts that are not common. */
  context: AnnexContext;
  sections: readonly Section[];
}

/** @param joint about the joint operation; `operations` are those it is made of, with their own answers and states */
export function severalParts(
  joint: AnnexContext,
  operations: readonly Pick<AnnexContext, 'operation' | 'assessments' | 'groupStates'>[],
): SeveralParts {
  const whole = operations.map((it) => ({ ...joint, ...it, targets: annexTargets({ ...joint, ...it }, joint.texts) }));
  const answers = splitAnswers(whole);
  const states = splitStates(whole);
  const answered = whole.map(({ assessments }) => new Set(assessments.map(({ measureId }) => measureId)));
  const isAnswered = ({ id }: Measure) => answered.some((it) => it.has(id));
  const inCommon = new Set(answers.common.map(({ measureId }) => measureId));
  const common: AnnexContext = {
    ...joint,
    assessments: answers.common,
    groupStates: states.common,
    // Only for working copies: what nobody has answered is open once, for all.
    holds: (measure) => inCommon.has(measure.id) || !isAnswered(measure),
  };
  const replaced = new Set(statesIn(common).flatMap((it) => (groupTexts(it).instead ? [it.groupId] : [])));
  const own = whole.map((context, index): OwnPart => {
    const assessments = answers.own[index] ?? [];
    const mine = new Set(assessments.map(({ measureId }) => measureId));
    const particular: AnnexContext = {
      ...context,
      operation: ownFacts(context.operation, joint.operation),
      assessments,
      groupStates: states.own[index] ?? [],
      layout: { ...joint.layout, emptyGroups: 'omit', numbering: ownNumbering(joint) },
      holds: (measure) => mine.has(measure.id) || (isAnswered(measure) && !answered[index]?.has(measure.id)),
      part: context.operation.id,
    };
    const sections = withoutReplaced(sectionsOf(particular), replaced);
    return { operation: context.operation, context: particular, sections };
  });
  return { common, own };
}

/** Letters count through the groups of the common part; in the chapter of an operation they would go on from the last of these. */
const ownNumbering = ({ layout, scheme }: AnnexContext): 'decimal' | 'none' =>
  (layout.numbering === 'scheme' ? scheme.numbering : layout.numbering) === 'none' ? 'none' : 'decimal';

/** Without the measures of groups where a text of the common part stands instead of them. */
function withoutReplaced(sections: readonly Section[], replaced: ReadonlySet<GroupId>): Section[] {
  return sections.map((section) => ({
    ...section,
    ...(replaced.has(section.group.id) ? { measures: [], unticked: [], references: [] } : {}),
    children: withoutReplaced(section.children, replaced),
  }));
}
