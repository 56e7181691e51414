import { emptyAssessment } from './new-records.ts';
import type { Assessment } from './records.ts';

/** Whether an answer says no more than none would. */
export function isBlankAnswer(answer: Assessment): boolean {
  // Said of most at a glance: a file of 50 MB holds twenty thousand answers.
  if (answer.status !== 'open' || answer.note !== '') return false;
  const blank = emptyAssessment(answer.scope, answer.measureId, answer.target);
  const content = ({ revisions: _, ...fields }: Assessment) => JSON.stringify(fields);
  return content({ ...blank, ...answer, deleted: false }) === content(blank);
}
