import { Button, Group, PasswordInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';

/** What is asked, in words of what is being opened. */
export interface PassphraseQuestion {
  title: string;
  label: string;
  hint?: string;
  /** Why it is asked again. */
  error?: string;
  /** What happens next. */
  action: string;
}

/** Asks for the passphrase of something that is being opened; null when the user gives up. */
export function askForPassphrase({ title, ...question }: PassphraseQuestion): Promise<string | null> {
  return new Promise((resolve) => {
    const done = (passphrase: string | null) => {
      resolve(passphrase);
      modals.close(id);
    };
    const form = <PassphraseForm {...question} onDone={done} />;
    const id = modals.open({ title, onClose: () => resolve(null), children: form });
  });
}

interface FormProps extends Omit<PassphraseQuestion, 'title'> {
  onDone: (passphrase: string | null) => void;
}

function PassphraseForm({ label, hint, error, action, onDone }: FormProps) {
  const ui = useText('ui');
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase) onDone(passphrase);
  };
  return (
    <form onSubmit={submit}>
      <PasswordInput
        data-autofocus
        label={label}
        description={hint}
        error={error}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="off"
      />
      <Group justify="flex-end" gap={8} mt={24}>
        <Button variant="default" onClick={() => onDone(null)}>
          {ui('cancel')}
        </Button>
        <Button type="submit" disabled={!passphrase}>
          {action}
        </Button>
      </Group>
    </form>
  );
}
