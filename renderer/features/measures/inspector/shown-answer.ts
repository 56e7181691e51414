/** The answer that the inspector shows: of one measure, about one target, with both layers behind it. */
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../../shared/domain/effective-answers.ts';
import type { AnswerPath } from '../../../../shared/domain/layers.ts';
import { assessmentId, type Scope } from '../../../../shared/domain/records.ts';
import { neededContext } from '../../../ui/needed-context.ts';

/** What the answer is about. Stays the same while it is answered, so that what asks no more is not drawn for each answer. */
export interface AnswerSubject {
  measure: Measure;
  scope: Scope;
  /** As in `Assessment.target`. */
  target: string;
}

export interface ShownAnswer extends AnswerSubject, LayeredAnswer {}

export const [AnswerSubjectProvider, useAnswerSubject] = neededContext<AnswerSubject>('the inspector');
export const [AnswerProvider, useShownAnswer] = neededContext<ShownAnswer>('the inspector');

/** Names the draft of a field, or of a part of one. */
export function useDraftId(path: AnswerPath | `evidence.${string}`): string {
  const { scope, measure, target } = useAnswerSubject();
  return `${assessmentId(scope, measure.id, target)}/${path}`;
}
