import type { AppData } from '../../data/data-context.tsx';
import { flushDrafts } from '../../data/drafts.ts';
import { type HistoryStep, readHistory, readSteps } from '../../data/history-query.ts';
import { currentOrganisationId } from '../../data/navigation-store.ts';
import { stepOwners } from '../../data/step-owners.ts';
import { questionAbout, type UndoQuestion } from '../../data/undo-question.ts';
import { textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { stepIn, stepSentence } from '../shell/step-sentence.ts';

/**
 * Takes back all steps down to this one, or does all up to this one again, itself included. Asks first, once for all of
 * them, where undo would ask about one of them.
 */
export const moveToStep = attempt(async (data: AppData, sequence: number): Promise<void> => {
  await flushDrafts();
  const steps = await readSteps(data.database);
  const meant = steps.find((step) => step.sequence === sequence);
  if (!meant) return;
  const direction = meant.isDone ? 'undo' : 'redo';
  const path = meant.isDone
    ? steps.filter((step) => step.isDone && step.sequence >= sequence)
    : steps.filter((step) => !step.isDone && step.sequence <= sequence).reverse();
  if (!(await isAllowed(data, direction, path))) return;
  let count = 0;
  for (const step of path) {
    // Only what was shown and asked about is moved, whatever has come in between.
    const { [direction]: next } = await readHistory(data.database);
    if (next?.sequence !== step.sequence) break;
    await data.commands[direction]();
    count += 1;
  }
  const t = textFor('history');
  notifyDone(direction === 'undo' ? t('undid', { count }) : t('redid', { count }), { replaces: 'history' });
});

async function isAllowed(data: AppData, direction: 'undo' | 'redo', path: readonly HistoryStep[]): Promise<boolean> {
  const reasons = new Map<UndoQuestion, HistoryStep[]>();
  for (const step of path) {
    const question = await questionAbout(data, step, currentOrganisationId());
    if (question) reasons.set(question, [...(reasons.get(question) ?? []), step]);
  }
  if (reasons.size === 0) return true;
  const named = new Map<UndoQuestion, Reason>();
  for (const [question, steps] of reasons) named.set(question, await reasonOf(steps, data));
  const t = textFor('history');
  const isUndo = direction === 'undo';
  return confirmAction({
    title: isUndo ? t('ask.undo', { count: path.length }) : t('ask.redo', { count: path.length }),
    message: <Reasons reasons={named} />,
    confirmLabel: t(isUndo ? 'ask.undoAction' : 'ask.redoAction'),
  });
}

interface Reason {
  count: number;
  /** The newest of the steps, in words. */
  step: string;
}

async function reasonOf(steps: readonly HistoryStep[], { catalogue, database }: AppData): Promise<Reason> {
  const newest = steps.reduce((one, other) => (one.sequence > other.sequence ? one : other));
  const step = stepIn(stepSentence(newest.label, catalogue), await stepOwners(database, newest));
  return { count: steps.length, step };
}

function Reasons({ reasons }: { reasons: ReadonlyMap<UndoQuestion, Reason> }) {
  const t = textFor('history');
  return (
    <>
      {t('ask.among')}
      <ul>
        {[...reasons].map(([question, { count, step }]) => (
          <li key={question}>{t(`ask.${question}`, { count, step })}</li>
        ))}
      </ul>
    </>
  );
}
