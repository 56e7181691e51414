import { textFor } from '../../text/i18n.ts';
import { askForPassphrase } from '../../ui/ask-passphrase.tsx';

/**
 * Asks for the passphrase of a backup that is being opened; null when the user gives up.
 *
 * @param problem why it is asked again; `wrongFile`: of a file, beside which something may be missing
 */
export function askBackupPassphrase(problem?: 'wrong' | 'wrongFile'): Promise<string | null> {
  const t = textFor('backup');
  return askForPassphrase({
    title: t('open.passphraseTitle'),
    error: problem && t(`open.${problem}`),
    action: t('open.next'),
  });
}
