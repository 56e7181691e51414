import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import css from './sharing.module.css';

/** `forget`: takes the file off the list of those opened last; `backups`: goes to where backups are restored. */
type Way = 'anyway' | 'forget' | 'backups';
type Next = 'close' | 'other' | Way;

/**
 * Says why a file cannot be opened and offers the ways out: another file, and what else makes sense with this one.
 * `fileName` may be '' when there is no file yet.
 */
export async function askWhatNext(fileName: string, sentence: string, ways: readonly Way[] = []): Promise<Next> {
  const t = textFor('sharing');
  const title = fileName ? t('problem.titleFile', { name: fileName }) : t('problem.title');
  const form = ({ onDone }: Ways<Next>) => <CaseProblem sentence={sentence} ways={ways} onChoose={onDone} />;
  return (await ask(title, form, { size: 520 })) ?? 'close';
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
