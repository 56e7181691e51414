import { Button, PasswordInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import css from './backup.module.css';

/** Asks for the passphrase of a backup that is being opened; null when the user gives up. */
export function askBackupPassphrase(wasWrong: boolean): Promise<string | null> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('backup')('open.passphraseTitle'),
      onClose: () => resolve(null),
      children: (
        <PassphraseForm
          wasWrong={wasWrong}
          onDone={(passphrase) => {
            resolve(passphrase);
            modals.close(id);
          }}
        />
      ),
    });
  });
}

function PassphraseForm({ wasWrong, onDone }: { wasWrong: boolean; onDone: (passphrase: string | null) => void }) {
  const t = useText('backup');
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
        label={t('open.passphrase')}
        error={wasWrong && t('open.wrong')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="off"
      />
      <div className={css.dialogButtons}>
        <Button variant="default" onClick={() => onDone(null)}>
          {ui('cancel')}
        </Button>
        <Button type="submit" disabled={!passphrase}>
          {t('open.next')}
        </Button>
      </div>
    </form>
  );
}
