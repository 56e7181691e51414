/** Saving a case: ask what goes in, gather it, hand it to the operating system. */

import { filePart } from '../../../shared/annex/file-name.ts';
import { seenScopesOf } from '../../../shared/domain/house-units.ts';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { withoutInternalMeasures } from '../../../shared/domain/internal-measures.ts';
import { narrowedTo } from '../../../shared/domain/narrow-case.ts';
import { forOutsiders } from '../../../shared/domain/outsider-case.ts';
import { internalKey } from '../../../shared/domain/revision.ts';
import { WRITE_STEPS } from '../../../shared/file-format/file-step.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { caseTooLargeText } from '../../../shared/text/file-errors.ts';
import { type CollectedCase, collectCase } from '../../data/collect-case.ts';
import { flushDrafts } from '../../data/drafts.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { handOver, headOf } from './hand-over.ts';
import { withProgress } from './progress/with-progress.tsx';
import { askWhatToSave } from './save-dialog.tsx';
import type { Sharing } from './sharing-context.ts';
import { withNotice } from './with-notice.ts';

/** Asks what shall go into the file, and where to. Failures are said, not thrown. */
export async function saveCase(sharing: Sharing, organisationId: OrganisationId, now = new Date()): Promise<void> {
  try {
    const collected = await collectChosen(sharing, organisationId);
    if (collected) await write(sharing, collected, now);
  } catch {
    sayNotSaved('save.unexpected');
  }
}

function sayNotSaved(why: 'save.unexpected' | 'save.draftRefused'): void {
  const t = textFor('sharing');
  notifyProblem(t('save.failed'), t(why));
}

interface ChosenCase extends CollectedCase {
  /** '' = not encrypted. */
  passphrase: string;
}

/** What the user wants in the file, or null when there is to be none: never one that lacks the newest text. */
async function collectChosen({ data }: Sharing, organisationId: OrganisationId): Promise<ChosenCase | null> {
  const collect = (internalNotes: boolean) =>
    withNotice(textFor('sharing')('save.collecting'), () =>
      collectCase(data.database, [organisationId], { internalNotes }),
    );
  if (!(await flushDrafts())) {
    sayNotSaved('save.draftRefused');
    return null;
  }
  const choice = await askWhatToSave((await collect(true)).content);
  if (!choice) return null;
  const collected = await collect(choice.internalNotes);
  const chosen = choice.operationIds ? narrowed(collected, choice.operationIds) : collected;
  return { ...(choice.audience === 'outsiders' ? shortened(chosen) : chosen), passphrase: choice.passphrase };
}

/** For people outside; what they have not seen, the file does not say they have. */
const shortened = ({ content, scope }: CollectedCase): CollectedCase => ({
  content: forOutsiders(content),
  seen: {},
  scope: { ...scope, internalNotes: false, audience: 'outsiders' },
});

function narrowed({ content, seen, scope }: CollectedCase, operationIds: readonly OperationId[]): CollectedCase {
  const chosen = narrowedTo(content, operationIds);
  // What was said openly in an operation that stays behind is no reason to send the measure along.
  const narrow = scope.internalNotes ? chosen : withoutInternalMeasures(chosen);
  // Of the organisation only a part goes along: whoever takes it in has not seen the rest.
  const partial = new Set<string>(narrow.organisations.map(({ id }) => id));
  const scopes = new Set(
    seenScopesOf(narrow)
      .filter((id) => !partial.has(id))
      .flatMap((id) => [id, internalKey(id)]),
  );
  return {
    content: narrow,
    seen: Object.fromEntries(Object.entries(seen).filter(([id]) => scopes.has(id))),
    scope: { ...scope, kind: 'operations' },
  };
}

async function write(
  { data, platform, writeCase }: Sharing,
  { content, seen, scope, passphrase }: ChosenCase,
  now: Date,
): Promise<void> {
  const t = textFor('sharing');
  const context = { ...(await headOf({ data, platform }, now)), scope, seen };
  const steps = passphrase ? WRITE_STEPS : (['write'] as const);
  const written = await withProgress(t('save.title'), steps, (progress) =>
    writeCase(content, context, passphrase, progress),
  );
  if (!written) return;
  if (!written.ok) return notifyProblem(t('save.failed'), caseTooLargeText(written.error, currentLanguage()));
  await handOver(
    platform,
    { kind: 'case', suggestedName: fileName(content, now), bytes: written.value },
    {
      done: (name) => t('save.done', { name }),
      failed: t('save.failed'),
    },
  );
}

/** "Akte_Nordlicht-GmbH_2026-11-21.tomakte": sorted by name, the files of a client are sorted by date. */
function fileName({ organisations, operations }: CollectedCase['content'], now: Date): string {
  const live = operations.filter((operation) => !operation.deleted);
  const parts = [
    textFor('sharing')('save.filePart'),
    organisations[0]?.name ?? '',
    live.length === 1 ? (live[0]?.name ?? '') : '',
    localDay(now),
  ];
  return `${parts.map(filePart).filter(Boolean).join('_')}.tomakte`;
}
