/** The answer that the inspector shows: of one measure, about one target, with both layers behind it. */
import { createContext, useContext } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../../shared/domain/effective-answers.ts';
import type { AnswerPath } from '../../../../shared/domain/layers.ts';
import { assessmentId, type Scope } from '../../../../shared/domain/records.ts';

/** What the answer is about. Stays the same while it is answered, so that what asks no more is not drawn for each answer. */
export interface AnswerSubject {
  measure: Measure;
  scope: Scope;
  /** As in `Assessment.target`. */
  target: string;
}

export interface ShownAnswer extends AnswerSubject, LayeredAnswer {}

export const AnswerSubjectContext = createContext<AnswerSubject | null>(null);
export const ShownAnswerContext = createContext<ShownAnswer | null>(null);

export function useShownAnswer(): ShownAnswer {
  return given(useContext(ShownAnswerContext));
}

export function useAnswerSubject(): AnswerSubject {
  return given(useContext(AnswerSubjectContext));
}

function given<T>(shown: T | null): T {
  if (!shown) throw new Error('fields of an answer need the inspector above them');
  return shown;
}

/** Names the draft of a field, or of a part of one. */
export function useDraftId(path: AnswerPath | `evidence.${string}`): string {
  const { scope, measure, target } = useAnswerSubject();
  return `${assessmentId(scope, measure.id, target)}/${path}`;
}
