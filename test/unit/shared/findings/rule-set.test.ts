/** Which rules apply, and what is said about those that cannot. */
import { describe, expect, test } from 'vitest';
import { type RuleSwitch, ruleSwitchSchema } from '../../../../shared/domain/finding-records.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import { ruleSet } from '../../../../shared/findings/rule-set.ts';
import { CATALOGUE, findingsCase } from './case-builder.ts';
import { deliveredRule, OWN_RULE, ownRule, ruleOf } from './rule-builder.ts';

const short = { value: 'ZUG-02.minLength', below: 14 };
const finds = { at: { measure: 'ZUG-02' }, for: 'eachAnswer', when: short };
const text = { de: 'Falsch.', en: 'Wrong.' };
const branch = (id: string) => ({ id, severity: 'error', message: text, advice: text, finds });
const RULE = deliveredRule(branch('T-01.1'), { ...branch('T-01.2'), source: 'Eigene Quelle', also: ['W07'] });

const off = (id: string, fields: Partial<RuleSwitch> = {}): RuleSwitch => ({
  ...ruleSwitchSchema.parse({ id, off: true, reason: 'Passt nicht.', deleted: false, revisions: {} }),
  ...fields,
});
const set = (...args: Partial<Parameters<typeof ruleSet>>) => {
  const [delivered = [], own = [], switches = []] = args;
  return ruleSet(delivered, own, switches, CATALOGUE);
};
const idsOf = (...args: Parameters<typeof set>) => set(...args).rules.map(({ id }) => id);

describe('delivered rules', () => {
  test('are taken branch by branch, with what a branch has of its rule', () => {
    expect(set([RULE])).toMatchObject({
      rules: [
        { id: 'T-01.1', partOf: 'T-01', source: 'Probe', also: [], asOf: '2026-11-22', isOwn: false },
        { id: 'T-01.2', partOf: 'T-01', source: 'Eigene Quelle', also: ['W07'] },
      ],
      problems: [],
    });
  });

  test('are switched off as a whole or by branch, and on again', () => {
    expect(idsOf([RULE], [], [off('T-01')])).toEqual([]);
    expect(idsOf([RULE], [], [off('T-01.1')])).toEqual(['T-01.2']);
    expect(idsOf([RULE], [], [off('T-01.1', { off: false }), off('T-01.2', { deleted: true })])).toHaveLength(2);
  });
});

describe('own rules', () => {
  test('find fault beside the delivered ones, and hold from and until when they say', () => {
    const { rules, problems } = set([RULE], [ownRule(finds, { validFrom: '2026-01-01' })]);
    expect(problems).toEqual([]);
    const given = findingsCase({ answers: { 'ZUG-02': { values: { minLength: 8 } } } });
    expect(findingsOf(given, rules).map(({ ruleId }) => ruleId)).toEqual(['T-01.1', 'T-01.2', OWN_RULE]);
    expect(findingsOf({ ...given, today: '2025-12-31' }, rules)).toHaveLength(2);
  });

  test('are left out when deleted or switched off', () => {
    expect(idsOf([], [ownRule(finds, { deleted: true })])).toEqual([]);
    expect(idsOf([], [ownRule(finds)], [off(OWN_RULE)])).toEqual([]);
  });
});

describe('a rule that cannot work is reported and finds nothing', () => {
  const when = (condition: unknown, at: object = { measure: 'ZUG-02' }) => ({ at, for: 'eachAnswer', when: condition });

  const nested = (depth: number): unknown =>
    Array.from({ length: depth }).reduce((inner) => ({ not: inner }), short as unknown);

  test.each([
    ['a rule of another shape', { look: 'there' }, 'malformed', ''],
    ['a rule without anything to find', {}, 'malformed', ''],
    ['a condition of a newer version', when({ value: 'ZUG-02.minLength', soundsLike: 8 }), 'malformed', 'when'],
    ['one of them among others', when({ all: [short, { not: { moon: 'full' } }] }), 'malformed', 'when.all.1.not'],
    ['a value of another kind', when({ any: [short, { ...short, below: '14' }] }), 'malformed', 'when.any.1.below'],
    ['a combination of nothing', when({ not: { all: [] } }), 'malformed', 'when.not.all'],
    ['a place that is none', when(short, { measure: 14 }), 'malformed', 'at.measure'],
    ['too many conditions', when({ all: Array.from({ length: 20_000 }, () => ({ moon: 'full' })) }), 'malformed', ''],
    ['conditions too deep in each other', when(nested(5000)), 'malformed', ''],
    ['too many terms', { terms: Array.from({ length: 20_000 }, (_, index) => `Wort${index}`) }, 'malformed', ''],
    ['a term that is a book', { terms: ['x'.repeat(201)] }, 'malformed', ''],
    ['a place in no measure', when(short, { measure: 'ZUG-99' }), 'unknownMeasure', 'ZUG-99'],
    ['a status of no measure', when({ measure: 'ABC-01', is: 'missing' }), 'unknownMeasure', 'ABC-01'],
    ['words in no measure', { terms: ['SSL'], measures: ['ABC-01'] }, 'unknownMeasure', 'ABC-01'],
    ['no parameter', when({ value: 'ZUG-02.colour', is: true }), 'unknownParameter', 'ZUG-02.colour'],
    [
      'a place in no parameter',
      when(short, { measure: 'ZUG-02', parameter: 'colour' }),
      'unknownParameter',
      'ZUG-02.colour',
    ],
    [
      'no parameter as a limit',
      when({ all: [{ value: 'ZUG-02.minLength', below: { value: 'ZUG-02.size' } }] }),
      'unknownParameter',
      'ZUG-02.size',
    ],
    ['no option', when({ not: { value: 'ZUG-02.change', oneOf: ['never'] } }), 'unknownOption', 'ZUG-02.change/never'],
    ['no interval', when({ value: 'ZGR-04.interval', noneOf: ['hourly'] }), 'unknownOption', 'ZGR-04.interval/hourly'],
    ['no check', { check: 'weather' }, 'unknownCheck', 'weather'],
    ['a check by the name of something else', { check: 'toString' }, 'unknownCheck', 'toString'],
  ])('%s', (_, it, kind, name) => {
    const own = ownRule(it as Record<string, unknown>);
    expect(set([], [own])).toEqual({ rules: [], problems: [{ ruleId: OWN_RULE, kind, name }] });
    expect(set([], [own], [off(OWN_RULE)])).toEqual({ rules: [], problems: [] });
  });

  test('also when it is a delivered one, and the others go on', () => {
    const gone = ruleOf({ value: 'ZUG-02.gone', is: true });
    expect(set([gone], [ownRule(finds)])).toMatchObject({
      rules: [{ id: OWN_RULE }],
      problems: [{ ruleId: 'T-01.1', kind: 'unknownParameter' }],
    });
  });
});
