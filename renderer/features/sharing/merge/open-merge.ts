/** Joining a file with what is here: compare, ask, take over. Until the last step nothing is changed. */
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { CaseFile } from '../../../../shared/file-format/case-file.ts';
import type { HouseFile } from '../../../../shared/file-format/house-file.ts';
import { CommandProblem } from '../../../data/commands/command-problem.ts';
import { flushDrafts } from '../../../data/drafts.ts';
import type { Compared, Wish } from '../../../data/merge/merge-work.ts';
import { namesHere } from '../../../data/merge/names-here.ts';
import { newestCommand, undoNewest } from '../../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import type { Origin } from '../open-case.ts';
import { withProgress } from '../progress/with-progress.tsx';
import type { Sharing } from '../sharing-context.ts';
import { upgradeSentences } from '../upgrade-sentences.ts';
import {
  aboutMerge,
  type BegunMerge,
  begunMerge,
  begunWith,
  forgetMerge,
  rememberMerge,
  stillMeant,
} from './begun-merges.ts';
import { askWhatToMerge, type MergeQuestion } from './merge-dialog.tsx';
import { type EntryKind, type MergeOverview, mergeOverview } from './merge-entries.ts';
import { mergeNames } from './words/merge-names.ts';
import type { EndableWork } from './work/merge-in-worker.ts';

export interface FileToMerge extends Pick<CaseFile | HouseFile, 'seen' | 'createdAt' | 'contentHash' | 'catalogue'> {
  kind: MergeQuestion['kind'];
  /** As it was written; a case of an older catalogue is fitted to the one in use here. */
  content: Partial<CaseContent>;
  /** Sentences about a catalogue that it cannot be fitted to. */
  warnings: readonly string[];
}

/** Answers what else the user wants with the file: `copy`, or nothing more. */
export const openMerge = attempt(
  async (sharing: Sharing, file: FileToMerge, origin: Origin): Promise<'copy' | 'done'> => {
    if (!(await flushDrafts())) throw new CommandProblem('invalid');
    const { kind, content, seen, catalogue } = file;
    const language = currentLanguage();
    const work = sharing.mergeWork(sharing.data, { content, seen, language, ...(kind === 'case' && { catalogue }) });
    try {
      const begun = await begunMerge(sharing.data, file.contentHash);
      return await compareAndAsk({ sharing, file, origin, work }, begun);
    } finally {
      work.end();
    }
  },
);

interface Merging {
  sharing: Sharing;
  file: FileToMerge;
  origin: Origin;
  work: EndableWork;
}

async function compareAndAsk(merging: Merging, begun: BegunMerge | null): Promise<'copy' | 'done'> {
  const { file, origin, work } = merging;
  const { data } = merging.sharing;
  const t = textFor('merging');
  const compared = await withProgress(t('working'), ['match'], ({ onStep }) =>
    work.compare((share) => onStep('match', share)),
  );
  // Given up.
  if (!compared) return 'done';
  const { touched } = compared;
  const question = await questionAbout(merging, compared);
  const answer = await askWhatToMerge({ ...question, begun: begun && stillMeant(begun, touched) });
  if (answer.kind === 'copy') return 'copy';
  if (answer.kind === 'cancel') return 'done';
  if (answer.kind === 'later') {
    const waiting = { name: origin.fileName, at: Date.now(), organisationIds: organisationsIn(file) };
    const about = aboutMerge(waiting, answer.choices, question.overview);
    await rememberMerge(data, file.contentHash, { ...begunWith(answer.choices, touched), about });
    notifyDone(t('laterDone', { name: origin.fileName }));
    return 'done';
  }
  const outcome = await takeOver(merging, { name: origin.fileName, ...answer.choices }, question.overview);
  if (outcome.kind === 'outdated') {
    notifyProblem(t('outdated'), t('outdatedText'));
    // The same questions, and again those about what has changed.
    return compareAndAsk(merging, begunWith(answer.choices, touched));
  }
  if (outcome.kind === 'taken') await forgetMerge(data, file.contentHash);
  // Last of all: whoever reads it may open the next file.
  outcome.tell?.();
  return 'done';
}

async function questionAbout({ sharing, file, origin }: Merging, { touched, untouched, upgrade }: Compared) {
  const { catalogue, database } = sharing.data;
  const names = await namesHere(database, catalogue, file.content);
  const { entries, identical } = mergeOverview(touched, mergeNames(names, currentLanguage()));
  const { version } = catalogue.manifest;
  const warnings = upgrade ? upgradeSentences(file.catalogue.version, version, upgrade) : file.warnings;
  return { ...origin, ...file, warnings, overview: { entries, identical: identical + untouched } };
}

interface Outcome {
  /** `outdated`: something here has changed since the comparison. Whoever gives up may come too late. */
  kind: 'taken' | 'outdated' | 'givenUp';
  /** Says what was done. */
  tell?: () => void;
}

async function takeOver({ sharing: { data }, work }: Merging, wish: Wish, overview: MergeOverview): Promise<Outcome> {
  const t = textFor('merging');
  const before = await newestCommand(data);
  try {
    await flushDrafts();
    const taken = await withProgress(t('taking'), ['take'], async ({ onStep, signal }) => {
      signal.addEventListener('abort', () => work.end());
      const take = () => work.take(wish, (share) => onStep('take', share));
      return { count: await data.commands.elsewhere(take) };
    });
    const isTaken = taken ? taken.count > 0 : (await newestCommand(data)) !== before;
    const undo = isTaken && (await undoNewest(data));
    const tell = () => undo && notifyUndoable(t('done', { name: wish.name, what: whatWasDone(wish, overview) }), undo);
    return { kind: taken || isTaken ? 'taken' : 'givenUp', tell };
  } catch (error) {
    if (error instanceof CommandProblem && error.kind === 'outdated') return { kind: 'outdated' };
    throw error;
  }
}

/** "2 neu, 3 geändert, 1 entschieden". */
function whatWasDone({ leftOut }: Wish, { entries }: MergeOverview): string {
  const t = textFor('merging');
  const taken = entries.filter(({ key }) => !leftOut.includes(key));
  const count = (kind: EntryKind) => taken.filter((entry) => entry.kind === kind).length;
  const figures = {
    new: count('new'),
    changed: count('changed'),
    deleted: count('deleted'),
    decided: entries.reduce((sum, { merged }) => sum + merged.conflicts.length, 0),
  };
  const said = Object.entries(figures).filter(([, number]) => number > 0) as [keyof typeof figures, number][];
  return said.map(([name, number]) => t(`figures.${name}`, { count: number })).join(', ');
}

/** Organisations of a file, so that a merge that waits is shown with them. */
const organisationsIn = ({ content }: FileToMerge): string[] => [
  ...new Set([
    ...(content.organisations ?? []).map(({ id }) => id as string),
    ...(content.operations ?? []).map(({ organisationId }) => organisationId as string),
  ]),
];
