import { IconAlertTriangle } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { isSame, NewPassphrase, NOTHING_TYPED } from '../../ui/passphrase/new-passphrase.tsx';
import { LEAST_STRENGTH, usePassphraseStrength } from '../../ui/passphrase/use-passphrase-strength.ts';
import css from './backup.module.css';

/** Characters; a passphrase is tried at leisure by whoever has the file. */
const SHORTEST = 12;

/** Asks for a new passphrase, and says first what is lost with it. Null when the user gives up. */
export function askForEncryption(): Promise<string | null> {
  return ask(textFor('backup')('encryption.dialogTitle'), (ways) => <EncryptionForm {...ways} />, { size: 520 });
}

function EncryptionForm({ onDone, onCancel }: Ways<string>) {
  const t = useText('backup');
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const strength = usePassphraseStrength(typed.first);
  const isTooShort = typed.first.length < SHORTEST;
  const isTooWeak = !isTooShort && strength !== null && strength < LEAST_STRENGTH;
  const isUsable = isSame(typed) && !isTooShort && !isTooWeak && strength !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isUsable) onDone(typed.first);
  };
  return (
    <form onSubmit={submit}>
      <p className={css.problem}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
        <span>{t('encryption.loss')}</span>
      </p>
      <p className={css.text}>{t('encryption.keyFile')}</p>
      <p className={`${css.text} ${css.quiet}`}>{t('encryption.stay')}</p>
      <div className={css.fields}>
        <NewPassphrase
          isFirst
          typed={typed}
          onChange={setTyped}
          error={typed.first !== '' && (isTooShort ? t('encryption.tooShort') : isTooWeak && t('encryption.tooWeak'))}
        />
      </div>
      <DialogButtons isApart confirmLabel={t('encryption.confirm')} isDisabled={!isUsable} onCancel={onCancel} />
    </form>
  );
}
