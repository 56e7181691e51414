import { IconCircleOff } from '@tabler/icons-react';
import { applicabilityText } from '../../../text/applicability-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useApplicability, useFrame } from '../frame.ts';
import css from './measure-state.module.css';
import { useAnswerSubject } from './shown-answer.ts';
import { useOpenFacts } from './use-open-facts.ts';

/** Why the measure probably makes no sense here, and where to say otherwise. It can be answered all the same. */
export function RuledOut() {
  const { measure } = useAnswerSubject();
  const { facts } = useFrame();
  const applicability = useApplicability(measure.id);
  const t = useText('answer');
  const openFacts = useOpenFacts();
  if (applicability.kind !== 'ruledOut') return null;
  return (
    <div className={css.state}>
      <IconCircleOff size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <b>{t('applicability.ruledOut')}:</b> {applicabilityText(applicability, facts)}.{' '}
        {t('applicability.stillPossible')}{' '}
        <button type="button" className={`plain ${css.link}`} onClick={openFacts}>
          {t('applicability.open')}
        </button>
      </span>
    </div>
  );
}
