/** Opening a file from outside, whatever it is: read it, then leave it to whoever takes its kind in. */

import { isEncrypted } from '../../../shared/file-format/encrypted-file.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import { READ_STEPS } from '../../../shared/file-format/file-step.ts';
import type { ReadAnyOptions } from '../../../shared/file-format/read-any-file.ts';
import { toldByName } from '../../../shared/file-format/told-backup.ts';
import type { FileHandle, OpenAnswer } from '../../../shared/ipc/contract.ts';
import { fileErrorText } from '../../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { navigate } from '../../data/navigation-store.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { askWhatNext } from './case-problem.tsx';
import { openCase } from './open-case.ts';
import { openHouse } from './open-house.ts';
import { type Step, withProgress } from './progress/with-progress.tsx';
import type { Sharing } from './sharing-context.ts';

/** Lets the user choose a file and opens it. */
export async function openChosen(sharing: Sharing): Promise<void> {
  await openAnswered(sharing, await sharing.platform.openCase());
}

/** Opens a file of the list of those opened last. */
export async function openRecent(sharing: Sharing, file: FileHandle): Promise<void> {
  await openAnswered(sharing, await sharing.platform.openRecent(file));
}

/** Opens what main has read, or says why it could not. */
export async function openAnswered(sharing: Sharing, answer: OpenAnswer): Promise<void> {
  if (answer.kind === 'opened') await openBytes(sharing, answer.name, answer.bytes);
  if (answer.kind === 'failed') await sayFailed(sharing, answer);
}

/** Opens the bytes of a file; everything that may be wrong with them is said. */
export async function openBytes(
  sharing: Sharing,
  name: string,
  bytes: Uint8Array,
  options: ReadAnyOptions = {},
): Promise<void> {
  const { allowChanged = false } = options;
  const t = textFor('sharing');
  const read = await withProgress(t('open.reading', { name }), stepsToRead(bytes), (progress) =>
    sharing.readFile(bytes, { ...options, refuseBackup: true }, progress),
  ).catch(() => undefined);
  // Given up.
  if (read === null) return;
  if (!read) return sayProblem(sharing, name, t('problem.unexpected'));
  if (!read.ok) return sayFileError(sharing, name, read.error, { bytes, options });
  const origin = { fileName: name, isChanged: allowChanged };
  if (read.value.kind === 'case') await openCase(sharing, read.value.file, origin);
  else await openHouse(sharing, read.value.file, origin);
}

const stepsToRead = (bytes: Uint8Array): readonly Step[] =>
  isEncrypted(bytes) ? READ_STEPS : READ_STEPS.filter((step) => step !== 'decrypt');

/** Says what is wrong with a file and offers the ways out; some lead to the same `bytes` again. */
export async function sayFileError(
  sharing: Sharing,
  name: string,
  found: FileError,
  { bytes = new Uint8Array(), options = {} }: { bytes?: Uint8Array; options?: ReadAnyOptions } = {},
): Promise<void> {
  // Also of a broken or locked one: what to do with a backup is the same.
  const error = toldByName(name) ?? found;
  if (error.kind === 'encrypted' || error.kind === 'wrongPassphrase') {
    const passphrase = await askPassphrase(name, error.kind === 'wrongPassphrase');
    return passphrase === null ? undefined : openBytes(sharing, name, bytes, { ...options, passphrase });
  }
  const next = await askWhatNext(name, fileErrorText(error, currentLanguage()), waysOutOf(error));
  if (next === 'backups') navigate({ screen: 'backups' });
  if (next === 'anyway') await openBytes(sharing, name, bytes, { ...options, allowChanged: true });
  if (next === 'other') await openChosen(sharing);
}

function waysOutOf(error: FileError): Parameters<typeof askWhatNext>[2] {
  if (error.kind === 'changedOutside') return ['anyway'];
  const isOfBackups = error.kind === 'isBackup' || error.kind === 'isBackupKey';
  return isOfBackups || (error.kind === 'encryptedForKeys' && error.mayBeBackup) ? ['backups'] : [];
}

async function sayFailed(
  sharing: Sharing,
  { name, problem, recent }: Extract<OpenAnswer, { kind: 'failed' }>,
): Promise<void> {
  // Larger than any case, which a backup may be.
  if (problem === 'tooLarge' && toldByName(name)) return sayFileError(sharing, name, { kind: 'isBackup' });
  const next = await askWhatNext(name, failureText(problem, recent !== undefined), recent ? ['forget'] : []);
  if (next === 'forget' && recent) await sharing.platform.changeRecent({ kind: 'forget', file: recent });
  if (next === 'other') await openChosen(sharing);
}

function failureText(problem: Extract<OpenAnswer, { kind: 'failed' }>['problem'], isRecent: boolean): string {
  const t = textFor('sharing');
  if (problem === 'notFound' && isRecent) return t('problem.recentMissing');
  return problem === 'tooLarge' ? t('problem.tooLarge') : fileProblemTexts[currentLanguage()][problem];
}

/** Says a sentence about a file; the way out is another one. `name` may be '' when there is none. */
export async function sayProblem(sharing: Sharing, name: string, sentence: string): Promise<void> {
  if ((await askWhatNext(name, sentence)) === 'other') await openChosen(sharing);
}
