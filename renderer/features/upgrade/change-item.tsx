import { SegmentedControl } from '@mantine/core';
import type { MeasureChange } from '../../../shared/catalogue/upgrade/plan.ts';
import type { AnswerRule } from '../../../shared/domain/catalogue-changes.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Differences } from './differences.tsx';
import { OwnWording } from './own-wording.tsx';
import { titlesOf } from './titles.ts';
import css from './upgrade.module.css';
import type { PlanState } from './use-plan.ts';

interface ChangeItemProps {
  change: MeasureChange;
  /** How many hang on the measure. */
  answers: number;
  state: PlanState;
}

/** A measure that is not what it was: old and new words, the user's own, and what becomes of answers. */
export function ChangeItem({ change, answers, state }: ChangeItemProps) {
  const t = useText('upgrade');
  const language = useLanguage();
  const { measureId, after, before, words, overlay } = change;
  const title = inLanguage((after ?? before)?.title ?? { de: measureId, en: measureId }, language);
  return (
    <li className={css.item}>
      <div className={css.itemHead}>
        <span className={css.itemTitle}>{title}</span>
        <span className="muted">{measureId}</span>
      </div>
      <Successors change={change} />
      {words && <p className={css.words}>{inLanguage(words, language)}</p>}
      <Differences change={change} />
      {overlay && <OwnWording overlay={overlay} title={title} state={state} />}
      {change.rule && (
        <div className={css.rule}>
          <span className="muted">{t('answers', { count: answers })}</span>
          <Rule change={change} title={title} state={state} />
        </div>
      )}
    </li>
  );
}

function Successors({ change: { kind, into } }: { change: MeasureChange }) {
  const t = useText('upgrade');
  const language = useLanguage();
  const { newer } = useData();
  if (into.length > 0) return <p>{t('into', { titles: titlesOf(into, newer, language) })}</p>;
  return kind === 'withdrawn' ? <p className="muted">{t('withoutSuccessor')}</p> : null;
}

function Rule({ change, title, state }: { change: MeasureChange; title: string; state: PlanState }) {
  const t = useText('upgrade');
  const { rule, allowed, version, measureId } = change;
  return (
    <SegmentedControl
      aria-label={t('ruleOf', { title })}
      value={rule}
      data={allowed.map((value) => ({ value, label: t(`rule.${value}`) }))}
      onChange={(value) => state.setRule(version, measureId, value as AnswerRule)}
    />
  );
}
