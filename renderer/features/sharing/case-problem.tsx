import { Button } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconAlertTriangle } from '@tabler/icons-react';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import css from './sharing.module.css';

/** `forget`: takes the file off the list of those opened last. */
type Way = 'anyway' | 'forget';
type Next = 'close' | 'other' | Way;

/**
 * Says why a file cannot be opened and offers the ways out: another file, and what else makes sense with this one.
 * `fileName` may be '' when there is no file yet.
 */
export function askWhatNext(fileName: string, sentence: string, ways: readonly Way[] = []): Promise<Next> {
  const t = textFor('sharing');
  return new Promise((resolve) => {
    const id = modals.open({
      title: fileName ? t('problem.titleFile', { name: fileName }) : t('problem.title'),
      size: 520,
      onClose: () => resolve('close'),
      children: (
        <CaseProblem
          sentence={sentence}
          ways={ways}
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
  ways: readonly Way[];
  onChoose: (next: Next) => void;
}

function CaseProblem({ sentence, ways, onChoose }: CaseProblemProps) {
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
        {ways.map((way) => (
          <Button key={way} variant="default" onClick={() => onChoose(way)}>
            {t(`problem.${way}`)}
          </Button>
        ))}
        <Button data-autofocus onClick={() => onChoose('close')}>
          {ui('close')}
        </Button>
      </div>
    </>
  );
}
