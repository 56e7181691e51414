import { momentByName } from '../../../shared/file-format/told-backup.ts';
import { textFor } from '../../text/i18n.ts';
import { askForPassphrase } from '../../ui/ask-passphrase.tsx';
import { momentOf } from './backup-words.ts';

/**
 * Asks for the passphrase of a backup that is being opened; null when the user gives up.
 *
 * @param name of its file, which tells when it was made unless somebody has renamed it
 * @param problem why it is asked again; `wrongFile`: of a file, beside which something may be missing
 */
export function askBackupPassphrase(name: string, problem?: 'wrong' | 'wrongFile'): Promise<string | null> {
  const t = textFor('backup');
  const at = momentByName(name);
  return askForPassphrase({
    title: at ? t('open.passphraseTitle', { at: momentOf({ at }) }) : t('open.passphraseTitleFile', { name }),
    hint: t('open.passphraseHint'),
    error: problem && t(`open.${problem}`),
    action: t('open.next'),
  });
}

/** Asks for the passphrase by which new backups were encrypted so far; null when the user gives up. */
export function askPassphraseSoFar(wasWrong: boolean): Promise<string | null> {
  const t = textFor('backup');
  return askForPassphrase({
    title: t('open.soFarTitle'),
    error: wasWrong ? t('open.wrongSoFar') : undefined,
    action: t('open.next'),
  });
}
