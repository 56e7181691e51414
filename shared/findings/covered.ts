/** The same gap under two rules is shown once. */
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/**
 * Without findings of branches whose `coveredBy` has found something about the same measure and target. A branch that is
 * switched off or not valid finds nothing and so covers nothing; one whose finding is accepted still does.
 */
export function withoutCovered<T extends Finding>(findings: readonly T[], rules: readonly Rule[]): T[] {
  const covers = new Map<string, readonly string[]>(
    rules.flatMap(({ id, coveredBy }) => (coveredBy ? [[id, coveredBy]] : [])),
  );
  if (covers.size === 0) return [...findings];
  const key = (ruleId: string, { kind, id, target }: Finding['place']) => `${ruleId}/${kind}/${id}/${target}`;
  const covering = new Set([...covers.values()].flat());
  const found = new Set(findings.flatMap(({ ruleId, place }) => (covering.has(ruleId) ? [key(ruleId, place)] : [])));
  return findings.filter(({ ruleId, place }) => !covers.get(ruleId)?.some((other) => found.has(key(other, place))));
}
