import { Button } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconAlertTriangle } from '@tabler/icons-react';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import css from './sharing.module.css';

type Next = 'close' | 'other' | 'anyway';

/**
 * Says why a case cannot be opened and offers the ways out: another file, or this one nevertheless where that is safe.
 * `fileName` may be '' when there is no file yet.
 */
export function askWhatNext(fileName: string, sentence: string, canOpenAnyway: boolean): Promise<Next> {
  const t = textFor('sharing');
  return new Promise((resolve) => {
    const id = modals.open({
      title: fileName ? t('problem.titleFile', { name: fileName }) : t('problem.title'),
      onClose: () => resolve('close'),
      children: (
        <CaseProblem
          sentence={sentence}
          canOpenAnyway={canOpenAnyway}
          onChoose={(next) => {
            resolve(next);
            modals.close(id);
          }}
        />
      ),
    });
  });
}

interface CaseProblemProps {
  sentence: string;
  canOpenAnyway: boolean;
  onChoose: (next: Next) => void;
}

function CaseProblem({ sentence, canOpenAnyway, onChoose }: CaseProblemProps) {
  const t = useText('sharing');
  const ui = useText('ui');
  return (
    <>
      <div className={css.problem} role="alert">
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
        <p>{sentence}</p>
      </div>
      <p className={css.quiet}>{t('problem.nothingChanged')}</p>
      <div className={css.buttons}>
        <Button variant="default" onClick={() => onChoose('other')}>
          {t('problem.other')}
        </Button>
        {canOpenAnyway && (
          <Button variant="default" onClick={() => onChoose('anyway')}>
            {t('problem.anyway')}
          </Button>
        )}
        <Button data-autofocus onClick={() => onChoose('close')}>
          {ui('close')}
        </Button>
      </div>
    </>
  );
}
