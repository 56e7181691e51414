/** Opening a file from outside, whatever it is: read it, then leave it to whoever takes its kind in. */

import type { FileError } from '../../../shared/file-format/file-error.ts';
import type { ReadAnyOptions } from '../../../shared/file-format/read-any-file.ts';
import { MAX_CASE_BYTES } from '../../../shared/ipc/contract.ts';
import { fileErrorText } from '../../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { askPassphrase } from './ask-passphrase.tsx';
import { askWhatNext } from './case-problem.tsx';
import { openCase } from './open-case.ts';
import { openHouse } from './open-house.ts';
import type { Sharing } from './sharing-context.ts';
import { withNotice } from './with-notice.ts';

/** Lets the user choose a file and opens it. */
export async function openChosen(sharing: Sharing): Promise<void> {
  const answer = await sharing.platform.openCase();
  if (answer.kind === 'opened') return openBytes(sharing, answer.name, answer.bytes);
  if (answer.kind === 'failed') await sayProblem(sharing, '', fileProblemTexts[currentLanguage()][answer.problem]);
}

/** Opens a file that was dropped on the window. */
export async function openDropped(sharing: Sharing, files: readonly File[]): Promise<void> {
  const [file] = files;
  const t = textFor('sharing');
  if (!file) return;
  if (files.length > 1) return sayProblem(sharing, '', t('problem.severalFiles'));
  if (file.size > MAX_CASE_BYTES) {
    const error = { kind: 'tooLarge', bytes: file.size, limit: MAX_CASE_BYTES } as const;
    return sayProblem(sharing, file.name, fileErrorText(error, currentLanguage()));
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return sayProblem(sharing, file.name, fileProblemTexts[currentLanguage()].other);
  await openBytes(sharing, file.name, new Uint8Array(bytes));
}

async function openBytes(
  sharing: Sharing,
  name: string,
  bytes: Uint8Array,
  options: ReadAnyOptions = {},
): Promise<void> {
  const { allowChanged = false } = options;
  const read = await withNotice(textFor('sharing')('open.reading', { name }), () =>
    sharing.readFile(bytes, options),
  ).catch(() => null);
  if (!read) return sayProblem(sharing, name, textFor('sharing')('problem.unexpected'));
  if (!read.ok) return sayFileError(sharing, name, bytes, read.error, options);
  const origin = { fileName: name, isChanged: allowChanged };
  if (read.value.kind === 'case') await openCase(sharing, read.value.file, origin);
  else await openHouse(sharing, read.value.file, origin);
}

async function sayFileError(
  sharing: Sharing,
  name: string,
  bytes: Uint8Array,
  error: FileError,
  options: ReadAnyOptions,
): Promise<void> {
  if (error.kind === 'encrypted' || error.kind === 'wrongPassphrase') {
    const passphrase = await askPassphrase(name, error.kind === 'wrongPassphrase');
    return passphrase === null ? undefined : openBytes(sharing, name, bytes, { ...options, passphrase });
  }
  const next = await askWhatNext(name, fileErrorText(error, currentLanguage()), error.kind === 'changedOutside');
  if (next === 'anyway') await openBytes(sharing, name, bytes, { ...options, allowChanged: true });
  if (next === 'other') await openChosen(sharing);
}

async function sayProblem(sharing: Sharing, name: string, sentence: string): Promise<void> {
  if ((await askWhatNext(name, sentence, false)) === 'other') await openChosen(sharing);
}
