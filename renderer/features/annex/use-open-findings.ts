import { useMemo } from 'react';
import type { Severity } from '../../../shared/domain/finding-records.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { useFindings, useRulesOf } from '../../data/findings/findings-query.ts';
import { useLanguage } from '../../text/use-text.ts';
import { type ExposedDetail, exposedDetails, type OpenFindings, openFindings, toldElsewhere } from './open-findings.ts';

interface FoundBeforeExport {
  exposed: readonly ExposedDetail[];
  open: readonly OpenFindings[];
  /** Of open findings, by severity: those that stand among the points about the annex or the exposed details. */
  toldElsewhere: Readonly<Record<Severity, number>>;
  accepted: number;
}

/** What rules find fault with in an operation or organisation, apart from the annex: never handed to what makes it. Undefined while it loads. */
export function useOpenFindings(scope: Scope): FoundBeforeExport | undefined {
  const language = useLanguage();
  const findings = useFindings(scope);
  const rules = useRulesOf(scope);
  return useMemo(() => {
    if (!findings || !rules) return undefined;
    const open = openFindings(findings, rules.rules, language);
    return {
      exposed: exposedDetails(findings, rules.rules, language),
      open,
      toldElsewhere: toldElsewhere(findings, open),
      accepted: findings.filter(({ standing }) => standing === 'accepted').length,
    };
  }, [findings, rules, language]);
}
