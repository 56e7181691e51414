import { textFor } from '../../text/i18n.ts';
import { askForPassphrase } from '../../ui/ask-passphrase.tsx';

/** Asks for the passphrase of a backup that is being opened; null when the user gives up. */
export function askBackupPassphrase(wasWrong: boolean): Promise<string | null> {
  const t = textFor('backup');
  return askForPassphrase({
    title: t('open.passphraseTitle'),
    label: t('open.passphrase'),
    error: wasWrong ? t('open.wrong') : undefined,
    action: t('open.next'),
  });
}
