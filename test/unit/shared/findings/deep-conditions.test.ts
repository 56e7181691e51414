import { expect, test } from 'vitest';
import { type Condition, isShallow, testsOf } from '../../../../shared/findings/condition.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { findingsCase } from './case-builder.ts';
import { ruleOf } from './rule-builder.ts';

const LEAF: Condition = { value: 'ZUG-02.minLength', below: 14 };
function nested(depth: number): Condition {
  let condition = LEAF;
  for (let at = 0; at < depth; at += 1) condition = at % 2 === 0 ? { not: condition } : { all: [condition] };
  return condition;
}

test('a condition too deep to be evaluated finds nothing instead of bringing everything down', () => {
  const [rule] = branchesOf(ruleOf(LEAF)) as [Rule];
  const given = findingsCase({ answers: { 'ZUG-02': { values: { minLength: 8 } } } });
  const found = (when: Condition) =>
    findingsOf(given, [{ ...rule, finds: { at: { measure: 'ZUG-02' as never }, for: 'eachAnswer', when } }]);
  expect(found(nested(4))).toHaveLength(1);
  expect(found(nested(200_000))).toEqual([]);
  expect(testsOf(nested(200_000))).toEqual([LEAF]);
  expect([isShallow(nested(20)), isShallow(nested(1000))]).toEqual([true, false]);
});

test('tests are told in the order in which they stand', () => {
  const [a, b, c] = [8, 9, 10].map((below) => ({ value: 'ZUG-02.minLength', below })) as [
    Condition,
    Condition,
    Condition,
  ];
  expect(testsOf({ all: [a, { any: [{ not: b }, c] }] })).toEqual([a, b, c]);
});
