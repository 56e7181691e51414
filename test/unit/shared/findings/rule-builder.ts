/** Rules for tests of the engine. */
import type { OwnRule } from '../../../../shared/domain/finding-records.ts';
import { ownRuleIdSchema } from '../../../../shared/domain/ids.ts';
import { fresh } from '../../../../shared/domain/new-house-records.ts';
import type { Condition } from '../../../../shared/findings/condition.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import { type DeliveredRule, rulesFileSchema } from '../../../../shared/findings/rule.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { findingsCase, type GivenCase } from './case-builder.ts';

interface Place {
  at?: { measure: string; parameter?: string };
  for?: 'eachAnswer' | 'case';
}

const text = { de: 'Das ist falsch.', en: 'This is wrong.' };
export const OWN_RULE = '00000000-0000-4000-8000-000000000777';

/** A delivered rule `T-01` with the branch `T-01.1`, about each answer to ZUG-02 unless said otherwise. */
export function ruleOf(
  when: unknown,
  { at = { measure: 'ZUG-02' }, for: looksAt = 'eachAnswer' }: Place = {},
): DeliveredRule {
  const finds = { at, for: looksAt, when };
  return deliveredRule({ id: 'T-01.1', severity: 'error', message: text, advice: text, finds });
}

export function deliveredRule(...branches: unknown[]): DeliveredRule {
  const [rule] = rulesFileSchema.parse([{ id: 'T-01', title: text, source: 'Probe', asOf: '2026-11-22', branches }]);
  if (!rule) throw new Error('one rule goes in, one comes out');
  return rule;
}

/** What a condition finds in a case. */
export function found(when: Condition | Record<string, unknown>, given: GivenCase, place: Place = {}): Finding[] {
  return findingsOf(findingsCase(given), branchesOf(ruleOf(when, place)));
}

/** A rule of the user's own, as it is stored. */
export function ownRule(finds: Record<string, unknown>, fields: Partial<OwnRule> = {}): OwnRule {
  return {
    id: ownRuleIdSchema.parse(OWN_RULE),
    severity: 'warning',
    message: { de: 'Eigene Regel', en: '' },
    advice: { de: '', en: '' },
    source: '',
    validFrom: '',
    validUntil: '',
    finds: finds as OwnRule['finds'],
    ...fresh(),
    ...fields,
  };
}
