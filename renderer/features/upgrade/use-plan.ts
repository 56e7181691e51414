import { useMemo, useState } from 'react';
import { planUpgrade, type UpgradePlan } from '../../../shared/catalogue/upgrade/plan.ts';
import { decisionKey, type UpgradeDecisions } from '../../../shared/catalogue/upgrade/upgrade-step.ts';
import type { AnswerRule } from '../../../shared/domain/catalogue-changes.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { UpgradeSource } from './use-upgrade-source.ts';

export interface PlanState {
  plan: UpgradePlan;
  decisions: UpgradeDecisions;
  setRule: (version: string, measureId: MeasureId, rule: AnswerRule) => void;
  setNewWording: (measureId: MeasureId, isNew: boolean) => void;
}

/** The dry run with what the user has decided so far. */
export function usePlan({ content, steps }: UpgradeSource): PlanState {
  const language = useLanguage();
  const [rules, setRules] = useState<UpgradeDecisions['rules']>(new Map());
  const [newWording, setNewWordings] = useState<UpgradeDecisions['newWording']>(new Set());
  const decisions = useMemo(() => ({ rules, newWording, language }), [rules, newWording, language]);
  const plan = useMemo(() => planUpgrade(content, steps, decisions), [content, steps, decisions]);
  return {
    plan,
    decisions,
    setRule: (version, measureId, rule) =>
      setRules((known) => new Map(known).set(decisionKey(version, measureId), rule)),
    setNewWording: (measureId, isNew) =>
      setNewWordings((known) => {
        const others = [...known].filter((it) => it !== measureId);
        return new Set(isNew ? [...others, measureId] : others);
      }),
  };
}
