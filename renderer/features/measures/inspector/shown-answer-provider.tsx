import { type ReactNode, useMemo } from 'react';
import { AnswerProvider, type AnswerSubject, AnswerSubjectProvider, type ShownAnswer } from './shown-answer.ts';

interface ShownAnswerProviderProps {
  value: ShownAnswer;
  children: ReactNode;
}

/** Tells the fields below which answer they show. */
export function ShownAnswerProvider({ value, children }: ShownAnswerProviderProps) {
  const { measure, scope, target } = value;
  const subject = useMemo((): AnswerSubject => ({ measure, scope, target }), [measure, scope, target]);
  return (
    <AnswerSubjectProvider value={subject}>
      <AnswerProvider value={value}>{children}</AnswerProvider>
    </AnswerSubjectProvider>
  );
}
