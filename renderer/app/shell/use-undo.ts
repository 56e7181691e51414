import { useData } from '../../data/data-context.tsx';
import { textFor } from '../../text/i18n.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { isTyping } from '../../ui/hotkeys.ts';
import { notifyDone } from '../../ui/notify.tsx';
import { stepSentence } from './step-sentence.ts';

/** Offers undo and redo of everything, and says by name what was taken back or done again. */
export function useUndo(): void {
  const { commands, catalogue } = useData();
  const move = async (direction: 'undo' | 'redo') => {
    // The menu knows nothing of the focus; in a text field it means the text.
    if (isTyping()) return void document.execCommand(direction);
    const entry = await commands[direction]();
    const t = textFor('app');
    const message = entry
      ? t(direction === 'undo' ? 'history.undone' : 'history.redone', { step: stepSentence(entry.label, catalogue) })
      : t(direction === 'undo' ? 'history.nothingToUndo' : 'history.nothingToRedo');
    notifyDone(message, { replaces: 'history' });
  };
  useCommand('undo', () => void move('undo'));
  useCommand('redo', () => void move('redo'));
}
