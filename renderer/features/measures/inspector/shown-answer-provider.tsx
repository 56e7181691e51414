import { type ReactNode, useMemo } from 'react';
import { type AnswerSubject, AnswerSubjectContext, type ShownAnswer, ShownAnswerContext } from './shown-answer.ts';

interface ShownAnswerProviderProps {
  value: ShownAnswer;
  children: ReactNode;
}

/** Tells the fields below which answer they show. */
export function ShownAnswerProvider({ value, children }: ShownAnswerProviderProps) {
  const { measure, scope, target } = value;
  const subject = useMemo((): AnswerSubject => ({ measure, scope, target }), [measure, scope, target]);
  return (
    <AnswerSubjectContext.Provider value={subject}>
      <ShownAnswerContext.Provider value={value}>{children}</ShownAnswerContext.Provider>
    </AnswerSubjectContext.Provider>
  );
}
