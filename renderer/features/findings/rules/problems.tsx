import { IconAlertTriangle } from '@tabler/icons-react';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import type { RuleProblem } from '../../../../shared/findings/rule-set.ts';
import { useText } from '../../../text/use-text.ts';
import type { ListedRule } from './listed-rules.ts';
import css from './rules.module.css';

/** Rules that are on and find nothing, because something in them is not understood here. */
export function Problems({ rules, onShow }: { rules: readonly ListedRule[]; onShow: (id: RuleId) => void }) {
  const t = useText('rules');
  const broken = rules.filter((rule) => rule.problem !== undefined);
  if (broken.length === 0) return null;
  return (
    <section className={css.problems} aria-label={t('problems.title', { count: broken.length })}>
      <p className={css.problemsTitle}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
        {t('problems.title', { count: broken.length })}
      </p>
      <ul>
        {broken.map(({ id, title, own, problem }) => (
          <li key={id}>
            <button type="button" className={`plain ${css.link}`} onClick={() => onShow(id)}>
              {own ? title || t('own') : id}
            </button>{' '}
            {problem && <ProblemText problem={problem} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why a rule finds nothing. */
export function ProblemText({ problem: { kind, name } }: { problem: RuleProblem }) {
  const t = useText('rules');
  return t(`problems.${kind}`, { name });
}
