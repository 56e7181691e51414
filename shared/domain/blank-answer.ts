import { emptyAssessment } from './new-records.ts';
import type { Assessment } from './records.ts';

/** Whether an answer says no more than none would. */
export function isBlankAnswer(answer: Assessment): boolean {
  const blank = emptyAssessment(answer.scope, answer.measureId, answer.target);
  const content = ({ revisions: _, ...fields }: Assessment) => JSON.stringify(fields);
  return content({ ...blank, ...answer, deleted: false }) === content(blank);
}
