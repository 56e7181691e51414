/** Deleting for good with nothing else open, and starting anew: so nothing of it stays in memory either. */
import type { ReactNode } from 'react';
import * as z from 'zod';
import { FILE_PROBLEMS } from '../../../shared/ipc/file-problem.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { backupKeeper } from '../../data/backup/app-backups.ts';
import { backupWorker } from '../../data/backup/backup-worker.ts';
import type { AppData } from '../../data/data-context.tsx';
import { type PurgeOutcome, type PurgeWish, purge } from '../../data/purge/purge.ts';
import { saveTracker } from '../../data/save-state.ts';
import { platform } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import { notifyFailure } from '../../ui/notify-failure.ts';
import { Themed } from '../themed.tsx';
import { Purging } from './purging.tsx';

/** Only until the page is loaded again; says nothing of what was deleted. */
const RESULT = 'tom-katalog/purge-result';

/** In milliseconds; main gives up a page that is silent for three seconds. */
const SIGN_OF_LIFE = 1000;

/** Something unforeseen came in between. */
const FAILED = { kind: 'failed' } as const;

const resultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('purged'),
    backups: z.object({ rewritten: z.number(), removed: z.number(), unconcerned: z.number().default(0) }),
    notReached: z.array(z.string()),
    awayFolder: z.string().optional(),
  }),
  z.object({ kind: z.literal('unsafe'), problem: z.enum(FILE_PROBLEMS) }),
  z.object({ kind: z.literal('failed') }),
]) satisfies z.ZodType<PurgeOutcome | typeof FAILED>;

/**
 * Takes the whole window. When it fails half-way, the next start finds the data base gone and offers the backup of the rest. Not
 * begun behind a store that has failed: what is to stay could not be relied on, and the start after that would not say what became of it.
 */
export async function purgeAndRestart(
  show: (content: ReactNode) => void,
  { database }: Pick<AppData, 'database'>,
  wish: PurgeWish,
): Promise<void> {
  const { stopped } = saveTracker.store.getState();
  if (stopped) return notifyFailure(stopped.kind);
  show(
    <Themed colorScheme="system">
      <Purging />
    </Themed>,
  );
  // A backup still under way would hold what is about to go.
  await backupKeeper.settled();
  database.close({ disableAutoOpen: true });
  const outcome = await keepingOpen(() => purge({ platform, worker: backupWorker }, wish).catch(failed));
  // The next start finds by itself that this is not finished.
  if (saveTracker.isStopped()) return platform.restart();
  sessionStorage.setItem(RESULT, JSON.stringify(outcome));
  window.location.reload();
}

function failed(error: unknown): typeof FAILED {
  saveTracker.stopAfter(error);
  return FAILED;
}

/** Whoever closes the window now would have to look for a backup at the next start: it waits instead. */
async function keepingOpen<T>(work: () => Promise<T>): Promise<T> {
  const sayBusy = () => void platform.answerClosing('busy');
  const endClosing = platform.onClosing(sayBusy);
  const signs = setInterval(sayBusy, SIGN_OF_LIFE);
  try {
    return await work();
  } finally {
    clearInterval(signs);
    endClosing();
  }
}

/** Says after the new start what became of it. */
export function sayPurgeResult(): void {
  const stored = sessionStorage.getItem(RESULT);
  sessionStorage.removeItem(RESULT);
  const result = stored ? resultSchema.safeParse(JSON.parse(stored)).data : undefined;
  if (!result) return;
  const t = textFor('backup');
  if (result.kind === 'unsafe') {
    const why = fileProblemTexts[currentLanguage()][result.problem];
    notifyProblem(t('purge.failed'), `${why} ${t('purge.failedBefore')}`);
    return;
  }
  if (result.kind === 'failed') {
    notifyProblem(t('purge.failed'), t('purge.failedMidway'));
    return;
  }
  const { backups, notReached, awayFolder } = result;
  const { rewritten, removed, unconcerned } = backups;
  const told = [
    t('purge.done'),
    rewritten + unconcerned > 0 && t('purge.lookedThrough', { count: rewritten + unconcerned }),
    rewritten > 0 && t('purge.rewritten', { count: rewritten }),
    unconcerned > 0 && t('purge.unconcerned', { count: unconcerned }),
    removed > 0 && t('purge.removed', { count: removed }),
  ];
  notifyDone(told.filter(Boolean).join(' '), { stays: true });
  if (notReached.length > 0) {
    notifyProblem(t('purge.failed'), t('purge.notReached', { names: notReached.join(', ') }));
  }
  if (awayFolder) notifyProblem(t('purge.unfinished'), t('purge.away', { name: awayFolder }));
}
