/** Each branch of the consistency rules (PLB) finds what it is there for, and nothing else. */
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../shared/findings/find.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { branchesOf, ruleSet } from '../../../../shared/findings/rule-set.ts';
import { CATALOGUE, findingsCase, partyId, siteId } from './case-builder.ts';
import { ANSWER_CASES, groupState } from './consistency-answer-cases.ts';
import { LEVEL_CASES } from './consistency-level-cases.ts';
import { EXCUSED_AREA, elsewhere, RECORD_CASES, type RecordCase } from './consistency-record-cases.ts';
import { deliveredRules } from './delivered-rules.ts';

const delivered = deliveredRules('consistency');
const rules = delivered.flatMap(branchesOf);
const CASES: Readonly<Record<string, readonly [RecordCase, RecordCase]>> = {
  ...ANSWER_CASES,
  ...RECORD_CASES,
  ...LEVEL_CASES,
};

function find(ruleId: string, { elsewhere: others, ...given }: RecordCase): Finding[] {
  const rule = rules.find(({ id }) => id === ruleId) as Rule;
  return findingsOf({ ...findingsCase(given), ...(others && { elsewhere: others }) }, [rule]);
}

describe('the consistency rules', () => {
  it('are PLB-01 to PLB-35', () => {
    const all = Array.from({ length: 35 }, (_, index) => `PLB-${String(index + 1).padStart(2, '0')}`);
    expect(delivered.map(({ id }) => id)).toEqual(all);
  });

  it('number their branches one by one, and each has its pair of cases', () => {
    for (const { id, branches } of delivered) {
      expect(branches.map((branch) => branch.id)).toEqual(branches.map((_, index) => `${id}.${index + 1}`));
    }
    expect(Object.keys(CASES).sort()).toEqual(rules.map(({ id }) => id as string).sort());
  });

  it('name only what there is in the catalogue', () => {
    expect(ruleSet(delivered, [], [], CATALOGUE).problems).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))('%s fires, once, and only where it should', (id) => {
    const [fires, doesNot] = CASES[id] ?? [{}, {}];
    expect(find(id, fires)).toHaveLength(1);
    expect(find(id, doesNot)).toEqual([]);
  });

  it('fill the places of every message', () => {
    for (const { id, message, advice } of rules) {
      const [finding] = find(id, CASES[id]?.[0] ?? {});
      const places = JSON.stringify([message, advice]).matchAll(/\{([A-Za-z]+)\}/g);
      for (const [, name = ''] of places) expect(finding?.params, id).toHaveProperty(name);
    }
  });
});

describe('what consistency rules find', () => {
  it('is gone, or rests on other facts, once the answer has changed', () => {
    const short = (reason: string) => find('PLB-02.2', { answers: { 'ZUG-20': { status: 'notApplicable', reason } } });
    expect(short('Kein WLAN.')[0]?.basis).toBe(short(' Kein WLAN. ')[0]?.basis);
    expect(short('Kein WLAN.')[0]?.basis).not.toBe(short('Kein Funk.')[0]?.basis);
  });

  it('says that an area of which nothing has been answered is work to be done', () => {
    const [untouched] = find('PLB-05.1', RECORD_CASES['PLB-05.1']?.[0] ?? {});
    expect(untouched).toMatchObject({ place: { kind: 'area', id: 'BTR' }, isUnanswered: true });
    const [refused] = find('PLB-05.1', {
      ...RECORD_CASES['PLB-05.1']?.[0],
      answers: { ...RECORD_CASES['PLB-05.1']?.[0].answers, 'BTR-01': { status: 'notImplemented' } },
    });
    expect(refused).toMatchObject({ place: { kind: 'area', id: 'BTR' } });
    expect(refused).not.toHaveProperty('isUnanswered');
  });

  it('does not say of an area that nothing is in place where something is for the client', () => {
    const [given = {}] = RECORD_CASES['PLB-05.1'] ?? [];
    const backup = (target: string, status: 'implemented' | 'notImplemented') => ({ target, status });
    const at = (status: 'implemented' | 'notImplemented') => ({
      ...given,
      answers: { ...given.answers, 'BTR-01': [backup('-', 'notImplemented'), backup('client', status)] },
    });
    expect(find('PLB-05.1', at('notImplemented'))).toHaveLength(1);
    expect(find('PLB-05.1', at('implemented'))).toEqual([]);
  });

  it('leaves out areas whose groups are set aside with a reason', () => {
    expect(find('PLB-05.1', EXCUSED_AREA)).toEqual([]);
  });

  it('is nothing about the areas and the head of an organisation, of which no annex is made', () => {
    const found = findingsOf(findingsCase({ ofOrganisation: true, answers: { 'UEB-01': {} } }), rules);
    expect([...new Set(found.map(({ place }) => place.kind))].sort()).toEqual(['measure', 'organisation']);
  });

  it('is one for each measure, at the first value that is missing', () => {
    const found = find('PLB-06.1', { answers: { 'VER-02': {} } });
    expect(found.map(({ place }) => place)).toEqual([
      { kind: 'measure', id: 'VER-02', target: '-', field: 'values.frequency' },
    ]);
  });

  it('is not that all is missing where a value stands in another field', () => {
    const further = { answers: { 'PSV-02': { values: { furtherAlgos: ['aes'] } } } };
    expect(find('PLB-06.1', further)).toEqual([]);
    expect(find('PLB-06.2', further)).toHaveLength(1);
  });

  it.each(['PLB-29.2', 'PLB-29.3', 'PLB-29.4', 'PLB-05.1'])(
    'is a reminder as long as nothing is answered: %s',
    (id) => {
      const [fresh] = find(id, {});
      const [begun] = find(id, { answers: { 'UEB-01': {} } });
      expect([fresh?.severity, begun?.severity]).toEqual(['info', 'error']);
      expect(fresh?.basis).not.toBe(begun?.basis);
    },
  );

  it('is nothing about answers for internal eyes only, as far as readers are concerned', () => {
    const answers = { 'ZUG-02': { status: 'partial', internalOnly: true } } as const;
    expect(find('PLB-33.1', { answers })).toEqual([]);
  });

  it('is nothing about plans for what is not relevant here', () => {
    const answers = { 'PSV-10': { status: 'planned' } } as const;
    const groupStates = [groupState('b1.5', { state: 'notRelevant', reason: 'Die Daten sind anonym.' })];
    expect(find('PLB-03.1', { answers })).toHaveLength(1);
    expect(find('PLB-03.1', { answers, groupStates })).toEqual([]);
  });

  it('names the operation that contradicts', () => {
    const given = { ...RECORD_CASES['PLB-28.1']?.[0], elsewhere: elsewhere('implemented', 72) };
    expect(find('PLB-28.1', given)[0]).toMatchObject({
      place: { field: 'values.retention' },
      params: { operation: 'Lohnabrechnung' },
    });
  });

  it('compares own measures with the languages of the annex, where these are known', () => {
    const [, german] = RECORD_CASES['PLB-30.1'] ?? [{}, {}];
    const rule = rules.filter(({ id }) => id === 'PLB-30.1');
    expect(findingsOf({ ...findingsCase(german), annexLanguages: ['de'] }, rule)).toEqual([]);
    expect(findingsOf({ ...findingsCase(german), annexLanguages: ['en'] }, rule)).toHaveLength(2);
  });
});

