import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catchTyped, typeCaught } from '../../../../renderer/ui/typed-ahead.ts';

const inserted = vi.fn();
const heard = vi.fn();
const press = (key: string, init: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
};
const type = (text: string) => {
  for (const key of text) press(key);
};
const field = (): HTMLTextAreaElement => document.body.appendChild(document.createElement('textarea'));
/** As the field does that was waited for. */
const arrive = (at = field()) => {
  at.focus();
  typeCaught(at);
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(document, { execCommand: inserted });
  window.addEventListener('keydown', heard);
});
afterEach(() => {
  typeCaught(field());
  window.removeEventListener('keydown', heard);
  document.body.replaceChildren();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('what is typed on the way to a field', () => {
  it('is typed there, behind what is there, and nobody else hears of it', () => {
    catchTyped();
    press('Shift');
    type('Wie 1');
    expect(heard.mock.calls.map(([{ key }]) => key)).toEqual(['Shift']);
    const note = field();
    note.value = 'vorher';
    note.setSelectionRange(0, 0);
    arrive(note);
    expect(inserted).toHaveBeenCalledExactlyOnceWith('insertText', false, 'Wie 1');
    expect(note.selectionStart).toBe(6);
  });

  it('waits for a field that is to take its text in a moment', () => {
    catchTyped();
    type('a');
    const loading = field();
    loading.readOnly = true;
    arrive(loading);
    type('b');
    expect(inserted).not.toHaveBeenCalled();
    arrive();
    expect(inserted).toHaveBeenCalledExactlyOnceWith('insertText', false, 'ab');
  });

  it('is heard as keys where the control takes no text', () => {
    catchTyped();
    type('2');
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    typeCaught(button);
    expect(heard.mock.calls.map(([{ key, target }]) => [key, target])).toEqual([['2', button]]);
    arrive();
    expect(inserted).not.toHaveBeenCalled();
  });

  it('waits as long as somebody types: a date sets no status, however late its field comes', () => {
    catchTyped();
    for (const part of ['15.0', '3.', '2026']) {
      type(part);
      vi.advanceTimersByTime(1900);
    }
    arrive();
    expect(heard).not.toHaveBeenCalled();
    expect(inserted).toHaveBeenCalledExactlyOnceWith('insertText', false, '15.03.2026');
  });

  it('is corrected by Backspace, and loses nothing by an accent', () => {
    catchTyped();
    type('Wei');
    press('Backspace');
    type('g');
    press('Dead');
    type('é');
    arrive();
    expect(inserted).toHaveBeenCalledExactlyOnceWith('insertText', false, 'Wegé');
  });

  it.each([
    ['another key', () => press('ArrowDown')],
    ['a key with Ctrl', () => press('z', { ctrlKey: true })],
    ['a click', () => window.dispatchEvent(new Event('pointerdown'))],
    ['too long a wait', () => vi.advanceTimersByTime(2000)],
  ])('is given up by %s, and keys mean again what they mean', (_what, giveUp) => {
    catchTyped();
    type('a');
    giveUp();
    heard.mockClear();
    press('1');
    expect(heard).toHaveBeenCalledOnce();
    arrive();
    expect(inserted).not.toHaveBeenCalled();
  });

  it('is left to a text field that has the focus already', () => {
    catchTyped();
    field().focus();
    type('a');
    expect(heard).toHaveBeenCalledOnce();
  });
});
