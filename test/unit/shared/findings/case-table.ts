/** Tables of cases: for each branch of a rule one case in which it fires, and one in which it does not. */
import type { ParameterValue } from '../../../../shared/domain/parameter.ts';
import type { GivenCase } from './case-builder.ts';

/** By the id of the branch. */
export type CaseTable = Record<string, readonly [fires: GivenCase, doesNot: GivenCase]>;

/** One measure is in place, with these values. */
export const saying = (
  measureId: string,
  values: Record<string, ParameterValue>,
  context: GivenCase = {},
): GivenCase => ({ answers: { [measureId]: { values } }, ...context });

/** A measure was looked at and is not in place. */
export const lacking = (measureId: string, context: GivenCase = {}): GivenCase => ({
  answers: { [measureId]: { status: 'notImplemented' } },
  ...context,
});

/** A measure does not apply, and somebody said why. */
export const setAside = (measureId: string, context: GivenCase = {}): GivenCase => ({
  answers: { [measureId]: { status: 'notApplicable', reason: 'Wird hier nicht gebraucht.' } },
  ...context,
});
