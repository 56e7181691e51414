/** Saving a case: ask what goes in, gather it, hand it to the operating system. */

import { filePart } from '../../../../shared/annex/file-name.ts';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { caseTooLargeText } from '../../../../shared/text/file-errors.ts';
import type { CollectedCase } from '../../../data/collect-case.ts';
import { flushDrafts } from '../../../data/drafts.ts';
import { rememberSent } from '../../../data/merge/merge-bases.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import { handOver, headOf } from '../hand-over.ts';
import { type Step, withProgress } from '../progress/with-progress.tsx';
import type { Sharing } from '../sharing-context.ts';
import { askWhatToSave } from './save-dialog.tsx';
import { gather, type SavePart } from './save-part.ts';
import { readSources, type SaveChoice } from './save-sources.ts';

/** What to begin with in the dialogue. */
export type SaveWish =
  | { organisationId: OrganisationId; operationIds?: readonly OperationId[] }
  /** Everything, or several organisations. */
  | { organisationId: null };

/** Asks what shall go into the file, and where to. Answers the name of the file; failures are said, not thrown. */
export async function saveCase(sharing: Sharing, wish: SaveWish, now = new Date()): Promise<string | undefined> {
  try {
    // Never a file that lacks the newest text.
    if (!(await flushDrafts())) return sayNotSaved('save.draftRefused');
    const choice = await askWhatToSave(sharing.data, await readSources(sharing.data.database), partFor(wish));
    return choice ? await write(sharing, choice, now) : undefined;
  } catch {
    return sayNotSaved('save.unexpected');
  }
}

function partFor({ organisationId, ...wish }: SaveWish): SavePart {
  if (organisationId === null) return { kind: 'everything' };
  const ids = 'operationIds' in wish ? wish.operationIds : undefined;
  return ids ? { kind: 'operations', organisationId, ids } : { kind: 'organisations', ids: [organisationId] };
}

function sayNotSaved(why: 'save.unexpected' | 'save.draftRefused'): undefined {
  const t = textFor('sharing');
  notifyProblem(t('save.failed'), t(why));
}

async function write(
  { data, platform, writeCase }: Sharing,
  choice: SaveChoice,
  now: Date,
): Promise<string | undefined> {
  const t = textFor('sharing');
  const { part, passphrase } = choice;
  const steps: readonly Step[] = passphrase ? ['collect', 'write', 'encrypt'] : ['collect', 'write'];
  const head = await headOf({ data, platform }, now);
  const done = await withProgress(t('save.title'), steps, async (progress) => {
    const collected = await gather(data.database, part, choice);
    const { content, ...context } = collected;
    progress.signal.throwIfAborted();
    return { collected, written: await writeCase(content, { ...head, ...context }, passphrase, progress) };
  });
  // Given up.
  if (!done) return undefined;
  const { collected, written } = done;
  if (!written.ok) {
    notifyProblem(t('save.failed'), caseTooLargeText(written.error, currentLanguage()));
    return undefined;
  }
  const saved = await handOver(
    platform,
    { kind: 'case', suggestedName: fileName(collected, now), bytes: written.value },
    {
      done: (name) => t('save.done', { name }),
      failed: t('save.failed'),
    },
  );
  if (saved) await rememberSent(data.database, collected);
  return saved;
}

/** "Akte_Nordlicht-GmbH_2026-11-21.tomakte": sorted by name, the files of a client are sorted by date. */
function fileName({ content, scope }: CollectedCase, now: Date): string {
  const t = textFor('sharing');
  const operations = content.operations.filter(({ deleted }) => !deleted);
  const organisations = content.organisations.filter(({ deleted }) => !deleted);
  const [first] = organisations;
  const parts = [
    t('save.filePart'),
    scope.kind === 'everything'
      ? t('save.filePartEverything')
      : organisations.length > 1
        ? t('save.filePartSeveral', { count: organisations.length })
        : (first?.name ?? ''),
    scope.kind === 'operations' && operations.length === 1 ? (operations[0]?.name ?? '') : '',
    localDay(now),
  ];
  return `${parts.map(filePart).filter(Boolean).join('_')}.tomakte`;
}
