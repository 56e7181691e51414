import { describe, expect, test } from 'vitest';
import type { MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import { findingText } from '../../../../shared/findings/finding-text.ts';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { CATALOGUE, findingsCase, type GivenCase, siteId } from './case-builder.ts';
import { groupState } from './consistency-answer-cases.ts';
import { released } from './consistency-level-cases.ts';
import { deliveredRules } from './delivered-rules.ts';

const rules = deliveredRules('consistency')
  .flatMap(branchesOf)
  .filter(({ partOf }) => partOf === 'PLB-12' || partOf === 'PLB-13');
const find = (given: GivenCase) => findingsOf(findingsCase(given), rules);
const ids = (given: GivenCase) => find(given).map(({ ruleId }) => ruleId);
const was = released({ 'ZUG-02': { values: { minLength: 14 } }, 'ZUT-13': {} });
const tellsOf = (given: GivenCase, language: 'de' | 'en') =>
  find(given).map((finding) => {
    const rule = rules.find(({ id }) => id === finding.ruleId);
    return rule ? findingText(rule, finding, language).message : '';
  });

describe('the level since the last version', () => {
  test('is no matter as long as nothing was released, and while it is kept', () => {
    expect(ids({ answers: {} })).toEqual([]);
    expect(ids({ released: was, answers: { 'ZUG-02': { values: { minLength: 16 } }, 'ZUT-13': {} } })).toEqual([]);
  });

  test('says what was and what is, in both languages', () => {
    const given: GivenCase = { released: was, answers: { 'ZUG-02': { values: { minLength: 10 } } } };
    expect(tellsOf(given, 'de')).toEqual([
      'In Fassung 1.0 war die Maßnahme umgesetzt, jetzt: offen. Das Schutzniveau könnte gesunken sein.',
      'Mindestlänge: in Fassung 1.0 „14 Zeichen“, jetzt „10 Zeichen“. Die Angabe ist schwächer geworden.',
    ]);
    expect(tellsOf(given, 'en')[1]).toContain('Minimum length: in version 1.0 “14 characters”, now “10 characters”');
    expect(find(given).map(({ place }) => place.field)).toEqual(['status', 'values.minLength']);
  });

  test('a value that is not said any more is weaker', () => {
    const given: GivenCase = { released: was, answers: { 'ZUG-02': {}, 'ZUT-13': {} } };
    expect(tellsOf(given, 'de')).toEqual([
      'Mindestlänge: in Fassung 1.0 „14 Zeichen“, jetzt „keine Angabe“. Die Angabe ist schwächer geworden.',
    ]);
  });

  test('is quiet where the version in the making gives a reason', () => {
    const answers = { 'ZUG-02': { values: { minLength: 10 } } };
    expect(ids({ released: { ...was, reasons: { 'ZUT-13': 'Umzug.' } }, answers })).toEqual(['PLB-13.1']);
    const reasons = { 'ZUT-13': 'Umzug in ein anderes Gebäude.', 'ZUG-02': 'Jetzt mit zweitem Faktor.' };
    expect(ids({ released: { ...was, reasons }, answers })).toEqual([]);
  });

  test('an answer that readers do not meet any more is gone, and said to be so', () => {
    const given: GivenCase = { released: released({ 'ZUT-13': {} }), answers: { 'ZUT-13': { internalOnly: true } } };
    expect(tellsOf(given, 'de')[0]).toContain('jetzt: nicht mehr in der Anlage');
  });

  test('a measure that still is in place for a site is not gone, but less', () => {
    const target = `site:${siteId(1)}`;
    const given: GivenCase = { released: released({ 'ZUT-13': {} }), sites: [{}], answers: { 'ZUT-13': { target } } };
    expect(ids(given)).toEqual(['PLB-13.2']);
  });

  test('rests on what was and what is: another value brings an accepted one back', () => {
    const basis = (minLength: number) =>
      find({ released: was, answers: { 'ZUT-13': {}, 'ZUG-02': { values: { minLength } } } })[0]?.basis;
    expect(basis(10)).toBe(basis(10));
    expect(basis(10)).not.toBe(basis(8));
  });

  test('a measure that the catalogue does not have any more is missed at the operation', () => {
    const gone = structuredClone(released({ 'ZUT-13': {} }));
    for (const it of gone.state.measures) it.measureId = 'own-gone' as never;
    expect(find({ released: gone })).toMatchObject([
      {
        place: { kind: 'operation', field: 'versions.own-gone' },
        params: { measure: { de: 'Einbruchhemmende Türen und Fenster' } },
      },
    ]);
  });

  test('is that of the annex: what its scheme sets aside is gone, what another one sets aside is not', () => {
    const hiddenIn = (schemeId: string) =>
      [...(CATALOGUE.measure('ZUT-13' as MeasureId)?.groups.get(schemeId as SchemeId) ?? [])].map((groupId) =>
        groupState(groupId, { state: 'hidden' }, schemeId),
      );
    const found = (annexSchemeId: string, groupStates: GivenCase['groupStates'], ofOrganisation = false) => {
      const fields = { schemeId: 'b' as SchemeId, annexSchemeId: annexSchemeId as SchemeId };
      const scope = ofOrganisation ? { ofOrganisation, organisation: fields } : { operation: fields };
      return ids({ released: released({ 'ZUT-13': {} }), answers: { 'ZUT-13': {} }, groupStates, ...scope });
    };
    for (const ofOrganisation of [false, true]) {
      expect(found('a', hiddenIn('a'), ofOrganisation)).toHaveLength(1);
      expect(found('a', hiddenIn('b'), ofOrganisation)).toEqual([]);
      expect(found('', hiddenIn('b'), ofOrganisation)).toHaveLength(1);
      expect(found('gone', hiddenIn('b'), ofOrganisation)).toHaveLength(1);
    }
  });
});
