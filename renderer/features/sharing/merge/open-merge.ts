/** Joining a file with what is here: compare, ask, take over. Until the last step nothing is changed. */
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { CaseFile } from '../../../../shared/file-format/case-file.ts';
import type { HouseFile } from '../../../../shared/file-format/house-file.ts';
import { CommandProblem } from '../../../data/commands/command-problem.ts';
import type { WantedMerge } from '../../../data/commands/merge-commands.ts';
import { namesHere } from '../../../data/merge/names-here.ts';
import { compareFile } from '../../../data/merge/preview-merge.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyDone } from '../../../ui/notify.tsx';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import type { Origin } from '../open-case.ts';
import type { Sharing } from '../sharing-context.ts';
import { withNotice } from '../with-notice.ts';
import { type BegunMerge, begunMerge, begunWith, forgetMerge, rememberMerge, stillMeant } from './begun-merges.ts';
import { askWhatToMerge, type MergeQuestion } from './merge-dialog.tsx';
import { mergeOverview } from './merge-entries.ts';
import { mergeNames } from './words/merge-names.ts';

export interface FileToMerge extends Pick<CaseFile | HouseFile, 'seen' | 'createdAt' | 'contentHash'> {
  kind: MergeQuestion['kind'];
  /** Fitted to the catalogue in use here. */
  content: Partial<CaseContent>;
  warnings: readonly string[];
}

/** Answers what else the user wants with the file: `copy`, or nothing more. */
export const openMerge = attempt(
  async (sharing: Sharing, file: FileToMerge, origin: Origin): Promise<'copy' | 'done'> => {
    const begun = await begunMerge(sharing.data, file.contentHash);
    return compareAndAsk(sharing, file, origin, begun);
  },
);

async function compareAndAsk(
  sharing: Sharing,
  file: FileToMerge,
  origin: Origin,
  begun: BegunMerge | null,
): Promise<'copy' | 'done'> {
  const { data } = sharing;
  const t = textFor('merging');
  const { merged, basis } = await withNotice(t('working'), () => compareFile(data.database, file));
  const names = await namesHere(data.database, data.catalogue, file.content);
  const overview = mergeOverview(merged, mergeNames(names, currentLanguage()));
  const answer = await askWhatToMerge({ ...origin, ...file, overview, begun: begun && stillMeant(begun, merged) });
  if (answer.kind === 'copy') return 'copy';
  if (answer.kind === 'cancel') return 'done';
  if (answer.kind === 'later') {
    await rememberMerge(data, file.contentHash, begunWith(answer.choices, merged));
    notifyDone(t('laterDone', { name: origin.fileName }));
    return 'done';
  }
  const { decisions, leftOut } = answer.choices;
  const wanted = { name: origin.fileName, merged, basis, decisions, leftOut: new Set(leftOut), seen: file.seen };
  const isTaken = await takeOver(sharing, wanted);
  // Something here has changed in the meantime: the same questions, and again those about what has changed.
  if (!isTaken) return compareAndAsk(sharing, file, origin, begunWith(answer.choices, merged));
  await forgetMerge(data, file.contentHash);
  return 'done';
}

/** False when something here has changed since the comparison. */
async function takeOver({ data }: Sharing, wanted: WantedMerge): Promise<boolean> {
  const t = textFor('merging');
  try {
    const count = await withNotice(t('taking'), () => data.commands.mergeFile(wanted));
    if (count > 0) notifyUndoable(t('done', { name: wanted.name, count }), await undoNewest(data));
    return true;
  } catch (error) {
    if (error instanceof CommandProblem && error.kind === 'outdated') return false;
    throw error;
  }
}
