import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import { Finder, measuresOf } from '../../../../shared/findings/finder.ts';
import type { FindingsCase } from '../../../../shared/findings/finding.ts';
import type { AnswerRule, Rule } from '../../../../shared/findings/rule.ts';
import { findingsCase } from './case-builder.ts';

const rule = (id: string, finds: AnswerRule, more: Partial<Rule> = {}): Rule => {
  const texts = { title: { de: id, en: id }, message: { de: id, en: id }, advice: { de: id, en: id } };
  return {
    id: id as never,
    partOf: id as never,
    severity: 'error',
    ...texts,
    also: [],
    source: '',
    isOwn: false,
    ...more,
    finds,
  };
};
const LOCK = { measure: 'ZUT-01' } as AnswerRule['at'];
const ALARM = { measure: 'ZUT-02' } as AnswerRule['at'];
const withoutNote = rule('NOTE', {
  at: LOCK,
  for: 'eachAnswer',
  when: { measure: LOCK.measure, field: 'note', isEmpty: true },
});
const missing = rule('MISSING', { at: ALARM, for: 'case', when: { measure: ALARM.measure, is: 'missing' } });
const inCloud = rule('CLOUD', { at: LOCK, for: 'case', when: { fact: 'cloud', is: true } });
const RULES = [missing, withoutNote, inCloud];

const given = findingsCase({ answers: { 'ZUT-01': {} } });
const key = 'ZUT-01/-';
const withAnswer = (it: FindingsCase, change: Partial<Assessment>): FindingsCase => {
  const answer = { ...(it.answers.get(key) as Assessment), ...change };
  return { ...it, answers: new Map([...it.answers, [key, answer]]) };
};

describe('the finder', () => {
  it('finds what the rules find, in their order', () => {
    const found = new Finder().findings(given, RULES);
    expect(found).toEqual(findingsOf(given, RULES));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['MISSING', 'NOTE']);
  });

  it('keeps the findings of what did not change as they are', () => {
    const finder = new Finder();
    const before = finder.findings(given, RULES);
    const after = finder.findings(withAnswer(given, { internalNote: 'Angebot liegt vor' }), RULES);
    expect(after).toHaveLength(2);
    expect(after.every((finding, index) => finding === before[index])).toBe(true);
  });

  it('sees a changed answer, another context, and another day', () => {
    const finder = new Finder();
    const ids = (it: FindingsCase, rules: readonly Rule[] = RULES) =>
      finder.findings(it, rules).map(({ ruleId }) => ruleId);
    expect(ids(given)).toEqual(['MISSING', 'NOTE']);
    expect(ids(withAnswer(given, { note: 'Schließplan' }))).toEqual(['MISSING']);
    const cloudy = findingsCase({ answers: { 'ZUT-01': {} }, facts: { cloud: true } });
    expect(ids(cloudy)).toEqual(['MISSING', 'NOTE', 'CLOUD']);
    const ending = [{ ...missing, validUntil: '2026-11-22' }];
    expect(ids(given, ending)).toEqual(['MISSING']);
    expect(ids({ ...given, today: '2026-11-23' }, ending)).toEqual([]);
  });

  it('gives a finding a new object when it rests on other facts', () => {
    const when = { measure: LOCK.measure, field: 'note', isEmpty: false } as const;
    const withNote = [rule('NOTED', { at: LOCK, for: 'eachAnswer', when })];
    const finder = new Finder();
    const [before] = finder.findings(withAnswer(given, { note: 'eins' }), withNote);
    const [after] = finder.findings(withAnswer(given, { note: 'zwei' }), withNote);
    expect(after?.basis).not.toBe(before?.basis);
    expect(after).not.toBe(before);
  });

  it('forgets what another set of rules has found', () => {
    const finder = new Finder();
    finder.findings(given, RULES);
    expect(finder.findings(given, [])).toEqual([]);
    expect(finder.findings(given, [withoutNote])).toEqual(findingsOf(given, [withoutNote]));
  });

  it('can be left at any step for a newer case', () => {
    const finder = new Finder();
    finder.findings(given, RULES);
    const cloudy = findingsCase({ answers: { 'ZUT-01': {} }, facts: { cloud: true } });
    const newest = withAnswer(given, { note: 'Schließplan' });
    let taken = 0;
    for (let isDone = false; !isDone; taken += 1) {
      const left = finder.steps(cloudy, RULES);
      for (let step = 0; step <= taken; step += 1) isDone = left.next().done === true;
      expect(finder.findings(newest, RULES)).toEqual(findingsOf(newest, RULES));
    }
    expect(taken).toBeGreaterThan(RULES.length);
  });

  it('knows every measure a rule looks at, limits included', () => {
    const when = { all: [{ value: 'ZUG-01.a', below: { value: 'ZUG-02.b' } }, { not: { fact: 'cloud', is: true } }] };
    expect(measuresOf({ at: LOCK, for: 'case', when } as AnswerRule)).toEqual(['ZUT-01', 'ZUG-01', 'ZUG-02']);
  });
});
