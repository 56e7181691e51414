import { IconBuilding } from '@tabler/icons-react';
import { type AnswerPath, originOf } from '../../../../shared/domain/layers.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import css from './origin.module.css';
import { useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** Behind the label of a field: a quiet sign that its content is inherited. Nothing for all others. */
export function InheritedMark({ path }: { path: AnswerPath }) {
  const { own, above } = useShownAnswer();
  const t = useText('answer');
  if (originOf(own, above, path) !== 'organisation') return null;
  const words = t('origin.organisation');
  return (
    <span className={css.inherited} role="img" aria-label={words} title={words}>
      <IconBuilding size={13} stroke={1.75} aria-hidden="true" />
    </span>
  );
}

interface DeviationProps {
  path: AnswerPath;
  /** Names the field for screen readers. */
  label: string;
  /** What the organisation says, as it would print. */
  textOf: (above: Assessment) => string;
}

/** Under a field that deviates: what the organisation says, and the way back to it. */
export function Deviation({ path, label, textOf }: DeviationProps) {
  const { own, above } = useShownAnswer();
  const { inherit } = useAnswerCommands();
  const t = useText('answer');
  if (!above || originOf(own, above, path) !== 'deviating') return null;
  return (
    <span className={css.deviating}>
      {t('origin.differs', { value: textOf(above) || t('origin.nothing') })}
      {' · '}
      <button
        type="button"
        className={`plain ${css.reset}`}
        aria-label={t('origin.resetLabel', { field: label })}
        onClick={() => void inherit([path])}
      >
        {t('origin.reset')}
      </button>
    </span>
  );
}
