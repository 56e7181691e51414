/** Findings that somebody lives with, and when they come back. */
import { describe, expect, test } from 'vitest';
import { newAcceptance } from '../../../../shared/domain/new-records.ts';
import type { Acceptance, Scope } from '../../../../shared/domain/records.ts';
import { type JudgedFinding, judged } from '../../../../shared/findings/accepted.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import { findingsCase, type GivenCase, siteId, TODAY } from './case-builder.ts';
import { found } from './rule-builder.ts';

const short = { value: 'ZUG-02.minLength', below: 14 };
const SITE = `site:${siteId(1)}`;
const OPERATION = findingsCase().scope;
const ORGANISATION = findingsCase({ ofOrganisation: true }).scope;

const given = (minLength: number, target = '-'): GivenCase => ({
  answers: { 'ZUG-02': { target, values: { minLength } } },
});
const findingOf = (minLength: number, target?: string): Finding => {
  const [finding] = found(short, given(minLength, target));
  if (!finding) throw new Error('the password is short, so it is found');
  return finding;
};
const accept = (finding: Finding, fields: Partial<Acceptance> = {}, scope: Scope = OPERATION): Acceptance => ({
  ...newAcceptance(scope, finding.ruleId, finding.place, { basis: finding.basis, reason: 'Altsystem', on: TODAY }),
  ...fields,
});
const standing = (finding: Finding, ...acceptances: Acceptance[]): JudgedFinding['standing'] | undefined =>
  judged([finding], acceptances, TODAY)[0]?.standing;

describe('a finding', () => {
  test('is open as long as nobody has said anything about it', () => {
    expect(judged([findingOf(8)], [], TODAY)).toEqual([{ ...findingOf(8), standing: 'open' }]);
  });

  test('is accepted with its reason, also when it is found again', () => {
    const acceptance = accept(findingOf(8));
    expect(judged([findingOf(8)], [acceptance], TODAY)).toEqual([
      { ...findingOf(8), standing: 'accepted', acceptance },
    ]);
  });

  test('comes back when its value changes, and shows the reason given then', () => {
    const acceptance = accept(findingOf(8));
    expect(judged([findingOf(9)], [acceptance], TODAY)).toMatchObject([{ standing: 'changed', acceptance }]);
  });

  test('is accepted again when the value is what it was', () => {
    expect(standing(findingOf(8), accept(findingOf(8)))).toBe('accepted');
  });

  test('comes back on the day after the last one', () => {
    expect(standing(findingOf(8), accept(findingOf(8), { until: TODAY }))).toBe('accepted');
    expect(standing(findingOf(8), accept(findingOf(8), { until: '2026-11-21' }))).toBe('expired');
  });

  test('is open when its acceptance was deleted or withdrawn by undoing', () => {
    expect(standing(findingOf(8), accept(findingOf(8), { deleted: true }))).toBe('open');
    expect(standing(findingOf(8), accept(findingOf(8), { basis: '' }))).toBe('open');
  });

  test('is not accepted by what was said of another rule, target or place', () => {
    expect(standing(findingOf(8, SITE), accept(findingOf(8)))).toBe('open');
    const other = findingOf(8);
    expect(standing(findingOf(8), accept({ ...other, place: { ...other.place, field: 'note' } }))).toBe('open');
    expect(standing(findingOf(8), accept({ ...other, ruleId: 'T-01.2' as Finding['ruleId'] }))).toBe('open');
  });
});

describe('what is accepted for the organisation', () => {
  test('is accepted in its operations, as long as the facts are the same there', () => {
    const above = accept(findingOf(8), {}, ORGANISATION);
    expect(standing(findingOf(8), above)).toBe('accepted');
    expect(standing(findingOf(7), above)).toBe('changed');
  });

  test('counts beside an acceptance of the operation that no longer holds, in whatever order they are read', () => {
    const above = accept(findingOf(8), {}, ORGANISATION);
    const own = accept(findingOf(8), { until: '2026-01-01' });
    expect(standing(findingOf(8), own, above)).toBe('accepted');
    expect(standing(findingOf(8), above, own)).toBe('accepted');
  });
});
