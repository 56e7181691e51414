/** Input types that take no text, so that letter keys stay free for commands. */
const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']);

/** Would this element take the key as text? Then single keys and undo belong to it, not to the app. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !element.readOnly && !NOT_TEXT.has(element.type);
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Is a text field focused right now? */
export function isTyping(): boolean {
  return isTextField(document.activeElement);
}

/** Is a dialogue or an open menu in front? Then the keys of the screen behind it rest. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null;
}
