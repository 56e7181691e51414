/** Input types that take no text, so that letter keys stay free for commands. */
const NOT_TEXT = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file', 'image']);

/** Besides the native controls; a menu button is none, so that digits set the status on it too. */
const CONTROL_ROLES = ['textbox', 'searchbox', 'combobox', 'listbox', 'spinbutton', 'slider', 'switch'];
const FORM_CONTROLS = ['input', 'textarea', 'select', ...CONTROL_ROLES.map((role) => `[role="${role}"]`)].join(', ');

/** Would this element take the key as text? Then undo belongs to it, not to the app. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !element.readOnly && !NOT_TEXT.has(element.type);
  if (element instanceof HTMLTextAreaElement) return !element.readOnly;
  return element instanceof HTMLElement && element.isContentEditable;
}

/**
 * Does somebody who types here mean this element? Then single keys belong to it: letters lead through the options of a
 * closed list as well, and nobody filling in a form wants to be taken elsewhere by one.
 */
export function isFormControl(element: Element | null): boolean {
  return element !== null && (element.closest(FORM_CONTROLS) !== null || isTextField(element));
}

/** Is any control of a form focused right now? */
export function isInFormControl(): boolean {
  return isFormControl(document.activeElement);
}

/** Is a text field focused right now? */
export function isTyping(): boolean {
  return isTextField(document.activeElement);
}

/** Is a dialogue or an open menu in front? Then the keys of the screen behind it rest. */
export function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"]') !== null;
}

/**
 * Is something in front that waits for an answer? A form that lies over the screen (`data-form`) does not: undo works
 * there as well.
 */
export function isQuestionOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]:not([data-form]), [role="menu"]') !== null;
}
