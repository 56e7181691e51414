/**
 * Whether undo means the text in the field that has the focus. It does once something was typed there; a field that has only
 * just got the focus, such as that for the reason after "not applicable", has nothing to take back. The browser would then
 * take back what was typed somewhere else.
 */
import { isTyping } from './hotkeys.ts';

let typedIn: EventTarget | null = null;

/** Begins to notice typing; answers how to end it. */
export function followTyping(): () => void {
  const onInput = ({ target }: Event) => {
    typedIn = target;
  };
  const onFocus = ({ target }: Event) => {
    // Coming back to the window is no other field.
    if (target !== typedIn) typedIn = null;
  };
  document.addEventListener('input', onInput, true);
  document.addEventListener('focusin', onFocus, true);
  return () => {
    document.removeEventListener('input', onInput, true);
    document.removeEventListener('focusin', onFocus, true);
  };
}

/** An editor for rich text says of much that is changed in it nothing to the page, so its undo is always its own. */
export function isUndoOfText(): boolean {
  const { activeElement } = document;
  if (!isTyping()) return false;
  return activeElement === typedIn || (activeElement instanceof HTMLElement && activeElement.isContentEditable);
}
