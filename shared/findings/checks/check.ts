import type { Place, Severity } from '../../domain/finding-records.ts';
import type { CaseAnswers } from '../case-answers.ts';
import type { FindingParams, FindingsCase } from '../finding.ts';
import type { CheckRule } from '../rule.ts';

/** What a check has found, and what it looked at, by name. */
export interface Found {
  place: Place;
  looked: Readonly<Record<string, unknown>>;
  params?: FindingParams;
  isUnanswered?: boolean;
  /** Where it is not as grave as the rule says. */
  severity?: Severity;
}

/** Finds what conditions cannot say. `options`: the rule's `with`. */
export type Check = (it: FindingsCase, answers: CaseAnswers, options: NonNullable<CheckRule['with']>) => Found[];
