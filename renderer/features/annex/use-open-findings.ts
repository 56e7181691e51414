import { useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { useFindings, useRulesOf } from '../../data/findings/findings-query.ts';
import { useLanguage } from '../../text/use-text.ts';
import { type ExposedDetail, exposedDetails, type OpenFindings, openFindings } from './open-findings.ts';

interface FoundBeforeExport {
  exposed: readonly ExposedDetail[];
  open: readonly OpenFindings[];
  accepted: number;
}

/** What rules find fault with in an operation or organisation, apart from the annex: never handed to what makes it. Undefined while it loads. */
export function useOpenFindings(scope: Scope): FoundBeforeExport | undefined {
  const language = useLanguage();
  const findings = useFindings(scope);
  const rules = useRulesOf(scope);
  return useMemo(
    () =>
      findings &&
      rules && {
        exposed: exposedDetails(findings, rules.rules, language),
        open: openFindings(findings, rules.rules, language),
        accepted: findings.filter(({ standing }) => standing === 'accepted').length,
      },
    [findings, rules, language],
  );
}
