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
import { openErrorText } from './backup-words.ts';
import type { BackupMeans } from './backups-context.ts';
import { withBusyNotice } from './busy-notice.ts';

/** A backup that can be restored, compared with what is here. */
export interface OpenedForRestore extends ComparedBackup {
  /** Of a file that the user has chosen: it is known by that. */
  fileName?: string;
}

interface OpeningMeans extends Pick<BackupMeans, 'platform' | 'worker'> {
  /** Where a case goes that was taken for a backup; absent before the app is up. */
  openCase?: () => void;
}

/** Null when the user gives up or it cannot be opened, which has been said then. */
export async function openForRestore(means: OpeningMeans, ref: BackupRef | 'file'): Promise<OpenedForRestore | null> {
  const t = textFor('backup');
  const { platform } = means;
  const answer =
    ref === 'file' ? await platform.openBackup() : await platform.readBackup({ place: ref.place, id: ref.id });
  if (answer.kind === 'cancelled') return null;
  if (answer.kind === 'failed') return say(fileProblemTexts[currentLanguage()][answer.problem]);
  const missing = toldBefore(answer);
  if (missing) return say(missing);
  const isFile = ref === 'file';
  const compared = await read(means, answer, isFile ? 'wrongFile' : 'wrong');
  if (!compared) return null;
  const { version } = compared.file.catalogue;
  if (!(await isKnown(version))) return say(t('open.newerCatalogue', { version }));
  return isFile ? { ...compared, fileName: answer.name } : compared;
}

type Opened = Extract<BackupBytes, { kind: 'opened' }>;

/** What can be told before anybody looks for the passphrase: it would be of no use. */
function toldBefore({ name, bytes, lockedIdentities }: Opened): string | undefined {
  const told = toldByName(name);
  if (told?.kind === 'isBackupKey') return fileErrorText(told, currentLanguage());
  return lockedIdentities.length === 0 && isForKeys(bytes) ? textFor('backup')('open.noKey') : undefined;
}

async function read(
  { worker, openCase }: OpeningMeans,
  { name, bytes, lockedIdentities }: Opened,
  wrong: 'wrong' | 'wrongFile',
): Promise<ComparedBackup | null> {
  let passphrase: string | undefined;
  for (;;) {
    const job = { bytes, lockedIdentities, passphrase };
    // Only while the app works, not while it waits for the user.
    const read = await withBusyNotice(textFor('backup')('open.working'), () => worker.compare(job));
    if (read.ok) return read.value;
    const { kind } = read.error;
    if (kind !== 'encrypted' && kind !== 'wrongPassphrase')
      return say(openErrorText(read.error), kind === 'notABackup' ? openCase : undefined);
    const given = await askBackupPassphrase(name, kind === 'wrongPassphrase' ? wrong : undefined);
    if (given === null) return null;
    passphrase = given;
  }
}

/** Answers about measures that nobody here knows would be lost from sight. */
async function isKnown(version: string): Promise<boolean> {
  return version === loadDeliveredCatalogue().manifest.version || (await loadReleasedCatalogue(version)) !== undefined;
}

/** @param openCase the way out where there is one */
function say(sentence: string, openCase?: () => void): null {
  const t = textFor('backup');
  const actions = openCase ? [{ label: t('open.asCase'), run: openCase }] : [];
  notifyProblem(t('open.failed'), sentence, { actions });
  return null;
}
