import { textFor } from '../../text/i18n.ts';
import { askForPassphrase } from '../../ui/ask-passphrase.tsx';

/** Asks for the passphrase of a file that is being opened; null when the user gives up. */
export function askPassphrase(fileName: string, wasWrong: boolean): Promise<string | null> {
  const t = textFor('sharing');
  return askForPassphrase({
    title: t('passphrase.title', { name: fileName }),
    hint: t('passphrase.hint'),
    error: wasWrong ? t('passphrase.wrong') : undefined,
    action: t('open.action'),
  });
}
