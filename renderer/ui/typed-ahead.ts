/**
 * Letters typed on the way to a field that is still being drawn: kept until it has the focus and typed there. Without this the
 * first ones of a quick typist would be lost, or taken for keys that set a status.
 */
import { isTextField } from './hotkeys.ts';

/** Nobody waits longer for a field that does not come, in milliseconds since the last key. */
const PATIENCE = 2000;

const MODIFIERS = new Set(['Shift', 'AltGraph', 'CapsLock', 'Control', 'Alt', 'Meta']);

let caught = '';
let givingUp: ReturnType<typeof setTimeout> | undefined;

/** From now on what is typed is kept for the field that is about to get the focus. */
export function catchTyped(): void {
  waitAgain();
  // In the capture phase, and the same listener each time: before any other, and once.
  window.addEventListener('keydown', keep, { capture: true });
  window.addEventListener('pointerdown', end, { capture: true });
}

/** The field has the focus: in a long text the cursor goes to its end, and what was kept is typed there. One that takes no text yet is waited for. */
export function typeCaught(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement && field.readOnly) return;
  const typed = caught;
  end();
  if (!isTextField(field)) {
    // It hears the keys as if it had been there.
    for (const key of typed)
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return;
  }
  setCursorToEnd(field);
  // The only way to type into a field of whatever kind as its user does, with its own steps to take back.
  if (typed) document.execCommand('insertText', false, typed);
}

function setCursorToEnd(field: HTMLElement): void {
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  if (!field.isContentEditable) return;
  // An editor does so by itself, but a moment later only.
  const paragraph = [...field.querySelectorAll('p')].at(-1) ?? field;
  getSelection()?.setPosition(paragraph, paragraph.textContent ? paragraph.childNodes.length : 0);
}

function end(): void {
  clearTimeout(givingUp);
  caught = '';
  window.removeEventListener('keydown', keep, { capture: true });
  window.removeEventListener('pointerdown', end, { capture: true });
}

function waitAgain(): void {
  clearTimeout(givingUp);
  givingUp = setTimeout(end, PATIENCE);
}

function keep(event: KeyboardEvent): void {
  if (MODIFIERS.has(event.key)) return;
  const { key } = event;
  const isKept = isText(event) || key === 'Dead' || (key === 'Backspace' && caught !== '');
  // Whoever presses another key wants something else, and who is in a field has arrived.
  if (isTextField(document.activeElement) || !isKept || event.isComposing) {
    end();
    return;
  }
  event.stopImmediatePropagation();
  waitAgain();
  // The system makes one letter of an accent and of what comes next.
  if (key === 'Dead') return;
  event.preventDefault();
  caught = key === 'Backspace' ? [...caught].slice(0, -1).join('') : caught + key;
}

/** Characters made with the Option key of a Mac are taken for commands: nothing else tells them apart. */
const isText = (event: KeyboardEvent): boolean => {
  const hasCommandKey = event.ctrlKey || event.metaKey || event.altKey;
  return event.key.length === 1 && (event.getModifierState('AltGraph') || !hasCommandKey);
};
