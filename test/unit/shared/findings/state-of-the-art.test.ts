/** The delivered rules on the state of the art: each branch finds what it is there for, and nothing else. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeKey } from '../../../../shared/domain/finding-records.ts';
import { type Condition, splitPath, testsOf, valuesOf } from '../../../../shared/findings/condition.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import { ruleSet } from '../../../../shared/findings/rule-set.ts';
import { CATALOGUE, findingsCase, type GivenCase } from './case-builder.ts';
import type { CaseTable } from './case-table.ts';
import { deliveredRules } from './delivered-rules.ts';
import { someValues } from './some-values.ts';
import { DUTIES_CASES } from './state-of-the-art-duties.ts';
import { OPERATIONS_CASES } from './state-of-the-art-operations.ts';
import { TECHNICAL_CASES } from './state-of-the-art-technical.ts';

const DELIVERED = deliveredRules('state-of-the-art');
const { rules: RULES, problems: PROBLEMS } = ruleSet(DELIVERED, [], [], CATALOGUE);
const TABLE: CaseTable = { ...TECHNICAL_CASES, ...OPERATIONS_CASES, ...DUTIES_CASES };

const find = (given: GivenCase, rules = RULES): Finding[] => findingsOf(findingsCase(given), rules);
const rulesOf = (branchId: string) => RULES.filter(({ id }) => id === branchId);

describe('each branch', () => {
  test('has cases in the table, and the table has no others', () => {
    expect(Object.keys(TABLE)).toEqual(RULES.map(({ id }) => id));
  });

  test.each(Object.entries(TABLE))('%s fires when it should, once, and not when it should not', (id, [fires, not]) => {
    expect(find(fires, rulesOf(id)).map(({ ruleId }) => ruleId)).toEqual([id]);
    expect(find(not, rulesOf(id))).toEqual([]);
  });
});

describe('the file', () => {
  test('has all 40 rules in order, each branch with an id of its own under that of its rule', () => {
    expect(DELIVERED.map(({ id }) => id)).toEqual(
      Array.from({ length: 40 }, (_, at) => `SDT-${String(at + 1).padStart(2, '0')}`),
    );
    for (const { id, branches } of DELIVERED)
      expect(branches.map((it) => it.id)).toEqual(branches.map((_, at) => `${id}.${at + 1}`));
  });

  test('names only measures, parameters and options that the catalogue has', () => {
    expect(PROBLEMS).toEqual([]);
  });

  test('compares numbers with numbers, dates with dates, choices with choices', () => {
    const misfits = RULES.flatMap(({ id, finds }) =>
      'when' in finds ? testsOf(finds.when).flatMap((it) => (fits(it) ? [] : [`${id} ${JSON.stringify(it)}`])) : [],
    );
    expect(misfits).toEqual([]);
  });

  test('says in both languages what is wrong in one sentence and what to do in another', () => {
    for (const { id, message, advice } of RULES)
      for (const text of [message.de, message.en, advice.de, advice.en]) {
        expect(text, id).toMatch(/^[A-ZÄÖÜ„“0-9].*[.]$/u);
        expect(text.length, id).toBeLessThanOrEqual(180);
        expect(text, id).not.toMatch(/["']/);
      }
  });
});

test('an empty case has only work to be done: measures that nobody has answered', () => {
  const found = find({});
  expect(found.length).toBeGreaterThan(0);
  for (const it of found) expect(it, it.ruleId).toMatchObject({ isUnanswered: true, place: { field: '' } });
});

test('whatever is said, one rule finds one fault at one place only once', () => {
  const measures = [...new Set(RULES.flatMap(({ finds }) => ('when' in finds ? measuresOf(finds.when) : [])))];
  // Each kind of access without a second factor is a fault of its own.
  const rules = RULES.filter(({ partOf }) => partOf !== 'SDT-11');
  fc.assert(
    fc.property(someValues(CATALOGUE, measures), context, (values, given) => {
      const answers = Object.fromEntries(values.map(([measure, it]) => [measure, { values: it }]));
      const keys = find({ answers, ...given }, rules).map(
        ({ ruleId, place }) => `${ruleId.slice(0, 6)} ${placeKey(place)}`,
      );
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 60 },
  );
});

const context: fc.Arbitrary<GivenCase> = fc.record({
  need: fc.constantFrom('unknown', 'normal', 'high', 'veryHigh'),
  role: fc.constantFrom('unknown', 'controller', 'processor'),
  facts: fc.dictionary(
    fc.constantFrom('mobile', 'cloud', 'specialCategories', 'professionalSecrecy', 'ai', 'web'),
    fc.boolean(),
  ),
  today: fc.constantFrom('2026-11-22', '2028-01-01', '2032-01-01'),
});

const measuresOf = (condition: Condition): string[] =>
  testsOf(condition)
    .flatMap(valuesOf)
    .map((path) => splitPath(path).measureId);

/** Whether a value can be what a test compares it with. */
function fits(it: ReturnType<typeof testsOf>[number]): boolean {
  if (!('value' in it) || 'isEmpty' in it) return true;
  const { measureId, parameterId } = splitPath(it.value);
  const type = CATALOGUE.measure(measureId as never)
    ?.parameters.flatMap((top) => [
      top,
      ...('options' in top ? top.options.flatMap((option) => option.parameters ?? []) : []),
    ])
    .find(({ id }) => id === parameterId)?.type;
  if ('is' in it) return type === 'boolean';
  if ('below' in it || 'above' in it) return type === 'number';
  if ('rarerThan' in it) return type === 'interval';
  if ('olderThanMonths' in it || 'past' in it) return type === 'date';
  return 'onlyOf' in it ? type === 'choices' : type === 'choice' || type === 'choices';
}
