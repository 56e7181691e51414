import { type FormEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { ask, type Ways } from './ask.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { PassphraseInput } from './passphrase/passphrase-input.tsx';

/** What is asked, in words of what is being opened. */
export interface PassphraseQuestion {
  title: string;
  hint?: string;
  /** Why it is asked again. */
  error?: string;
  /** What happens next. */
  action: string;
}

/** Asks for the passphrase of something that is being opened; null when the user gives up. */
export function askForPassphrase({ title, ...question }: PassphraseQuestion): Promise<string | null> {
  return ask(title, (ways) => <PassphraseForm {...question} {...ways} />);
}

type FormProps = Omit<PassphraseQuestion, 'title'> & Ways<string>;

function PassphraseForm({ hint, error, action, onDone, onCancel }: FormProps) {
  const t = useText('ui');
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase) onDone(passphrase);
  };
  return (
    <form onSubmit={submit}>
      <PassphraseInput
        data-autofocus
        label={t('passphrase.label')}
        description={hint}
        error={error}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <DialogButtons isApart confirmLabel={action} isDisabled={!passphrase} onCancel={onCancel} />
    </form>
  );
}
