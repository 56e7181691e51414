import { describe, expect, it } from 'vitest';
import {
  exposedDetails,
  howMany,
  openFindings,
  toldElsewhere,
} from '../../../../../renderer/features/annex/open-findings.ts';
import type { RuleId } from '../../../../../shared/domain/ids.ts';
import type { JudgedFinding } from '../../../../../shared/findings/accepted.ts';
import type { Rule } from '../../../../../shared/findings/rule.ts';

const rule = (id: string, severity: Rule['severity'], fields: Partial<Rule> = {}): Rule => ({
  ...{ id: id as RuleId, partOf: id as RuleId, severity, also: [], source: 'Art. 32', isOwn: false },
  title: { de: `Titel ${id}`, en: `Title ${id}` },
  message: { de: 'Fehlt: {words}.', en: 'Missing: {words}.' },
  advice: { de: 'Ergänzen.', en: 'Add it.' },
  finds: { terms: ['x'.repeat(2)] },
  ...fields,
});
const finding = (ruleId: string, words: string, fields: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...{ ruleId: ruleId as RuleId, severity: 'info', basis: 'b', standing: 'open', params: { words } },
  place: { kind: 'measure', id: 'ZUG-01', target: '-', field: 'note' },
  ...fields,
});
const said = (findings: JudgedFinding[], rules: Rule[]) =>
  openFindings(findings, rules, 'de').map((it) => [it.severity, it.message, it.findings.length]);

describe('findings before an export', () => {
  it('add up to all that are open, with those that the list tells in another place', () => {
    const rules = [rule('R-1', 'warning'), rule('R-2', 'warning', { finds: { detect: 'password' } })];
    const findings = [
      finding('R-1', 'a', { severity: 'warning' }),
      finding('R-2', 'b', { severity: 'warning' }),
      finding('R-2', 'c', { severity: 'warning', standing: 'accepted' }),
      finding('R-2', 'd', { severity: 'warning', isUnanswered: true }),
    ];
    expect(toldElsewhere(findings, openFindings(findings, rules, 'de'))).toEqual({ error: 0, warning: 1, info: 0 });
  });

  it('are told once for each rule, errors first; several in different words by what the rule is about', () => {
    const rules = [rule('R-1', 'warning'), rule('R-2', 'error'), rule('R-3', 'info')];
    const findings = [finding('R-1', 'a'), finding('R-1', 'b'), finding('R-2', 'c'), finding('R-2', 'c')];
    expect(said(findings, rules)).toEqual([
      ['error', 'Fehlt: c.', 2],
      ['warning', 'Titel R-1', 2],
    ]);
  });

  it('leave out what is accepted or not answered yet, but not what has come back', () => {
    const findings = [
      finding('R-1', 'a', { standing: 'accepted' }),
      finding('R-1', 'b', { isUnanswered: true }),
      finding('R-1', 'c', { standing: 'changed' }),
      finding('R-1', 'd', { standing: 'expired' }),
    ];
    expect(said(findings, [rule('R-1', 'error')])).toEqual([['error', 'Titel R-1', 2]]);
    expect(said(findings.slice(0, 2), [rule('R-1', 'error')])).toEqual([]);
  });

  it('tell details that must not be in an annex one by one, passwords first, apart from all others', () => {
    const rules = [
      rule('R-1', 'info', { finds: { detect: 'personName' } }),
      rule('R-2', 'error', { finds: { detect: 'password' } }),
      rule('R-3', 'error'),
    ];
    const findings = [
      finding('R-1', 'a'),
      finding('R-1', 'b', { place: { kind: 'measure', id: 'ZUG-02', target: '-', field: 'note' } }),
      finding('R-1', 'c', { standing: 'accepted' }),
      finding('R-2', 'd', { standing: 'changed' }),
      ...[finding('R-3', 'e'), finding('R-3', 'f')],
    ];
    const exposed = exposedDetails(findings, rules, 'de');
    expect(exposed.map(({ severity, finding: { params, place } }) => [severity, params?.words, place.id])).toEqual([
      ['error', 'd', 'ZUG-01'],
      ['info', 'a', 'ZUG-01'],
      ['info', 'b', 'ZUG-02'],
    ]);
    expect(said(findings, rules)).toEqual([['error', 'Titel R-3', 2]]);
    expect(howMany(openFindings(findings, rules, 'de'))).toBe(2);
  });

  it('do not repeat what the check list says of the annex itself', () => {
    const rules = [rule('R-1', 'warning', { finds: { check: 'inPlaceButSetAside' } })];
    expect(said([finding('R-1', 'a')], rules)).toEqual([]);
  });
});
