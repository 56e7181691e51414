/** Whom findings are about, what is missing, when rules hold, and what an acceptance rests on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basisOf } from '../../../../shared/findings/basis.ts';
import { isValidOn } from '../../../../shared/findings/find.ts';
import type { WordRule } from '../../../../shared/findings/rule.ts';
import { type GivenAnswer, type GivenCase, partyId, siteId } from './case-builder.ts';
import { found } from './rule-builder.ts';

const SITE = `site:${siteId(1)}`;
const PARTY = `party:${partyId(1)}`;
const short = { value: 'ZUG-02.minLength', below: 14 };
const targetsOf = (...args: Parameters<typeof found>) => found(...args).map(({ place }) => place.target);

describe('for each answer', () => {
  test('every answer that is in place is looked at, and named with its target and field', () => {
    const answers: GivenAnswer[] = [
      { target: SITE, values: { minLength: 10 } },
      { target: PARTY, status: 'partial', values: { minLength: 12 } },
      { target: 'client', status: 'planned', values: { minLength: 4 } },
      { values: { minLength: 14 } },
    ];
    const findings = found(
      short,
      { answers: { 'ZUG-02': answers } },
      { at: { measure: 'ZUG-02', parameter: 'minLength' } },
    );
    expect(findings.map(({ place }) => place)).toEqual([
      { kind: 'measure', id: 'ZUG-02', target: SITE, field: 'values.minLength' },
      { kind: 'measure', id: 'ZUG-02', target: PARTY, field: 'values.minLength' },
    ]);
  });

  test('values of other measures are those of the same target, else the general ones', () => {
    const when = { all: [short, { not: { value: 'ZUG-03.scope', oneOf: ['all-accounts'] } }] };
    const rule = [{ values: { minLength: 8 } }, { target: SITE, values: { minLength: 8 } }];
    const mfa = (target: string, status: 'implemented' | 'open' = 'implemented'): GivenAnswer => ({
      target,
      status,
      values: { scope: ['all-accounts'] },
    });
    expect(targetsOf(when, { answers: { 'ZUG-02': rule, 'ZUG-03': mfa(SITE) } })).toEqual(['-']);
    expect(targetsOf(when, { answers: { 'ZUG-02': rule, 'ZUG-03': mfa('-') } })).toEqual([]);
    const onlyNoted = [mfa('-'), { ...mfa(SITE, 'open'), note: 'Noch zu klären.' }];
    expect(targetsOf(when, { answers: { 'ZUG-02': rule, 'ZUG-03': onlyNoted } })).toEqual([]);
  });

  test('a third country is that of the party the answer is about, else of parties without an answer of their own', () => {
    const when = {
      all: [
        { value: 'WEI-19.instrument', oneOf: ['no-transfer'] },
        { fact: 'thirdCountry', is: true },
      ],
    };
    const none = { values: { instrument: 'no-transfer' } };
    const place = { at: { measure: 'WEI-19' } };
    const parties = [{ country: 'US' }, { country: 'FR' }];
    const about = (...answers: GivenAnswer[]): GivenCase => ({ parties, answers: { 'WEI-19': answers } });
    const other = `party:${partyId(2)}`;
    expect(targetsOf(when, about(none), place)).toEqual(['-']);
    expect(targetsOf(when, about({ ...none, target: PARTY }, { ...none, target: other }), place)).toEqual([PARTY]);
    const settled = { target: PARTY, values: { instrument: 'scc-2021-914' } };
    expect(targetsOf(when, about(none, settled), place)).toEqual([]);
    const saidByHand = { ...about(none, settled), facts: { thirdCountry: true } };
    expect(targetsOf(when, saidByHand, place)).toEqual(['-']);
  });
});

describe('missing', () => {
  const isMissing = (given: GivenCase, measure = 'ZUG-02') =>
    found({ measure, is: 'missing' }, given, { at: { measure }, for: 'case' });

  test.each<[string, GivenAnswer]>([
    ['not implemented', { status: 'notImplemented' }],
    ['planned', { status: 'planned', plannedFor: '2027-01-01' }],
    ['set aside without a reason', { status: 'notApplicable', reason: ' ' }],
  ])('is what is %s', (_, answer) => {
    const [finding] = isMissing({ answers: { 'ZUG-02': answer } });
    expect(finding?.place).toEqual({ kind: 'measure', id: 'ZUG-02', target: '-', field: '' });
    expect(finding).not.toHaveProperty('isUnanswered');
  });

  test('is said more softly of what is planned, and of nothing else', () => {
    expect(isMissing({ answers: { 'ZUG-02': { status: 'planned' } } })).toMatchObject([{ isPlanned: true }]);
    expect(isMissing({})[0]).not.toHaveProperty('isPlanned');
    const elsewhere = [{ status: 'planned' as const }, { target: SITE, values: { minLength: 8 } }];
    expect(found(short, { answers: { 'ZUG-02': elsewhere } })[0]).not.toHaveProperty('isPlanned');
  });

  test('is what nobody has answered, which is work to be done', () => {
    expect(isMissing({})).toMatchObject([{ isUnanswered: true }]);
    expect(isMissing({ answers: { 'ZUG-02': { status: 'open', note: 'Später.' } } })).toMatchObject([
      { isUnanswered: true },
    ]);
  });

  test.each<[string, GivenAnswer]>([
    ['implemented', {}],
    ['partly implemented', { status: 'partial' }],
    ['in place at one site', { target: SITE }],
    ['set aside with a reason', { status: 'notApplicable', reason: 'Kein Passwort im Einsatz.' }],
  ])('is not what is %s', (_, answer) => {
    expect(isMissing({ answers: { 'ZUG-02': answer } })).toEqual([]);
  });

  test('is not what the facts or the role rule out', () => {
    expect(isMissing({}, 'CLD-02')).toHaveLength(1);
    expect(isMissing({ facts: { cloud: false } }, 'CLD-02')).toEqual([]);
    expect(isMissing({ role: 'controller' }, 'INC-06')).toEqual([]);
  });

  test('what is in place somewhere is not missing, whatever is said in general', () => {
    const general = { status: 'notImplemented' } as const;
    expect(isMissing({ answers: { 'ZUG-02': [general, { target: SITE }] } })).toEqual([]);
    expect(isMissing({ answers: { 'ZUG-02': [general, { target: SITE, status: 'planned' }] } })).toHaveLength(1);
  });

  test('another status is asked for by its name', () => {
    const given = { answers: { 'ZUG-02': { status: 'planned' } } } as const;
    const at = { for: 'case' } as const;
    expect(found({ measure: 'ZUG-02', is: 'planned' }, given, at)).toHaveLength(1);
    expect(found({ measure: 'ZUG-02', is: 'inPlace' }, given, at)).toEqual([]);
  });
});

test('a rule holds from its first to its last day', () => {
  const validity = { validFrom: '2027-01-01', validUntil: '2027-12-31' };
  const days = ['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'];
  expect(days.map((day) => isValidOn(validity, day))).toEqual([false, true, true, false]);
  expect(isValidOn({}, '1990-01-01')).toBe(true);
});

describe('the basis', () => {
  const rule = { severity: 'error', finds: { terms: ['SSL', 'TLS 1.0'] as string[] } } as const;
  const fact = fc.tuple(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(undefined)));
  const facts = fc.uniqueArray(fact, { selector: ([name]) => name, minLength: 1, maxLength: 6 });

  test('does not depend on the order of reading', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), (looked, keys) => {
        const shuffled = looked.map((it) => ({ it, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(basisOf(rule, new Map(shuffled.map(({ it }) => it)))).toBe(basisOf(rule, new Map(looked)));
      }),
    );
  });

  test('is the same for the same choices, ticked in another order', () => {
    const looked = (chosen: string[]) => new Map([['ZUG-03.scope', chosen]]);
    expect(basisOf(rule, looked(['cloud', 'admins']))).toBe(basisOf(rule, looked(['admins', 'cloud'])));
    expect(basisOf(rule, looked(['cloud']))).not.toBe(basisOf(rule, looked(['admins', 'cloud'])));
  });

  test('changes with the severity of the rule and with what it looks for, but not with how that is written', () => {
    const by = (severity: 'error' | 'info', finds: WordRule) =>
      basisOf({ severity, finds }, new Map([['words', ['SSL']]]));
    const before = by('error', { terms: ['SSL', 'TLS 1.0'], exactCase: true });
    expect(by('error', { exactCase: true, terms: ['TLS 1.0', 'SSL'] })).toBe(before);
    expect(by('info', { terms: ['SSL', 'TLS 1.0'], exactCase: true })).not.toBe(before);
    expect(by('error', { terms: ['SSL'], exactCase: true })).not.toBe(before);
  });

  test('changes with anything that was looked at', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (looked, at) => {
        const changed = looked.map(
          ([name, value], n) => [name, n === at % looked.length ? [value, 'new'] : value] as const,
        );
        expect(basisOf(rule, new Map(changed))).not.toBe(basisOf(rule, new Map(looked)));
      }),
    );
  });

  const when = { any: [short, { value: 'ZUG-03.method', oneOf: ['sms-call'] }, { fact: 'cloud', is: true }] };
  const basis = (given: GivenCase) => found(when, given)[0]?.basis;
  const said = (minLength: number, more: GivenCase['answers'] = {}): GivenCase => ({
    answers: { 'ZUG-02': { values: { minLength } }, ...more },
  });

  test('stays when something else changes', () => {
    const others = { 'ZUG-01': {}, 'ZUG-03': { values: { scope: ['cloud'] } } };
    expect(basis({ ...said(8, others), need: 'high' })).toBe(basis(said(8)));
  });

  test('of a choice of several holds only the options that are asked for', () => {
    const old = { value: 'WEI-01.algorithms', oneOf: ['3des', 'rc4'] };
    const chosen = (...algorithms: string[]) =>
      found(old, { answers: { 'WEI-01': { values: { algorithms } } } }, { at: { measure: 'WEI-01' } })[0];
    expect(chosen('3des', 'rsa')?.basis).toBe(chosen('3des')?.basis);
    expect(chosen('3des', 'rsa')?.looked).toEqual({ 'WEI-01.algorithms': ['3des'] });
    expect(chosen('3des', 'rc4')?.basis).not.toBe(chosen('3des')?.basis);
    const weak = { value: 'WEI-01.algorithms', noneOf: ['aes', 'chacha20'] };
    const without = (...algorithms: string[]) =>
      found(weak, { answers: { 'WEI-01': { values: { algorithms } } } }, { at: { measure: 'WEI-01' } })[0]?.basis;
    expect(without('3des', 'rsa')).toBe(without('rsa'));
  });

  test('of what is asked for holds whether it is there, not how', () => {
    const noted = { all: [short, { measure: 'ZUG-03', is: 'inPlace' }] };
    const given = (status: 'implemented' | 'partial') => found(noted, said(8, { 'ZUG-03': { status } }))[0]?.basis;
    expect(given('partial')).toBe(given('implemented'));
  });

  test('changes with a value, also with one that was not needed to decide', () => {
    const changes = [
      said(9),
      said(8, { 'ZUG-03': { values: { method: 'totp' } } }),
      { ...said(8), facts: { cloud: false } },
    ];
    const all = [said(8), ...changes].map(basis);
    expect(new Set(all).size).toBe(4);
    expect(all).not.toContain(undefined);
  });
});
