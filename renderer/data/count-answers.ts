import { isGivenAnswer } from '../../shared/domain/blank-answer.ts';
import type { TomDatabase } from './database.ts';

/** How many answers are stored for these organisations and operations, each only with its own: `isGivenAnswer` says what counts. */
export function countAnswers({ assessments }: TomDatabase, scopeIds: readonly string[]): Promise<number> {
  return assessments.where('scope.id').anyOf(scopeIds).filter(isGivenAnswer).count();
}
