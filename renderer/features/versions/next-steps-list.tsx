import { IconArrowRight } from '@tabler/icons-react';
import { formatDate } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { NextStep } from './next-steps.ts';
import css from './versions-screen.module.css';

/** What is to be done next, in sentences. */
export function NextStepsList({ steps }: { steps: readonly NextStep[] }) {
  const t = useText('versions');
  return (
    <section className={css.next} aria-labelledby="versions-next">
      <h2 id="versions-next" className={css.heading}>
        {t('next.title')}
      </h2>
      <ul className={css.steps}>
        {steps.map((step) => (
          <li key={step.kind} data-urgent={step.kind === 'lowered' || step.kind === 'reviewDue' || undefined}>
            <IconArrowRight size={14} stroke={1.75} aria-hidden />
            <Sentence step={step} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sentence({ step }: { step: NextStep }) {
  const t = useText('versions');
  const language = useLanguage();
  if ('date' in step) return <span>{t(`next.${step.kind}`, { date: formatDate(step.date, language) })}</span>;
  if (step.kind === 'lowered') return <span>{t('next.lowered', { number: step.number, count: step.count })}</span>;
  if (!('number' in step)) return <span>{t(`next.${step.kind}`)}</span>;
  return <span>{t(`next.${step.kind}`, { number: step.number || t('unnumbered') })}</span>;
}
