/** From a backup in the list, or a file, to its content: asking for a passphrase, saying why not. */
import { isForKeys } from '../../../shared/file-format/encrypted-file.ts';
import { toldByName } from '../../../shared/file-format/told-backup.ts';
import type { BackupBytes, BackupRef } from '../../../shared/ipc/backup-contract.ts';
import { fileErrorText } from '../../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import type { ComparedBackup } from '../../data/backup/compare-backup.ts';
import { loadDeliveredCatalogue, loadReleasedCatalogue } from '../../data/delivered-catalogue.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { askBackupPassphrase } from './ask-backup-passphrase.ts';
import { backupErrorText } from './backup-words.ts';
import type { BackupMeans } from './backups-context.ts';
import { withBusyNotice } from './busy-notice.ts';

/** Null when the user gives up or it cannot be opened, which has been said then. */
export async function openForRestore(
  { platform, worker }: Pick<BackupMeans, 'platform' | 'worker'>,
  ref: BackupRef | 'file',
): Promise<ComparedBackup | null> {
  const t = textFor('backup');
  const answer =
    ref === 'file' ? await platform.openBackup() : await platform.readBackup({ place: ref.place, id: ref.id });
  if (answer.kind === 'cancelled') return null;
  if (answer.kind === 'failed') return say(fileProblemTexts[currentLanguage()][answer.problem]);
  const missing = toldBefore(answer);
  if (missing) return say(missing);
  const wrong = ref === 'file' ? 'wrongFile' : 'wrong';
  const compared = await withBusyNotice(t('open.working'), () => read(worker, answer, wrong));
  if (!compared) return null;
  const { version } = compared.file.catalogue;
  return (await isKnown(version)) ? compared : say(t('open.newerCatalogue', { version }));
}

type Opened = Extract<BackupBytes, { kind: 'opened' }>;

/** What can be told before anybody looks for the passphrase: it would be of no use. */
function toldBefore({ name, bytes, lockedIdentities }: Opened): string | undefined {
  const told = toldByName(name);
  if (told?.kind === 'isBackupKey') return fileErrorText(told, currentLanguage());
  return lockedIdentities.length === 0 && isForKeys(bytes) ? textFor('backup')('open.noKey') : undefined;
}

async function read(
  worker: BackupMeans['worker'],
  { bytes, lockedIdentities }: Opened,
  wrong: 'wrong' | 'wrongFile',
): Promise<ComparedBackup | null> {
  let passphrase: string | undefined;
  for (;;) {
    const read = await worker.compare({ bytes, lockedIdentities, passphrase });
    if (read.ok) return read.value;
    const { kind } = read.error;
    if (kind !== 'encrypted' && kind !== 'wrongPassphrase') return say(backupErrorText(read.error));
    const given = await askBackupPassphrase(kind === 'wrongPassphrase' ? wrong : undefined);
    if (given === null) return null;
    passphrase = given;
  }
}

/** Answers about measures that nobody here knows would be lost from sight. */
async function isKnown(version: string): Promise<boolean> {
  return version === loadDeliveredCatalogue().manifest.version || (await loadReleasedCatalogue(version)) !== undefined;
}

function say(sentence: string): null {
  notifyProblem(textFor('backup')('open.failed'), sentence);
  return null;
}
