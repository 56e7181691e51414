import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId, RuleId } from '../../../../shared/domain/ids.ts';
import { emptyOverlay, newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import type { GroupState } from '../../../../shared/domain/records.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import type { Rule, WordRule } from '../../../../shared/findings/rule.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { wordFinder } from '../../../../shared/findings/words/word-findings.ts';
import { WordSearch } from '../../../../shared/findings/words/word-search.ts';
import { findingsCase, type GivenCase, partyId, versionId } from './case-builder.ts';
import { deliveredRules } from './delivered-rules.ts';

const rule = (finds: WordRule, id = 'WORDS'): Rule => {
  const text = { de: id, en: id };
  const fields = { title: text, message: text, advice: text, source: '', also: [], isOwn: false } as const;
  return { ...fields, id: id as RuleId, partOf: id as RuleId, severity: 'warning', finds };
};
const SSL = rule({ terms: ['SSL'] });
const found = (given: GivenCase, rules = [SSL]) => findingsOf(findingsCase(given), rules);
const fields = (given: GivenCase, rules = [SSL]) =>
  found(given, rules).map(({ place }) => [place.kind, place.field, place.target].filter(Boolean).join(' '));

describe('texts that reach an annex', () => {
  it('are note, condition and text values of what is in place or planned', () => {
    const answer = { note: 'SSL', condition: 'mit SSL', values: { otherProtocol: 'SSL', protocols: ['other'] } };
    expect(fields({ answers: { 'WEI-01': answer } })).toEqual([
      'measure note -',
      'measure condition -',
      'measure values.otherProtocol -',
    ]);
    expect(fields({ answers: { 'WEI-01': { ...answer, status: 'planned' } } })).toHaveLength(3);
    expect(fields({ answers: { 'WEI-01': { ...answer, values: { otherProtocol: 'SSL' } } } })).toHaveLength(2);
  });

  it('are the reason of what is not in place, and nothing of what is open', () => {
    const answer = { note: 'SSL', reason: 'nur SSL' };
    expect(fields({ answers: { 'WEI-01': { ...answer, status: 'notApplicable' } } })).toEqual(['measure reason -']);
    expect(fields({ answers: { 'WEI-01': { ...answer, status: 'open' } } })).toEqual([]);
  });

  it('are never internal notes, nor answers for internal eyes only or laid aside', () => {
    expect(fields({ answers: { 'WEI-01': { internalNote: 'SSL' } } })).toEqual([]);
    expect(fields({ answers: { 'WEI-01': { note: 'SSL', internalOnly: true } } })).toEqual([]);
    expect(fields({ answers: { 'WEI-01': { note: 'SSL', target: 'former:2026.1:-' } } })).toEqual([]);
  });

  it('are answers about sites and parties, each by itself', () => {
    const target = `party:${partyId(1)}`;
    const answers = { 'WEI-01': [{ note: 'SSL' }, { note: 'SSL', target }] };
    expect(fields({ answers, parties: [{}] })).toEqual(['measure note -', `measure note ${target}`]);
  });

  it('are subject and purposes, safeguards of parties, and changes of versions', () => {
    const given = found({
      operation: { subject: 'SSL', purposes: 'SSL', dataCategories: 'SSL', protectionReason: 'SSL' },
      parties: [{ safeguards: 'SSL' }],
      versions: [{ change: 'SSL eingeführt', responsible: 'SSL' }],
    });
    expect(given.map(({ place }) => place.field)).toEqual(['subject', 'purposes', 'safeguards', 'change']);
    expect(given.slice(2).map(({ place }) => place.id)).toEqual([partyId(1), versionId(1)]);
  });

  it('are those of groups of the scheme in use, as their state prints them', () => {
    const { operation } = findingsCase();
    const texts = { textBefore: 'SSL', textInstead: 'SSL', textAfter: 'SSL', reason: 'SSL', deleted: false };
    const group = (state: GroupState['state'], schemeId: string): GroupState =>
      ({ ...texts, state, schemeId, groupId: 'g.1' }) as GroupState;
    const scheme = operation?.schemeId ?? '';
    expect(fields({ groupStates: [group('normal', scheme)] })).toEqual([
      'group textBefore',
      'group textInstead',
      'group textAfter',
    ]);
    expect(found({ groupStates: [group('notRelevant', scheme)] }).map(({ place }) => place)).toEqual([
      { kind: 'group', id: `${scheme}/g.1`, target: '', field: 'reason' },
    ]);
    expect(fields({ groupStates: [group('hidden', scheme), group('normal', 'other')] })).toEqual([]);
  });

  it('are titles and sentences of own measures that are answered, in the language of the rule', () => {
    const own = newOwnMeasure(
      { id: '00000000-0000-4000-8000-000000000001' as OwnMeasure['id'] },
      { organisationId: '', areaId: 'ZUT' as AreaId, title: { de: 'SSL', en: 'SSL' }, sentence: { de: 'SSL', en: '' } },
    );
    const given = { ownMeasures: [own], answers: { [own.id]: {} } };
    expect(fields(given)).toEqual(['measure title.de -', 'measure sentence.de -', 'measure title.en -']);
    expect(fields(given, [rule({ terms: ['SSL'], language: 'en' })])).toEqual(['measure title.en -']);
    expect(fields({ ownMeasures: [own] })).toEqual([]);
  });

  it('are the users’ own words for measures as they were delivered', () => {
    const overlay = { ...emptyOverlay('WEI-01' as MeasureId), sentence: { de: 'Mit SSL.', en: 'Using SSL.' } };
    const given = { overlays: [overlay], answers: { 'WEI-01': {} } };
    expect(fields(given)).toEqual(['measure sentence.de -', 'measure sentence.en -']);
    expect(fields({ ...given, overlays: [{ ...overlay, deleted: true }] })).toEqual([]);
    expect(fields({ overlays: [overlay] })).toEqual([]);
  });
});

describe('word rules', () => {
  it('give one finding per text with all marks and words', () => {
    const [finding, ...others] = found({ answers: { 'WEI-01': { note: 'SSL, ssl und SSL' } } });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'WORDS', severity: 'warning', params: { words: 'SSL, ssl' } });
    expect(finding?.marks).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
      { start: 13, end: 16 },
    ]);
  });

  it('name a few words, and rest on all of them', () => {
    const rules = [rule({ terms: ['a*'] })];
    const [one] = found({ answers: { 'WEI-01': { note: 'ab ac ad ae af ag' } } }, rules);
    const [other] = found({ answers: { 'WEI-01': { note: 'ab ac ad ae af ah' } } }, rules);
    expect([one?.params, other?.params]).toEqual(Array(2).fill({ words: 'ab, ac, ad, ae, af, …' }));
    expect(one?.basis).not.toBe(other?.basis);
  });

  it('rest on the words: an acceptance holds while they stay, wherever they stand', () => {
    const rules = [rule({ terms: ['SSL', 'FTP'] })];
    const basis = (note: string) => found({ answers: { 'WEI-01': { note } } }, rules)[0]?.basis;
    expect(basis('Neu: SSL und SSL, FTP')).toBe(basis('FTP und SSL'));
    expect(basis('SSL')).not.toBe(basis('SSL und FTP'));
  });

  it('of some measures look at no others', () => {
    const only = rule({ terms: ['SSL'], measures: ['WEI-01' as never] });
    const answers = { 'WEI-01': { note: 'SSL' }, 'WEI-02': { note: 'SSL' } };
    expect(found({ answers, operation: { subject: 'SSL' } }, [only]).map(({ place }) => place.id)).toEqual(['WEI-01']);
  });

  it('let values name people and addresses, where values are there for it', () => {
    const rules = [rule({ detect: 'personName' }, 'NAME'), rule({ detect: 'ipAddress' }, 'IP')];
    const text = 'Frau Muster, 10.0.0.1';
    expect(fields({ answers: { 'AUF-03': { values: { persons: text } } } }, rules)).toEqual([
      'measure values.persons -',
    ]);
    expect(fields({ answers: { 'AUF-03': { note: text } } }, rules)).toHaveLength(2);
  });

  it('that are not valid today, or are about something else, find nothing', () => {
    const answers = { 'WEI-01': { note: 'SSL' } };
    expect(found({ answers }, [{ ...SSL, validUntil: '2026-01-01' }])).toEqual([]);
  });
});

