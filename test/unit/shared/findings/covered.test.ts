import { describe, expect, it } from 'vitest';
import { withoutCovered } from '../../../../shared/findings/covered.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import { Finder } from '../../../../shared/findings/finder.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { findingsCase } from './case-builder.ts';
import { deliveredRules } from './delivered-rules.ts';

const branches = [...deliveredRules('state-of-the-art'), ...deliveredRules('consistency')].flatMap(branchesOf);
const pairs = branches.flatMap(({ id, coveredBy = [] }) => coveredBy.map((other) => [id, other] as const));
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
    expect(pairs).toHaveLength(5);
    const given = findingsCase({
      answers: { 'VER-02': {}, 'WEI-19': { values: { instrument: 'no-transfer' } } },
      facts: { remoteSupport: true, thirdCountry: true, nis2: true },
    });
    const found = findingsOf(given, branches).map(({ ruleId }) => ruleId);
    for (const [covered, by] of pairs) {
      expect(found).toContain(by);
      expect(found).not.toContain(covered);
      const others = branches.filter(({ id }) => id !== by);
      expect(findingsOf(given, others).map(({ ruleId }) => ruleId)).toContain(covered);
    }
    expect(new Finder().findings(given, branches).map(({ ruleId }) => ruleId)).toEqual(found);
  });
});
