/** Opening a case: show what it holds, take it in. Until the last step nothing is changed. */

import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { LIMITS } from '../../../shared/domain/record-parts.ts';
import type { CaseFile } from '../../../shared/file-format/case-file.ts';
import { caseWarnings, catalogueWarnings } from '../../../shared/file-format/case-warnings.ts';
import { caseWarningText } from '../../../shared/text/file-errors.ts';
import { CommandProblem } from '../../data/commands/command-problem.ts';
import type { AppData } from '../../data/data-context.tsx';
import { comparedHouse, type HouseCounts } from '../../data/house-units-here.ts';
import { mergeWork, upgradeFigures } from '../../data/merge/merge-work.ts';
import { currentRoute, navigate } from '../../data/navigation-store.ts';
import { type FittedCase, fittedCase } from '../../data/older-case.ts';
import { newestCommand, undoNewest } from '../../data/undo-newest.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { notifyUndoable } from '../../ui/notify-undoable.ts';
import { summaryOf } from './case-summary.ts';
import { openMerge } from './merge/open-merge.ts';
import { askToOpen } from './open-dialog.tsx';
import { withProgress } from './progress/with-progress.tsx';
import type { Sharing } from './sharing-context.ts';
import { upgradeSentences } from './upgrade-sentences.ts';

const MOST_NAMES = 3;

/** Where a file came from. */
export interface Origin {
  fileName: string;
  /** Changed outside the app and opened nevertheless. */
  isChanged: boolean;
}

/** Shows what a case holds or, where it is here already, would change, and takes over what the user wants of it. */
export async function openCase(sharing: Sharing, file: CaseFile, origin: Origin): Promise<void> {
  const { scope, createdAt } = file;
  const isPresent = (await presentIds(sharing.data, file.content)).size > 0;
  if (isPresent && (await mergeCase(sharing, file, origin)) !== 'copy') return;
  const fitted = await fittedCase(file, sharing.data.catalogue, currentLanguage());
  const { content } = fitted;
  const { counts } = await comparedHouse(sharing.data, content);
  const isWanted = await askToOpen({
    ...origin,
    createdAt,
    summary: summaryOf(content),
    hasInternalNotes: scope.internalNotes,
    newHouseEntries: counts.new,
    warnings: await warningsAbout(sharing, file, fitted, counts),
  });
  if (isWanted) await takeFittedIn(sharing, file, fitted, 'done');
}

function mergeCase(sharing: Sharing, file: CaseFile, origin: Origin) {
  const warnings = catalogueWarnings(file.catalogue, sharing.data.catalogue.manifest).map((one) =>
    caseWarningText(one, currentLanguage()),
  );
  return openMerge(sharing, { ...file, kind: 'case', warnings }, origin);
}

async function warningsAbout(
  sharing: Sharing,
  file: CaseFile,
  { content, effects }: FittedCase,
  house: HouseCounts,
): Promise<string[]> {
  const t = textFor('sharing');
  const { catalogue } = sharing.data;
  const present = await presentNames(sharing, content);
  const aboutCatalogue = effects ? [] : catalogueWarnings(file.catalogue, catalogue.manifest);
  return [
    ...(present.length > 0 ? [t('open.present', { name: present.join(', ') })] : []),
    ...(effects ? upgradeSentences(file.catalogue.version, catalogue.manifest.version, upgradeFigures(effects)) : []),
    ...(house.different > 0 ? [t('open.houseDifferent', { count: house.different })] : []),
    ...[...aboutCatalogue, ...caseWarnings(content, catalogue)].map((one) => caseWarningText(one, currentLanguage())),
  ];
}

/** Adds a case to the data without asking. */
export async function takeIn(sharing: Sharing, file: CaseFile, message: Message): Promise<void> {
  const fitted = await fittedCase(file, sharing.data.catalogue, currentLanguage());
  await takeFittedIn(sharing, file, fitted, message);
}

type Message = 'done' | 'example';

/** Adds the case to the data, goes to its organisation and offers to take it back. */
const takeFittedIn = attempt(
  async (sharing: Sharing, file: CaseFile, { content }: FittedCase, message: Message): Promise<void> => {
    const { data } = sharing;
    const before = currentRoute();
    const told = withCopyNames(content, await presentIds(data, content));
    const ids = await imported(sharing, file, told);
    // Given up.
    if (!ids) return;
    const [organisationId] = ids;
    // At once: whoever has seen the new organisation may already be on the way to another screen.
    if (organisationId) navigate({ screen: 'organisation', organisationId });
    const undo = await undoNewest(data);
    const t = textFor('sharing');
    // Its steps tell what to try in the example; they are left when it is opened from there.
    const tour = { label: t('open.tour'), run: () => void runCommand('help') };
    const takeBack = async () => {
      const isBack = await undo();
      if (isBack) navigate(before);
      return isBack;
    };
    notifyUndoable(t(`open.${message}`, { name: namesOf(told) }), takeBack, message === 'example' ? [tour] : []);
  },
);

/** Null when the user gives up in time. */
async function imported({ data, mergeWork: inWorker }: Sharing, file: CaseFile, { organisations }: CaseContent) {
  const names = Object.fromEntries(organisations.map(({ id, name }) => [id, name]));
  const { content, seen, catalogue } = file;
  // The very first command is the window's own: it notes that there is something to be lost from now on.
  const isFirst = (await data.database.meta.get('engine')) === undefined;
  const toCompare = { content, seen, catalogue, language: currentLanguage() };
  const work = isFirst ? { ...mergeWork(data, toCompare), end: () => undefined } : inWorker(data, toCompare);
  const before = await newestCommand(data);
  try {
    const ids = await withProgress(textFor('sharing')('open.importing'), ['take'], ({ onStep, signal }) => {
      signal.addEventListener('abort', () => work.end());
      const onShare = (share: number) => {
        // A worker is ended; in the window only the command itself can stop.
        if (signal.aborted) throw new CommandProblem('givenUp');
        onStep('take', share);
      };
      return data.commands.elsewhere(() => work.takeAsNew(names, onShare));
    });
    return ids ?? ((await newestCommand(data)) === before ? null : []);
  } finally {
    work.end();
  }
}

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
