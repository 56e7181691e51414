import { describe, expect, it } from 'vitest';
import { withoutCovered } from '../../../../shared/findings/covered.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import { Finder } from '../../../../shared/findings/finder.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { findingsCase, type GivenCase } from './case-builder.ts';
import { saying } from './case-table.ts';
import { deliveredRules } from './delivered-rules.ts';

const branches = ['state-of-the-art', 'consistency', 'weak-statements'].flatMap(deliveredRules).flatMap(branchesOf);
const pairs = branches.flatMap(({ id, coveredBy = [] }) => coveredBy.map((other) => [id, other] as const));
/** Cases in which the same gap shows under two rules. */
const transfer: GivenCase = { ...saying('WEI-19', { instrument: 'no-transfer' }), facts: { thirdCountry: true } };
const past = { nextDue: '2026-01-01' };
const otherRole: GivenCase = { role: 'processor' };
const GIVEN: Record<string, GivenCase> = {
  'PLB-08.1/SDT-32.3': transfer,
  'PLB-18.4/SDT-30.4': { facts: { remoteSupport: true } },
  'PLB-20.1/SDT-19.1': saying('VER-02', {}),
  'SDT-38.6/SDT-35.1': { facts: { nis2: true } },
  'SDT-38.10/SDT-11.1': { facts: { nis2: true } },
  'PLB-06.1/W32.1': saying('VER-24', {}),
  'PLB-06.1/W32.2': saying('WDH-01', {}),
  'PLB-06.1/PLB-31.2': saying('INC-04', {}, otherRole),
  'PLB-06.2/W32.2': saying('WDH-01', { review: 'yearly' }),
  'PLB-06.2/PLB-31.2': saying('INC-04', { authority: 'Landesbeauftragter' }, otherRole),
  'PLB-06.3/PLB-31.2': saying('DSM-08', {}, otherRole),
  'PLB-29.10/SDT-35.2': saying('UEB-01', { ...past, lastDone: '2024-01-01' }),
  'PLB-29.10/SDT-35.3': saying('UEB-01', past),
};
const at = (ruleId: string, id: string, target = '-', field = ''): Finding => ({
  ruleId: ruleId as never,
  severity: 'error',
  place: { kind: 'measure', id, target, field },
  basis: 'x',
});
const rules = [{ id: 'A' }, { id: 'B', coveredBy: ['A'] }] as unknown as readonly Rule[];
const left = (...findings: Finding[]) => withoutCovered(findings, rules).map(({ ruleId, place }) => ruleId + place.id);

describe('a gap that another rule names', () => {
  it('is left out about the same measure and target, whatever the field and the order', () => {
    expect(left(at('A', '1'), at('B', '1', '-', 'note'))).toEqual(['A1']);
    expect(left(at('B', '1'), at('A', '1', '-', 'values.a'))).toEqual(['A1']);
  });

  it('stays elsewhere, about somebody else, and where the other rule is off', () => {
    expect(left(at('A', '1'), at('B', '2'))).toEqual(['A1', 'B2']);
    expect(left(at('A', '1', 'client'), at('B', '1'))).toEqual(['A1', 'B1']);
    expect(left(at('B', '1'))).toEqual(['B1']);
  });

  it('is the same for the delivered rules, at once and by the finder', () => {
    expect(Object.keys(GIVEN).sort()).toEqual(pairs.map((pair) => pair.join('/')).sort());
    for (const [covered, by] of pairs) {
      const given = findingsCase(GIVEN[`${covered}/${by}`]);
      const found = findingsOf(given, branches).map(({ ruleId }) => ruleId);
      expect(found).toContain(by);
      expect(found).not.toContain(covered);
      const others = branches.filter(({ id }) => id !== by);
      expect(findingsOf(given, others).map(({ ruleId }) => ruleId)).toContain(covered);
      expect(new Finder().findings(given, branches).map(({ ruleId }) => ruleId)).toEqual(found);
    }
  });
});
