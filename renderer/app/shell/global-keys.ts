import { useHotkeys } from '@mantine/hooks';
import type { MenuCommand } from '../../../shared/ipc/contract.ts';
import { flushDrafts } from '../../data/drafts.ts';
import { goBack, goForward } from '../../data/navigation-store.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { isDialogOpen, isQuestionOpen, isTyping } from '../../ui/hotkeys.ts';
import { SHORTCUTS } from '../../ui/shortcuts.ts';
import { isUndoOfText } from '../../ui/typed-since-focus.ts';
import { moveToRegion } from './regions.ts';

/** In a text field these keys belong to the text. */
const LEFT_TO_TEXT: ReadonlySet<string> = new Set(['undo', 'redo']);

type Hotkey = [combination: string, handler: (event: KeyboardEvent) => void, options?: { preventDefault: boolean }];

/** The keys that work everywhere in the window. While a dialogue is open, it has the keyboard to itself. */
export function useGlobalKeys(): void {
  const commands = (Object.entries(SHORTCUTS) as [MenuCommand, string][]).map(
    ([command, keys]): Hotkey =>
      LEFT_TO_TEXT.has(command)
        ? outsideText(keys, () => void runAfterDrafts(command), AS_UNDO)
        : [combination(keys), () => void runAfterDrafts(command)],
  );
  useHotkeys(
    [
      ...commands,
      outsideText('Ctrl+Shift+Z', () => void runAfterDrafts('redo'), AS_UNDO),
      outsideText('Shift+?', () => void runAfterDrafts('keyboardHelp')),
      outsideText('Alt+ArrowLeft', goBack),
      outsideText('Alt+ArrowRight', goForward),
      ['F6', () => isDialogOpen() || moveToRegion(1)],
      ['shift+F6', () => isDialogOpen() || moveToRegion(-1)],
    ],
    [],
    true,
  );
}

/** Runs a command once everything typed is committed, so that it acts on what the user sees. */
export async function runAfterDrafts(command: MenuCommand): Promise<void> {
  if (isInTheWay(command)) return;
  await flushDrafts();
  // What was being written may have taken a moment, and the first of two presses has opened its dialogue by now.
  if (!isInTheWay(command)) runCommand(command);
}

/** Forms leave undo and redo to the app, and nothing else. */
function isInTheWay(command: MenuCommand): boolean {
  return LEFT_TO_TEXT.has(command) ? isQuestionOpen() : isDialogOpen();
}

const OUTSIDE_TEXT = { isOfText: isTyping, isBlocked: isDialogOpen };
const AS_UNDO = { isOfText: isUndoOfText, isBlocked: isQuestionOpen };

function outsideText(keys: string, run: () => void, { isOfText, isBlocked } = OUTSIDE_TEXT): Hotkey {
  const handle = (event: KeyboardEvent) => {
    if (isOfText() || isBlocked()) return;
    event.preventDefault();
    run();
  };
  return [combination(keys), handle, { preventDefault: false }];
}

/** "Ctrl+K" as Mantine writes it; `mod` is also the command key of a Mac. */
function combination(keys: string): string {
  return keys.replace('Ctrl', 'mod');
}
