import { Button } from '@mantine/core';
import { useText } from '../../../text/use-text.ts';
import css from './merge.module.css';
import type { MergeAnswer, MergeQuestion } from './merge-dialog.tsx';
import { NO_CHOICES } from './use-merge-choices.ts';

interface NothingNewProps extends Pick<MergeQuestion, 'kind' | 'fileName'> {
  onAnswer: (answer: MergeAnswer) => void;
}

/** The file is known already: no long preview for that. */
export function NothingNew({ kind, fileName, onAnswer }: NothingNewProps) {
  const t = useText('merging');
  const ui = useText('ui');
  return (
    <div className={css.nothing}>
      <p>
        <strong>{t('nothing')}</strong>
      </p>
      <p>{t('nothingText', { name: fileName })}</p>
      <div className={css.buttons}>
        {kind === 'case' && (
          <Button variant="subtle" onClick={() => onAnswer({ kind: 'copy' })}>
            {t('copy')}
          </Button>
        )}
        <span className="grow" />
        <Button data-autofocus onClick={() => onAnswer({ kind: 'merge', choices: NO_CHOICES })}>
          {ui('close')}
        </Button>
      </div>
    </div>
  );
}
