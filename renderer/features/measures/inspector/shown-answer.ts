/** The answer that the inspector shows: of one measure, about one target, with both layers behind it. */
import { createContext, useContext } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { LayeredAnswer } from '../../../../shared/domain/effective-answers.ts';
import type { AnswerPath } from '../../../../shared/domain/layers.ts';
import { assessmentId, type Scope } from '../../../../shared/domain/records.ts';

export interface ShownAnswer extends LayeredAnswer {
  measure: Measure;
  scope: Scope;
  /** As in `Assessment.target`. */
  target: string;
}

const ShownAnswerContext = createContext<ShownAnswer | null>(null);

export const ShownAnswerProvider = ShownAnswerContext.Provider;

export function useShownAnswer(): ShownAnswer {
  const shown = useContext(ShownAnswerContext);
  if (!shown) throw new Error('useShownAnswer needs the inspector above it');
  return shown;
}

/** Names the draft of a field, or of a part of one. */
export function useDraftId(path: AnswerPath | `evidence.${string}`): string {
  const { scope, measure, target } = useShownAnswer();
  return `${assessmentId(scope, measure.id, target)}/${path}`;
}
