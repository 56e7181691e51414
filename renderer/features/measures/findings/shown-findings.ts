/** Findings at the measures of this screen, in the words of their rules. */
import { useMemo } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
import type { JudgedFinding } from '../../../../shared/findings/accepted.ts';
import { type FindingText, findingText } from '../../../../shared/findings/finding-text.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { useFindingsOf, useRulesOf } from '../../../data/findings/findings-query.ts';
import { useFrame } from '../frame.ts';
import { useAnswerSubject } from '../inspector/shown-answer.ts';

export interface ShownFinding {
  finding: JudgedFinding;
  rule: Rule;
  text: FindingText;
}

const NONE: readonly JudgedFinding[] = [];
const NOTHING_SHOWN: readonly ShownFinding[] = [];

/** Neither accepted nor about what nobody has answered yet. */
export const isOpenFault = ({ standing, isUnanswered }: JudgedFinding): boolean =>
  standing !== 'accepted' && !isUnanswered;

/** At one measure: about the current target, or among the general answers about any. */
export function useRowFindings(measureId: MeasureId): readonly JudgedFinding[] {
  const { scope, target } = useFrame();
  const all = useFindingsOf(scope, measureId) ?? NONE;
  return useMemo(
    () => all.filter((it) => isOpenFault(it) && (target === GENERAL || it.place.target === target)),
    [all, target],
  );
}

/** About the answer that the inspector shows, the gravest first, accepted ones last. */
export function useShownFindings(): readonly ShownFinding[] {
  const { scope, language } = useFrame();
  const { measure, target } = useAnswerSubject();
  const all = useFindingsOf(scope, measure.id);
  const set = useRulesOf(scope);
  return useMemo(() => {
    if (!all || all.length === 0 || !set) return NOTHING_SHOWN;
    return all
      .filter(({ place }) => place.target === target)
      .flatMap((finding): ShownFinding[] => {
        const rule = set.rules.find(({ id }) => id === finding.ruleId);
        return rule ? [{ finding, rule, text: findingText(rule, finding, language) }] : [];
      })
      .toSorted((one, other) => weight(one.finding) - weight(other.finding));
  }, [all, set, target, language]);
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;
const weight = (it: JudgedFinding): number => (it.standing === 'accepted' ? ORDER.info + 1 : 0) + ORDER[it.severity];
