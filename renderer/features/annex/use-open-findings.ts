import { useMemo } from 'react';
import type { Operation, Scope } from '../../../shared/domain/records.ts';
import { useFindings, useRulesOf } from '../../data/findings/findings-query.ts';
import { useLanguage } from '../../text/use-text.ts';
import { type ExposedDetail, exposedDetails, type OpenFindings, openFindings } from './open-findings.ts';

interface FoundBeforeExport {
  scope: Scope;
  exposed: readonly ExposedDetail[];
  open: readonly OpenFindings[];
  accepted: number;
}

/** What rules find fault with in an operation, apart from the annex: never handed to what makes it. Undefined while it loads. */
export function useOpenFindings(id: Operation['id']): FoundBeforeExport | undefined {
  const language = useLanguage();
  const scope = useMemo<Scope>(() => ({ kind: 'operation', id }), [id]);
  const findings = useFindings(scope);
  const rules = useRulesOf(scope);
  return useMemo(
    () =>
      findings &&
      rules && {
        scope,
        exposed: exposedDetails(findings, rules.rules, language),
        open: openFindings(findings, rules.rules, language),
        accepted: findings.filter(({ standing }) => standing === 'accepted').length,
      },
    [scope, findings, rules, language],
  );
}
