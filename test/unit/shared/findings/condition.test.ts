/** What conditions make of values that are there, of those that are not, and of the context. */
import { describe, expect, test } from 'vitest';
import type { ParameterValue } from '../../../../shared/domain/parameter.ts';
import { conditionSchema, malformedAt } from '../../../../shared/findings/condition.ts';
import type { GivenAnswer, GivenCase } from './case-builder.ts';
import { deliveredRules } from './delivered-rules.ts';
import { found } from './rule-builder.ts';

const holds = (when: Record<string, unknown>, given: GivenCase, measure = 'ZUG-02') =>
  found(when, given, { at: { measure } }).length === 1;
const saying = (measureId: string, values: Record<string, ParameterValue> = {}): GivenCase => ({
  answers: { [measureId]: { values } },
});

describe('a value', () => {
  type Row = [test: Record<string, unknown>, path: string, meets: ParameterValue[], doesNot: ParameterValue[]];
  const rows: Row[] = [
    [{ isEmpty: false }, 'ZUG-02.minLength', [8, 0], []],
    [{ is: true }, 'ZUG-02.blocklist', [true], [false]],
    [{ is: false }, 'ZUG-02.blocklist', [false], [true]],
    [{ below: 14 }, 'ZUG-02.minLength', [13, 0], [14, 15, '13']],
    [{ above: 14 }, 'ZUG-02.minLength', [15], [14, 13, '15']],
    [{ oneOf: ['periodic'] }, 'ZUG-02.change', ['periodic'], ['on-occasion']],
    [{ oneOf: ['digits', 'special'] }, 'ZUG-02.characterKinds', [['digits', 'upper-case']], [['upper-case']]],
    [{ noneOf: ['digits', 'special'] }, 'ZUG-02.characterKinds', [['upper-case']], [['digits', 'upper-case']]],
    [{ onlyOf: ['digits', 'special'] }, 'ZUG-02.characterKinds', [['digits']], [['digits', 'upper-case']]],
    [{ rarerThan: 'yearly' }, 'ZGR-04.interval', ['twoYearly', 'occasion'], ['yearly', 'daily', 'whenever']],
    [{ olderThanMonths: 12 }, 'ZGR-04.lastDone', ['2025-11-21', '2000-01-01'], ['2025-11-22', '2026-02-31', 'bald']],
    [{ past: true }, 'ZGR-04.lastDone', ['2026-11-21'], ['2026-11-22', '2027-01-01', 'bald']],
  ];

  test.each(rows)('%j holds of %s as it should', (is, path, meets, doesNot) => {
    const [measure = '', parameter = ''] = path.split('.');
    const when = { value: path, ...is };
    for (const value of meets)
      expect(holds(when, saying(measure, { [parameter]: value }), measure), `${value}`).toBe(true);
    for (const value of doesNot)
      expect(holds(when, saying(measure, { [parameter]: value }), measure), `${value}`).toBe(false);
  });

  test.each(rows)('%j holds of nothing that nobody entered', (is, path) => {
    const [measure = '', parameter = ''] = path.split('.');
    for (const values of [{}, { [parameter]: '' }, { [parameter]: [] }])
      expect(holds({ value: path, ...is }, saying(measure, values), measure)).toBe(false);
  });

  test('only "empty" asks for what nobody entered, and "not" turns it round', () => {
    const given = saying('ZUG-02');
    expect(holds({ value: 'ZUG-02.minLength', isEmpty: true }, given)).toBe(true);
    expect(holds({ not: { value: 'ZUG-02.minLength', below: 14 } }, given)).toBe(true);
  });

  test('is compared with another one, converted where units differ', () => {
    const when = { value: 'DEV-01.critical', above: { value: 'DEV-01.high', times: 24 } };
    expect(holds(when, saying('DEV-01', { critical: 49, high: 2 }), 'DEV-01')).toBe(true);
    expect(holds(when, saying('DEV-01', { critical: 48, high: 2 }), 'DEV-01')).toBe(false);
    expect(holds(when, saying('DEV-01', { critical: 49 }), 'DEV-01')).toBe(false);
  });

  test('of an option that is not chosen says nothing, nor does one of a measure that is not in place', () => {
    const when = { value: 'WEI-01.rsaBits', oneOf: ['1024'] };
    const bits = { rsaBits: ['1024'] };
    expect(holds(when, saying('WEI-01', { algorithms: ['rsa'], ...bits }), 'WEI-01')).toBe(true);
    expect(holds(when, saying('WEI-01', { algorithms: ['aes'], ...bits }), 'WEI-01')).toBe(false);
    const planned: GivenAnswer = { status: 'planned', values: { algorithms: ['rsa'], ...bits } };
    expect(holds(when, { answers: { 'WEI-01': planned, 'ZUG-02': {} } })).toBe(false);
  });
});

