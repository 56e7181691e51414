import { useMemo } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import { isValidOn } from '../../../shared/findings/find.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import type { Rule } from '../../../shared/findings/rule.ts';
import { wordFinder } from '../../../shared/findings/words/word-findings.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useRules } from './findings-query.ts';

export interface WordFinding {
  finding: Finding;
  rule: Rule;
}

/** What word rules find in a text of the catalogue, which belongs to no case; nothing while the rules load. */
export function useTextFindings(measureId: MeasureId, text: string, language: Language): readonly WordFinding[] {
  const rules = useRules()?.rules;
  return useMemo(() => {
    if (!rules || text.trim() === '') return [];
    const today = localDay(new Date());
    const place = { kind: 'measure', id: measureId, target: GENERAL, field: '' } as const;
    return wordFinder(rules)
      .findingsIn({ place, text, language })
      .flatMap((finding) => {
        const rule = rules.find(({ id }) => id === finding.ruleId);
        return rule && isValidOn(rule, today) ? [{ finding, rule }] : [];
      });
  }, [rules, measureId, text, language]);
}
