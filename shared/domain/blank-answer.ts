import { emptyAssessment } from './new-records.ts';
import type { Assessment } from './records.ts';
import { isFormer } from './target.ts';

/** Whether an answer says no more than none would. */
export function isBlankAnswer(answer: Assessment): boolean {
  // Said of most at a glance: a file of 50 MB holds twenty thousand answers.
  if (answer.status !== 'open' || answer.note !== '') return false;
  const blank = emptyAssessment(answer.scope, answer.measureId, answer.target);
  const content = ({ revisions: _, ...fields }: Assessment) => JSON.stringify(fields);
  return content({ ...blank, ...answer, deleted: false }) === content(blank);
}

/**
 * Whether somebody has said something that counts as an answer wherever answers are counted: about whomever, also with a note
 * only; not what was deleted, emptied again, or laid aside by an upgrade of the catalogue.
 */
export function isGivenAnswer(answer: Assessment): boolean {
  return !answer.deleted && !isFormer(answer) && !isBlankAnswer(answer);
}
