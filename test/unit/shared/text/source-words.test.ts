import { describe, expect, it } from 'vitest';
import { findingText } from '../../../../shared/findings/finding-text.ts';
import { sourceInLanguage } from '../../../../shared/text/source-words.ts';
import { deliveredRules } from '../findings/delivered-rules.ts';

const GERMAN = /EDSA|DSGVO|KI-VO|EuGH?\b|Anhang|Anh\.|Fassung|Abschn\.|Abs\.|Nr\.|Rn\.|Klausel|Teil |Stand |[äöü]/;

describe('the source of a rule', () => {
  it('is cited in English for readers of English', () => {
    const source = '(EU) 2021/914 Anhang II; EDSA 07/2020 (Fassung 2.0) Rn. 126; Art. 24 Abs. 1 DSGVO';
    expect(sourceInLanguage(source, 'en')).toBe(
      '(EU) 2021/914 Annex II; EDPB 07/2020 (version 2.0) para. 126; Art. 24 para. 1 GDPR',
    );
    expect(sourceInLanguage(source, 'de')).toBe(source);
  });

  it('keeps titles by which German publications are found', () => {
    for (const source of ['BSI-Standard 200-4 (2023)', 'BSI-Mindeststandard Protokollierung 2.1 PD.2.1.04'])
      expect(sourceInLanguage(source, 'en')).toBe(source);
  });

  it('has no German word of citations left in any delivered rule', () => {
    const rules = ['state-of-the-art', 'weak-statements', 'consistency', 'wording'].flatMap(deliveredRules);
    const sources = rules.flatMap((rule) => [rule.source, ...rule.branches.flatMap((one) => one.source ?? [])]);
    expect(sources.some((source) => GERMAN.test(source))).toBe(true);
    const left = sources.map((source) => sourceInLanguage(source, 'en')).filter((source) => GERMAN.test(source));
    expect(left).toEqual([]);
  });

  it("stays in the user's words where the rule is the user's own", () => {
    const rule = {
      message: { de: 'Fehlt', en: 'Missing' },
      advice: { de: '', en: '' },
      source: 'Hausordnung Anhang 3',
    };
    expect(findingText({ ...rule, isOwn: true }, {}, 'en').source).toBe('Hausordnung Anhang 3');
    expect(findingText({ ...rule, isOwn: false }, {}, 'en').source).toBe('Hausordnung Annex 3');
  });
});
