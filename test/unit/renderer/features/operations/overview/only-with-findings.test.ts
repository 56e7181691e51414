import { describe, expect, it } from 'vitest';
import { onlyWithFindings } from '../../../../../../renderer/features/operations/overview/only-with-findings.ts';
import type { OperationRow } from '../../../../../../renderer/features/operations/overview/sort-operations.ts';
import type { OperationId } from '../../../../../../shared/domain/ids.ts';
import { operation } from '../../../../shared/annex/annex-samples.ts';

const score = { percent: 100, answered: 1, withErrors: 0, withWarnings: 0, elsewhere: 0 };

/** With so many warnings; undefined = not looked at. */
const row = (id: string, warning: number | undefined): OperationRow => ({
  operation: { ...operation, id: id as OperationId },
  figures: undefined,
  version: '',
  deviations: undefined,
  findings:
    warning === undefined
      ? undefined
      : { error: 0, warning, info: 0, accepted: 0, unanswered: 0, score, inherited: new Map() },
  nextDate: '',
});

describe('the operation that the findings of the overview lead to', () => {
  it('is the only one there is, looked at or not', () => {
    expect(onlyWithFindings([row('a', undefined)])).toBe('a');
    expect(onlyWithFindings([row('a', 0)])).toBe('a');
  });

  it('is the only one in which anything is open', () => {
    expect(onlyWithFindings([row('a', 0), row('b', 26)])).toBe('b');
  });

  it('is none with several, with none at all, or before all have been looked at', () => {
    expect(onlyWithFindings([row('a', 1), row('b', 26)])).toBeUndefined();
    expect(onlyWithFindings([row('a', 0), row('b', 0)])).toBeUndefined();
    expect(onlyWithFindings([row('a', 1), row('b', undefined)])).toBeUndefined();
    expect(onlyWithFindings([])).toBeUndefined();
  });
});
