/** Findings with what users decided about them. */
import { placeKey } from '../domain/finding-records.ts';
import type { Acceptance } from '../domain/records.ts';
import { onceForEach } from '../lib/once-for-each.ts';
import type { Finding } from './finding.ts';

/**
 * - `open`: nobody has said anything about it;
 * - `accepted`: somebody lives with it, and said why;
 * - `changed`: it was accepted, but what it rests on has changed since;
 * - `expired`: it was accepted until a day that has passed.
 */
export type Standing = 'open' | 'accepted' | 'changed' | 'expired';

export interface JudgedFinding extends Finding {
  standing: Standing;
  /** Also where it no longer holds, so that the reason given then can be read. */
  acceptance?: Acceptance;
}

/**
 * @param acceptances of the scope and of the organisation above it: what is accepted there holds here, too, as long as the
 *   facts are the same
 * @param today ISO date
 */
export function judged(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  today: string,
): JudgedFinding[] {
  const byFinding = new Map<string, Acceptance[]>();
  for (const it of acceptances) {
    if (it.deleted || !it.basis) continue;
    const key = findingKey(it);
    byFinding.set(key, [...(byFinding.get(key) ?? []), it]);
  }
  return findings.map((finding) => {
    const given = byFinding.get(findingKey(finding));
    if (!given) return unjudged(finding);
    const standings = given.map((it) => ({ standing: standingOf(it, finding.basis, today), acceptance: it }));
    const best = standings.find(({ standing }) => standing === 'accepted') ?? standings[0];
    return { ...finding, standing: 'open', ...best };
  });
}

const unjudged = onceForEach((finding: Finding): JudgedFinding => ({ ...finding, standing: 'open' }));

/** The same fault at the same place, whatever the facts. */
export const findingKey = onceForEach(
  ({ ruleId, place }: Pick<Finding, 'ruleId' | 'place'>): string => `${ruleId}/${placeKey(place)}`,
);

function standingOf({ basis, until }: Acceptance, current: string, today: string): Standing {
  if (basis !== current) return 'changed';
  return until && until < today ? 'expired' : 'accepted';
}