describe('consistency of answers about parties and sites', () => {
  const india = { values: { region: ['DE'], supportRegion: ['IN'] } };
  const germany = { values: { region: ['DE'], supportRegion: ['DE'] } };
  const none = { values: { instrument: 'no-transfer' } };
  const [first, second] = [partyId(1), partyId(2)].map((id) => `party:${id}`);
  const parties = [{}, {}];

  it.each<[string, RecordCase['answers'], string[]]>([
    [
      'a cloud of one party, and a general word',
      { 'CLD-03': { target: first, ...india }, 'WEI-19': none },
      [`${first}`],
    ],
    [
      'a general cloud, and a word about a party',
      { 'CLD-03': india, 'WEI-19': { target: first, ...none } },
      [`${first}`],
    ],
    [
      'both about one party',
      { 'CLD-03': { target: first, ...india }, 'WEI-19': { target: first, ...none } },
      [`${first}`],
    ],
    ['different parties', { 'CLD-03': { target: first, ...india }, 'WEI-19': { target: second, ...none } }, []],
    ['a party of its own region', { 'CLD-03': [{ target: first, ...germany }], 'WEI-19': none }, []],
  ])('finds transfers that are denied, said as %s', (_, answers, targets) => {
    expect(find('PLB-08.4', { answers, parties }).map(({ place }) => place.target)).toEqual(targets);
  });

  const monitored = { monitoring: true };
  const atSite = { target: `site:${siteId(1)}` };
  it('takes a value at a site for one', () => {
    const sites = [{}];
    const dated = { 'DSM-04': { ...atSite, values: { dpiaDate: '2026-01-10' } } };
    expect(find('PLB-16.2', { facts: monitored, sites, answers: dated })).toEqual([]);
    expect(find('PLB-16.2', { facts: monitored, sites, answers: { 'DSM-04': atSite } })).toHaveLength(1);
    expect(find('PLB-29.9', { sites, answers: { 'UEB-01': { ...atSite, values: { interval: 'yearly' } } } })).toEqual(
      [],
    );
    expect(find('PLB-29.9', { sites, answers: { 'UEB-01': atSite } })).toHaveLength(1);
  });

  it('takes a reason why no impact assessment is needed for one, and asks for it where there is none', () => {
    const setAside = (reason: string) => ({ 'DSM-04': { status: 'notApplicable', reason } }) as const;
    const all = { specialCategories: true, largeScale: true, monitoring: true, ai: true };
    for (const id of ['PLB-16.1', 'PLB-16.2', 'PLB-16.3']) {
      expect(find(id, { facts: all, answers: setAside('Der Auftraggeber führt sie durch.') })).toEqual([]);
      expect(find(id, { facts: all, answers: setAside('') })).toHaveLength(1);
    }
  });
});
