import type { BackupError } from '../../../shared/file-format/backup-file.ts';
import { type BackupEntry, MAX_BACKUP_BYTES } from '../../../shared/ipc/backup-contract.ts';
import { fileErrorText } from '../../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import type { BackupView } from '../../data/backup/backup-keeper.ts';
import { formatMoment, formatNumber } from '../../text/format.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';

/** Bytes; from here on there is time to do something before backups fail. */
const NEARLY = 0.75 * MAX_BACKUP_BYTES;

/** Why backups fail at the moment, as sentences; none when all is well. */
export function problemSentences({ problem, state, isRunning }: BackupView): string[] {
  const t = textFor('backup');
  const words = fileProblemTexts[currentLanguage()];
  const folder = state?.folder?.problem && { name: state.folder.name, why: words[state.folder.problem] };
  // The lost key is said by itself, before the first backup fails.
  const isLost = state?.lostKey !== undefined;
  const file = problem?.kind === 'file' && !isLost ? words[problem.problem] : undefined;
  const size = state?.newest?.bytes ?? 0;
  return [
    ...(isLost ? [t('problem.lostKey')] : []),
    ...(state?.isOwed && !isLost && !isRunning ? [t('problem.owed')] : []),
    ...(file ? [t('problem.own', { why: file })] : []),
    ...(problem?.kind === 'unexpected' ? [t('problem.own', { why: t('problem.unexpected') })] : []),
    ...(problem?.kind === 'tooLarge' ? [t('problem.tooLarge', { most: sizeText(MAX_BACKUP_BYTES) })] : []),
    ...(problem?.kind === 'content' ? [t('problem.content', { why: backupErrorText(problem.error) })] : []),
    ...(folder ? [t('problem.folder', folder)] : []),
    ...(size > NEARLY && problem?.kind !== 'tooLarge'
      ? [t('problem.nearlyTooLarge', { size: sizeText(size), most: sizeText(MAX_BACKUP_BYTES) })]
      : []),
  ];
}

/** Why a backup cannot be opened, and what to do: one's own is not sent again by anybody, but there are others. */
export function openErrorText(error: BackupError): string {
  const t = textFor('backup');
  switch (error.kind) {
    case 'notABackup':
    case 'encryptedForKeys':
    case 'newerVersion':
    case 'tooLarge':
    case 'isBackupKey':
      return backupErrorText(error);
    case 'empty':
      return t('open.empty');
    case 'truncated':
      return t('open.cut');
    case 'invalid':
    case 'duplicateId':
    case 'danglingReference':
    case 'changedOutside':
    case 'encryptionDamaged':
      return t('open.damaged');
    default:
      return t('open.foreign');
  }
}

/** Why what was written could not be opened. */
export function backupErrorText(error: BackupError): string {
  const t = textFor('backup');
  if (error.kind === 'notABackup') return t('open.notABackup');
  if (error.kind === 'encryptedForKeys') return t('open.noKey');
  return fileErrorText(error, currentLanguage());
}

/** When a backup was made, in the time zone of this machine. */
export const momentOf = ({ at }: Pick<BackupEntry, 'at'>): string => formatMoment(Date.parse(at), currentLanguage());

/** "1,2 MB", small ones in kB. */
export function sizeText(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const value = Math.max(0.1, Math.round(bytes / (isSmall ? 100 : 100_000)) / 10);
  return `${formatNumber(value, currentLanguage())} ${isSmall ? 'kB' : 'MB'}`;
}
