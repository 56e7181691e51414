import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Severity } from '../../../../shared/domain/finding-records.ts';
import type { JudgedFinding, Standing } from '../../../../shared/findings/accepted.ts';
import {
  countFindings,
  findingsScore,
  inheritedAs,
  joinedCounts,
  joinedScore,
} from '../../../../shared/findings/score.ts';

function finding(id: string, severity: Severity, more: Partial<JudgedFinding> = {}): JudgedFinding {
  const place = { kind: 'measure' as const, id, target: '-', field: '' };
  return { ruleId: 'SDT-01.1' as never, severity, place, basis: 'aa', standing: 'open', ...more };
}
const ofParty = { place: { kind: 'party' as const, id: 'p', target: '', field: '' } };

describe('the score', () => {
  it('is the part of the answered measures with which nothing is wrong; a warning is half as bad as an error', () => {
    const findings = [finding('A', 'error'), finding('B', 'warning'), finding('C', 'info')];
    expect(findingsScore(findings, { answered: 4 })).toEqual({
      percent: 62,
      answered: 4,
      withErrors: 1,
      withWarnings: 1,
      elsewhere: 0,
    });
  });

  it('counts a measure once, by its gravest finding', () => {
    const findings = [finding('A', 'warning'), finding('A', 'error'), finding('A', 'error')];
    expect(findingsScore(findings, { answered: 2 })).toMatchObject({ percent: 50, withErrors: 1, withWarnings: 0 });
  });

  it('of several cases counts each answered measure of each once', () => {
    const one = findingsScore([finding('A', 'error')], { answered: 1 });
    const other = findingsScore([finding('A', 'warning'), finding('P', 'info', ofParty)], { answered: 3 });
    const nothing = findingsScore([], { answered: 0 });
    expect(joinedScore([one, other, nothing])).toMatchObject({
      percent: 62,
      answered: 4,
      withErrors: 1,
      withWarnings: 1,
    });
    expect(joinedScore([nothing]).percent).toBeUndefined();
  });

  it('of several cases counts what they have from the same source once, and all else each time', () => {
    const counted = (own: JudgedFinding[], fromAbove: JudgedFinding[]) => ({
      ...countFindings([...own, ...fromAbove]),
      inherited: inheritedAs(fromAbove),
    });
    const shared = finding('B', 'warning');
    const one = counted([finding('A', 'error')], [shared]);
    const other = counted([finding('A', 'error')], [shared]);
    const accepting = counted([], [{ ...shared, standing: 'accepted' }]);
    const elsewhere = counted([], [{ ...shared, basis: 'other facts' }]);
    expect(joinedCounts([one, other])).toMatchObject({ error: 2, warning: 1 });
    expect(joinedCounts([one, other, accepting, elsewhere])).toMatchObject({ warning: 2, accepted: 1 });
  });

  it('leaves out what is accepted, not answered, or about no measure', () => {
    const findings = [
      finding('A', 'error', { standing: 'accepted' }),
      finding('B', 'error', { isUnanswered: true }),
      finding('C', 'error', ofParty),
    ];
    expect(findingsScore(findings, { answered: 1 })).toMatchObject({ percent: 100, elsewhere: 1 });
  });

  it.each(['changed', 'expired'] as const)('counts what was accepted once: %s', (standing: Standing) => {
    expect(findingsScore([finding('A', 'error', { standing })], { answered: 1 }).percent).toBe(0);
  });

  it('is unknown as long as nothing is answered, and never rounded up to 100', () => {
    expect(findingsScore([], { answered: 0 }).percent).toBeUndefined();
    expect(findingsScore([finding('A', 'warning')], { answered: 5000 }).percent).toBe(99);
  });

  it('lies between 0 and 100, and never rises with one more finding', () => {
    const anyFinding = fc
      .tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom(...SEVERITIES))
      .map(([id, severity]) => finding(id, severity));
    fc.assert(
      fc.property(fc.array(anyFinding), anyFinding, fc.integer({ min: 1, max: 9 }), (findings, more, answered) => {
        const before = findingsScore(findings, { answered }).percent ?? -1;
        const after = findingsScore([...findings, more], { answered }).percent ?? -1;
        expect(after).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(100);
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});

it('counts what is to be seen to by severity, apart from what is accepted and what is not answered', () => {
  const findings = [
    finding('A', 'error'),
    finding('A', 'warning', { standing: 'expired' }),
    finding('B', 'info'),
    finding('B', 'error', { standing: 'accepted' }),
    finding('C', 'error', { isUnanswered: true }),
  ];
  expect(countFindings(findings)).toEqual({ error: 1, warning: 1, info: 1, accepted: 1, unanswered: 1 });
});
