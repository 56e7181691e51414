/** Which answers are complete enough to be handed out. */

import type { AnnexInput } from '../annex/annex-input.ts';
import type { AnnexAssessment } from '../annex/annex-records.ts';
import { placesOfMeasures } from '../annex/sections.ts';
import type { MeasureId, OperationId } from '../domain/ids.ts';

/** The field of an answer that has to be filled in before. */
export interface AnswerGap {
  measureId: MeasureId;
  target: string;
  field: 'plannedFor' | 'reason';
  /** In a further operation of the same annex; absent in the first one. */
  operationId?: OperationId;
}

type Input = Pick<AnnexInput, 'catalogue' | 'scheme' | 'assessments' | 'groupStates' | 'further'>;

/**
 * What is missing before a version may be released: what is planned says until when, and what is not applicable says why.
 * Answers about measures that are set aside with their groups need nothing.
 */
export function gapsBeforeRelease(input: Input): AnswerGap[] {
  const further = (input.further ?? []).flatMap(({ operation, ...said }) =>
    gapsIn({ ...input, ...said }).map((gap) => ({ ...gap, operationId: operation.id })),
  );
  return [...gapsIn(input), ...further];
}

function gapsIn(input: Input): AnswerGap[] {
  const places = placesOfMeasures(input);
  return input.assessments.filter(({ measureId }) => (places.get(measureId) ?? []).length > 0).flatMap(gapOf);
}

function gapOf({ measureId, target, status, plannedFor, reason }: AnnexAssessment): AnswerGap[] {
  if (status === 'planned' && !plannedFor) return [{ measureId, target, field: 'plannedFor' }];
  return status === 'notApplicable' && !reason.trim() ? [{ measureId, target, field: 'reason' }] : [];
}