describe('a second look', () => {
  const rules = [rule({ terms: ['SSL'] }, 'A'), rule({ terms: ['FTP'] }, 'B')];
  const answers = Object.fromEntries(['WEI-01', 'WEI-02', 'WEI-03'].map((id) => [id, { note: `${id} mit SSL` }]));

  it('reads only the note that has changed', () => {
    const { cost } = wordFinder(rules);
    found({ answers }, rules);
    expect(cost.texts).toBe(3);
    const changed = found({ answers: { ...answers, 'WEI-02': { note: 'FTP' } } }, rules);
    expect(changed.map(({ ruleId }) => ruleId)).toEqual(['A', 'A', 'B']);
    expect(cost.texts).toBe(4);
  });

  it('of another list with the same rules reads nothing again', () => {
    const { cost } = wordFinder(rules);
    const before = cost.texts;
    found({ answers }, [...rules]);
    expect(cost.texts).toBe(before);
    expect(wordFinder([...rules].reverse()).cost).not.toBe(cost);
  });
});

describe('the examples of the catalogue', () => {
  const branches = deliveredRules('wording').flatMap(branchesOf);
  const severe = branches.flatMap(({ id, finds, severity }) =>
    severity !== 'info' && ('terms' in finds || 'detect' in finds) ? [{ id, finds: finds as WordRule }] : [],
  );
  const search = new WordSearch(severe);
  const examples = readdirSync('catalog/guidance').flatMap((file) =>
    Object.values(JSON.parse(readFileSync(`catalog/guidance/${file}`, 'utf8')) as Record<string, Guidance>),
  );
  interface Guidance {
    good?: { de: string; en: string };
    weak?: { de: string; en: string };
  }
  const wordsIn = (text: string): string[] =>
    [...search.hits(text)].flatMap(([id, marks]) => marks.map(({ start, end }) => `${id}: ${text.slice(start, end)}`));

  it('that are good have nothing to be warned of', () => {
    const good = examples.flatMap(({ good: it }) => (it ? [it.de, it.en] : []));
    expect(good.length).toBeGreaterThan(500);
    expect(good.flatMap(wordsIn)).toEqual([]);
  });

  it('that are weak are often known by their words alone', () => {
    const weak = examples.flatMap(({ weak: it }) => (it ? [it.de, it.en] : []));
    expect(weak.filter((text) => wordsIn(text).length > 0).length).toBeGreaterThan(weak.length / 15);
  });
});
