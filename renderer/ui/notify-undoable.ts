import { textFor } from '../text/i18n.ts';
import { type NotifyAction, notifyDone, notifyProblem } from './notify.tsx';

/**
 * Says that something is done and offers to take it back. `undo` answers false when it no longer can, because other
 * changes have come since. `actions` lead on from there.
 */
export function notifyUndoable(
  message: string,
  undo: () => Promise<boolean>,
  actions: readonly NotifyAction[] = [],
): void {
  const takeBack = async () => {
    const t = textFor('ui');
    if (!(await undo())) notifyProblem(t('undoTooLate.title'), t('undoTooLate.text'), { isPassing: true });
  };
  // Only the newest step can be taken back, so one offer at a time; what undo and redo say takes its place, too.
  notifyDone(message, { undo: () => void takeBack(), actions, replaces: 'history' });
}
