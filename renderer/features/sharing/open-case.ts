/** Opening a case: read, show what it holds, take it in. Until the last step nothing is changed. */

import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { CaseFile } from '../../../shared/file-format/case-file.ts';
import { caseWarnings } from '../../../shared/file-format/case-warnings.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import { MAX_CASE_BYTES } from '../../../shared/ipc/contract.ts';
import { caseWarningText, fileErrorText } from '../../../shared/text/file-errors.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import type { AppData } from '../../data/data-context.tsx';
import { currentRoute, navigate } from '../../data/navigation-store.ts';
import { undoNewest } from '../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { askWhatNext } from './case-problem.tsx';
import { summaryOf } from './case-summary.ts';
import { askToOpen } from './open-dialog.tsx';
import type { Sharing } from './sharing-context.ts';
import { withNotice } from './with-notice.ts';

const MOST_NAMES = 3;

/** Lets the user choose a file and opens it. */
export async function openCaseFile(sharing: Sharing): Promise<void> {
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

/** Opens the bytes of a file from outside, whatever they are. */
async function openBytes(
  sharing: Sharing,
  name: string,
  bytes: Uint8Array,
  { allowChanged = false } = {},
): Promise<void> {
  const read = await withNotice(textFor('sharing')('open.reading', { name }), () =>
    sharing.readCase(bytes, { allowChanged }),
  ).catch(() => null);
  if (!read) return sayProblem(sharing, name, textFor('sharing')('problem.unexpected'));
  if (!read.ok) return sayFileError(sharing, name, bytes, read.error);
  const { content, scope, createdAt } = read.value;
  const present = await presentNames(sharing, content);
  const isWanted = await askToOpen({
    fileName: name,
    createdAt,
    summary: summaryOf(content),
    hasInternalNotes: scope.internalNotes,
    isChanged: allowChanged,
    warnings: [
      ...(present.length > 0 ? [textFor('sharing')('open.present', { name: present.join(', ') })] : []),
      ...caseWarnings(content, sharing.data.catalogue).map((one) => caseWarningText(one, currentLanguage())),
    ],
  });
  if (isWanted) await takeIn(sharing, read.value, 'done');
}

/** Adds the case to the data, goes to its organisation and offers to take it back. */
export const takeIn = attempt(
  async ({ data }: Sharing, { content, seen }: CaseFile, message: 'done' | 'example'): Promise<void> => {
    const before = currentRoute();
    const told = withCopyNames(content, await presentIds(data, content));
    const importing = () => data.commands.importCase(told, seen);
    const [organisationId] = await withNotice(textFor('sharing')('open.importing'), importing);
    const undo = await undoNewest(data);
    if (organisationId) navigate({ screen: 'organisation', organisationId });
    notifyUndoable(textFor('sharing')(`open.${message}`, { name: namesOf(told) }), async () => {
      const isBack = await undo();
      if (isBack) navigate(before);
      return isBack;
    });
  },
);

/** The organisations of a case that are here already. */
async function presentIds({ database }: AppData, { organisations }: CaseContent): Promise<ReadonlySet<OrganisationId>> {
  const stored = await database.organisations.bulkGet(organisations.map(({ id }) => id));
  return new Set(stored.flatMap((one) => (one && !one.deleted ? [one.id] : [])));
}

async function presentNames({ data }: Sharing, content: CaseContent): Promise<string[]> {
  const ids = await presentIds(data, content);
  return content.organisations.flatMap(({ id, name }) => (ids.has(id) ? [name] : []));
}

/** Whoever takes in what is here already gets a second organisation, and should be able to tell the two apart. */
function withCopyNames(content: CaseContent, present: ReadonlySet<OrganisationId>): CaseContent {
  const organisations = content.organisations.map((one) => {
    const name = textFor('sharing')('open.copyName', { name: one.name });
    return present.has(one.id) && name.length <= LIMITS.line ? { ...one, name } : one;
  });
  return { ...content, organisations };
}

/** The organisations of a case; of many, the first ones. */
function namesOf(content: CaseContent): string {
  const names = content.organisations.flatMap(({ name, deleted }) => (deleted ? [] : [name]));
  const rest = names.length - MOST_NAMES;
  const more = rest > 0 ? ` ${textFor('sharing')('open.more', { count: rest })}` : '';
  return names.slice(0, MOST_NAMES).join(', ') + more;
}

async function sayFileError(sharing: Sharing, name: string, bytes: Uint8Array, error: FileError): Promise<void> {
  const next = await askWhatNext(name, fileErrorText(error, currentLanguage()), error.kind === 'changedOutside');
  if (next === 'anyway') await openBytes(sharing, name, bytes, { allowChanged: true });
  if (next === 'other') await openCaseFile(sharing);
}

async function sayProblem(sharing: Sharing, name: string, sentence: string): Promise<void> {
  if ((await askWhatNext(name, sentence, false)) === 'other') await openCaseFile(sharing);
}
