import { Button, Progress } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleDotted } from '@tabler/icons-react';
import { formatPercent } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { BusyBar } from '../../../ui/busy-bar.tsx';
import css from './progress.module.css';
import type { ProgressStore, Step } from './with-progress.tsx';

interface ProgressFormProps {
  steps: readonly Step[];
  store: ProgressStore;
  onGiveUp: () => void;
}

/** The steps of a work in words, the one that is being taken with a bar, and the way out. */
export function ProgressForm({ steps, store, onGiveUp }: ProgressFormProps) {
  const t = useText('sharing');
  const ui = useText('ui');
  const current = store(({ step }) => step);
  const at = current ? steps.indexOf(current) : 0;
  return (
    <>
      <ol className={css.steps}>
        {steps.map((step, index) => (
          <li key={step} data-state={stateOf(index, at)} aria-current={index === at ? 'step' : undefined}>
            <StepIcon state={stateOf(index, at)} />
            {t(`progress.${step}`)}
          </li>
        ))}
      </ol>
      <StepBar store={store} label={t(`progress.${current ?? steps[0] ?? 'collect'}`)} />
      <div className={css.buttons}>
        <span className={css.hint}>{t('progress.nothingChanged')}</span>
        <Button variant="default" data-autofocus onClick={onGiveUp}>
          {ui('cancel')}
        </Button>
      </div>
    </>
  );
}

type State = 'done' | 'now' | 'next';
const stateOf = (index: number, at: number): State => (index < at ? 'done' : index === at ? 'now' : 'next');

const ICONS = { done: IconCheck, now: IconCircleDotted, next: IconCircle } as const;

function StepIcon({ state }: { state: State }) {
  const Shape = ICONS[state];
  return <Shape size={16} stroke={state === 'done' ? 2.2 : 1.5} aria-hidden />;
}

/** How much of the step is done, where anybody knows. */
function StepBar({ store, label }: { store: ProgressStore; label: string }) {
  const language = useLanguage();
  const share = store((state) => state.share);
  return (
    <>
      {share === undefined ? (
        <BusyBar label={label} />
      ) : (
        <Progress size={4} radius={2} value={share * 100} aria-label={label} transitionDuration={100} />
      )}
      <p className={css.figure}>
        <span role="status">{label}</span>
        {share !== undefined && <span aria-hidden> {formatPercent(share, language)}</span>}
      </p>
    </>
  );
}