describe('conditions together', () => {
  const short = { value: 'ZUG-02.minLength', below: 14 };
  const unlisted = { value: 'ZUG-02.blocklist', is: false };
  const both = saying('ZUG-02', { minLength: 8, blocklist: false });
  const one = saying('ZUG-02', { minLength: 8, blocklist: true });

  test('all, any and not mean what they say, at any depth', () => {
    expect(holds({ all: [short, unlisted] }, both)).toBe(true);
    expect(holds({ all: [short, unlisted] }, one)).toBe(false);
    expect(holds({ any: [short, unlisted] }, one)).toBe(true);
    expect(holds({ all: [short, { not: { any: [unlisted] } }] }, one)).toBe(true);
    expect(holds({ all: [short, { not: { any: [unlisted] } }] }, both)).toBe(false);
  });

  test.each([
    {},
    { all: [] },
    { value: 'ZUG-02.minLength' },
    { value: 'minLength', below: 3 },
    { ...short, above: 3 },
    { fact: 'moon', is: true },
    { protectionNeed: 'high' },
    { value: 'ZUG-02.minLength', below: '14' },
    { not: short, all: [short] },
    { any: short },
    { not: [short] },
    'always',
    null,
  ])('%j is no condition, and it is said where', (it) => {
    expect(conditionSchema.safeParse(it).success).toBe(false);
    expect(malformedAt({ any: [short, { not: it }] })?.slice(0, 3)).toEqual(['any', 1, 'not']);
  });

  test('well-formed ones are malformed nowhere', () => {
    const whens = deliveredRules('consistency')
      .flatMap(({ branches }) => branches)
      .flatMap(({ finds }) => ('when' in finds ? [finds.when] : []));
    expect(whens.length).toBeGreaterThan(0);
    expect(whens.map(malformedAt).filter(Boolean)).toEqual([]);
  });
});

describe('the context', () => {
  const given = saying('ZUG-02');

  test('what is not known is neither true nor false', () => {
    for (const is of [true, false]) {
      expect(holds({ fact: 'cloud', is }, given)).toBe(false);
      expect(holds({ fact: 'cloud', is }, { ...given, facts: { cloud: is } })).toBe(true);
      expect(holds({ fact: 'cloud', is }, { ...given, facts: { cloud: !is } })).toBe(false);
    }
  });

  test('protection need and role are those of the operation, and unknown where an organisation is looked at', () => {
    expect(holds({ protectionNeed: ['high', 'veryHigh'] }, { ...given, need: 'veryHigh' })).toBe(true);
    expect(holds({ protectionNeed: ['high', 'veryHigh'] }, given)).toBe(false);
    expect(holds({ role: ['processor'] }, { ...given, role: 'processor' })).toBe(true);
    const organisation = { ...given, need: 'high', role: 'processor', ofOrganisation: true } as const;
    expect(holds({ all: [{ role: ['unknown'] }, { protectionNeed: ['unknown'] }] }, organisation)).toBe(true);
  });

  test('parties count by their roles', () => {
    const none = { parties: ['subProcessor', 'processor'], isEmpty: true };
    expect(holds(none, given)).toBe(true);
    expect(holds(none, { ...given, parties: [{ role: 'recipient' }] })).toBe(true);
    expect(holds(none, { ...given, parties: [{ role: 'recipient' }, { role: 'processor' }] })).toBe(false);
  });

  test('a field of the answer is empty when there is nothing to read in it', () => {
    const empty = { measure: 'ZUG-02', field: 'note', isEmpty: true };
    expect(holds(empty, { answers: { 'ZUG-02': { note: ' \n' } } })).toBe(true);
    expect(holds(empty, { answers: { 'ZUG-02': { note: 'Siehe Richtlinie.' } } })).toBe(false);
    const proof = { measure: 'ZUG-02', field: 'evidence', isEmpty: false };
    const evidence = [{ reference: 'Bericht', hash: '', issuer: '', validUntil: '', remark: '' }];
    expect(holds(proof, { answers: { 'ZUG-02': { evidence } } })).toBe(true);
    expect(holds(proof, given)).toBe(false);
  });
});
