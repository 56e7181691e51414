import { useCallback } from 'react';
import type { AnswerChange, ManyAnswersCommand } from '../../../data/commands/many-answers.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { formatNumber } from '../../../text/format.ts';
import { currentLanguage, textFor } from '../../../text/i18n.ts';
import { attempt } from '../../../ui/attempt.ts';
import { confirmAction } from '../../../ui/confirm.ts';
import { notifyProblem } from '../../../ui/notify.tsx';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import type { PendingCell, PendingCells } from './pending.ts';
import { withProgress } from './progress.tsx';

/** From how many cells on the user is asked, shown how far it is, and sent back. */
const ASK_FROM = 201;
const PROGRESS_FROM = 1001;
const MOST_CELLS = 20_000;

/** Something done to many cells. */
export interface Step {
  command: Exclude<ManyAnswersCommand, 'copyAnswers'>;
  changes: readonly AnswerChange[];
  /** How many cells change. */
  count: number;
  /** How many stay as they are because an open cell fills nothing. */
  kept?: number;
  /** Statuses to show at once. */
  shown: readonly PendingCell[];
}

/** Carries a step out: asks before large ones, shows how far they are, and offers to take them back. */
export function useCommit({ showWhile }: Pick<PendingCells, 'showWhile'>): (step: Step) => Promise<void> {
  const data = useData();
  return useCallback(
    async ({ command, changes, count, kept = 0, shown }: Step) => {
      const t = textFor('matrix');
      const keptWords = kept > 0 ? t('kept.text', { count: kept }) : '';
      if (changes.length === 0) {
        if (kept > 0) notifyProblem(t('kept.title'), keptWords, { isPassing: true });
        return;
      }
      if (count >= ASK_FROM && !(await isWanted(command, count, keptWords))) return;
      const run = (onProgress?: (done: number) => void) =>
        data.commands.changeAnswers(command, changes, undefined, onProgress);
      const write = attempt(async () => {
        if (count >= PROGRESS_FROM) await withProgress(t('writing', { count }), changes.length, run);
        else await showWhile(shown, run);
        return true;
      });
      const isDone = await write();
      // More goes with a deviation than the status that is in sight.
      const isWorthSaying = count > 1 || command === 'inheritAnswers' || kept > 0;
      const said = [t(`done.${command}`, { count }), keptWords].filter(Boolean).join('. ');
      if (isDone && isWorthSaying) notifyUndoable(said, await undoNewest(data));
    },
    [data, showWhile],
  );
}

/** Whether a step is refused for its size, with a message that says so. To be asked before the step is put together. */
export function isTooMany(count: number): boolean {
  if (count <= MOST_CELLS) return false;
  const t = textFor('matrix');
  const language = currentLanguage();
  const numbers = { number: formatNumber(count, language), most: formatNumber(MOST_CELLS, language) };
  notifyProblem(t('tooMany.title'), t('tooMany.text', numbers));
  return true;
}

function isWanted(command: Step['command'], count: number, kept: string): Promise<boolean> {
  const t = textFor('matrix');
  return confirmAction({
    title: t('ask.title', { count }),
    message: [t(`ask.${command}`, { count }), kept].filter(Boolean).join(' '),
    confirmLabel: t('ask.confirm', { count }),
  });
}
