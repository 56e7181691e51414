import { useEffect, useRef } from 'react';
import type { HistoryEntry } from '../../data/commands/log.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { readHistory } from '../../data/history-query.ts';
import { currentOrganisationId } from '../../data/navigation-store.ts';
import { stepOwners } from '../../data/step-owners.ts';
import { questionAbout, type UndoQuestion } from '../../data/undo-question.ts';
import { formatMoment } from '../../text/format.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { attempt } from '../../ui/attempt.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { followTyping, isUndoOfText } from '../../ui/typed-since-focus.ts';
import { focusContentSoon } from './regions.ts';
import { stepIn, stepSentence } from './step-sentence.ts';

type Direction = 'undo' | 'redo';

/**
 * Offers undo and redo of everything, and says by name what was taken back or done again. Unasked only what was done in
 * this session and in the open organisation.
 */
export function useUndo(): void {
  const data = useData();
  const waiting = useRef<Direction[]>([]);
  /** Presses come faster than the disk writes; each looks at the step that the one before it has left. */
  const move = async (direction: Direction) => {
    // The menu knows nothing of the focus; in a text field it means the text.
    if (isUndoOfText()) return void document.execCommand(direction);
    if (waiting.current.push(direction) > 1) return;
    // The field that has the focus may go with what is taken back.
    focusContentSoon();
    for (const next of waiting.current) if (!(await moveOne(data, next))) break;
    waiting.current = [];
  };
  useEffect(followTyping, []);
  useCommand('undo', () => void move('undo'));
  useCommand('redo', () => void move('redo'));
}

/** Answers whether to go on: presses from before a question are no answer to it. */
const moveOne = attempt(async (data: AppData, direction: Direction): Promise<boolean> => {
  const t = textFor('app');
  const isUndo = direction === 'undo';
  const { [direction]: next } = await readHistory(data.database);
  const question = next && (await questionAbout(data, next, currentOrganisationId()));
  if (question && !(await ask(direction, next, question, data))) return false;
  const entry = await data.commands[direction]();
  const message = entry
    ? t(isUndo ? 'history.undone' : 'history.redone', { step: stepSentence(entry.label, data.catalogue) })
    : t(isUndo ? 'history.nothingToUndo' : 'history.nothingToRedo');
  notifyDone(message, { replaces: 'history' });
  return entry !== null && !question;
});

async function ask(direction: Direction, entry: HistoryEntry, why: UndoQuestion, { catalogue, database }: AppData) {
  const { label, at } = entry;
  const t = textFor('app');
  const sentence = stepIn(stepSentence(label, catalogue), await stepOwners(database, entry));
  // It begins the question; in English the names of steps begin in lower case.
  const step = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return confirmAction({
    title: t(`history.ask.${direction}`),
    message: t(`history.ask.${why}`, { step, time: formatMoment(at, currentLanguage()) }),
    confirmLabel: t(`history.ask.${direction}Action`),
  });
}
