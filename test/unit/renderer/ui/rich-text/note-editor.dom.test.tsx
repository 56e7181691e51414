import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteEditor } from '../../../../../renderer/ui/rich-text/editor/note-editor.ts';
import type { Refusal } from '../../../../../renderer/ui/rich-text/editor/within-limits.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';

interface Opened {
  note: NoteEditor;
  texts: string[];
  refusals: (Refusal | null)[];
  html: () => string;
}

const opened: NoteEditor[] = [];
afterEach(() => {
  for (const note of opened.splice(0)) note.editor.destroy();
  vi.restoreAllMocks();
});

function open(markdown: string): Opened {
  const element = document.body.appendChild(document.createElement('div'));
  const texts: string[] = [];
  const refusals: (Refusal | null)[] = [];
  const note = new NoteEditor({
    element,
    attributes: { 'aria-label': 'Anmerkung' },
    markdown,
    onText: (text) => texts.push(text),
    onLeave: () => undefined,
    onRefused: (refusal) => refusals.push(refusal),
  });
  opened.push(note);
  return { note, texts, refusals, html: () => note.editor.getHTML() };
}

/** Presses a key; answers whether the field keeps it for itself. */
function press({ note }: Opened, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  note.editor.view.dom.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a note in the editor', () => {
  it('shows what prints, with numbers, tags and single asterisks as words', () => {
    const { html } = open('Gilt **immer**:\n\n1. <b>a</b>\n- b *c*\n  - d\n\n5 * 3');
    expect(html()).toBe(
      '<p>Gilt <strong>immer</strong>:</p><p>1. &lt;b&gt;a&lt;/b&gt;</p>' +
        '<ul><li><p>b <em>c</em></p><ul><li><p>d</p></li></ul></li></ul><p>5 * 3</p>',
    );
  });

  it('stays as it is stored while nobody types: opened, focused, selected, left', () => {
    const field = open('1. a\n2. b\n\n* c');
    field.note.editor.commands.focus();
    field.note.editor.commands.selectAll();
    field.note.editor.commands.blur();
    expect(field.texts).toEqual([]);
  });

  it('hands out what is typed, and the stored text itself when it is taken back', () => {
    const field = open('1. a');
    field.note.editor.commands.insertContent(' b');
    expect(field.texts).toEqual(['1\\. a b']);
    press(field, 'z', { ctrlKey: true });
    expect(field.texts).toEqual(['1\\. a b', '1. a']);
    press(field, 'y', { ctrlKey: true });
    expect(field.texts.at(-1)).toBe('1\\. a b');
  });

  it('takes up news from outside, which cannot be taken back in the field', () => {
    const field = open('alt');
    field.note.editor.commands.insertContent('er');
    field.note.show('**neu**');
    press(field, 'z', { ctrlKey: true });
    expect(field.html()).toBe('<p><strong>neu</strong></p>');
    expect(field.texts).toEqual(['alter']);
  });

  it('keeps cursor and steps when it hears of its own text', () => {
    const field = open('');
    field.note.editor.commands.insertContent('a ');
    field.note.show(field.texts.at(-1) ?? '');
    field.note.editor.commands.insertContent('b');
    press(field, 'z', { ctrlKey: true });
    expect(field.texts).toEqual(['a', 'a b', '']);
  });

  it('shows it as it prints when the field is left, but not when only the window is', () => {
    const { note, html } = open('a');
    note.editor.commands.insertContent([{ type: 'paragraph' }, { type: 'paragraph' }]);
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    note.editor.view.dom.dispatchEvent(new FocusEvent('blur'));
    expect(html()).toContain('<p></p>');
    hasFocus.mockReturnValue(true);
    note.editor.view.dom.dispatchEvent(new FocusEvent('blur'));
    expect(html()).toBe('<p>a</p>');
  });
});

describe('keys', () => {
  it('Ctrl+B and Ctrl+I change the type, Ctrl+Shift+8 makes bullets', () => {
    const field = open('a');
    field.note.editor.commands.selectAll();
    press(field, 'b', { ctrlKey: true });
    press(field, 'i', { ctrlKey: true });
    press(field, '8', { ctrlKey: true, shiftKey: true });
    expect(field.texts).toEqual(['**a**', '***a***', '- ***a***']);
  });

  it('Tab nests a bullet below the one above, Shift+Tab takes it back', () => {
    const field = open('- a\n- b');
    expect(press(field, 'Tab')).toBe(true);
    expect(press(field, 'Tab', { shiftKey: true })).toBe(true);
    expect(field.texts).toEqual(['- a\n  - b', '- a\n- b']);
  });

  it('Tab leaves a paragraph, Shift+Tab also a bullet of the first level', () => {
    expect(press(open('a'), 'Tab')).toBe(false);
    expect(press(open('- a\n\nb'), 'Tab')).toBe(false);
    expect(press(open('- a'), 'Tab', { shiftKey: true })).toBe(false);
    expect(press(open('- a'), 'Tab')).toBe(true);
  });

  it('never nest deeper than three levels', () => {
    const field = open('- 1\n  - 2\n    - 3\n    - 4');
    press(field, 'Tab');
    expect(field.html()).toBe(open('- 1\n  - 2\n    - 3\n    - 4').html());
    const above = open('- 1\n  - 2\n  - 3\n    - 4');
    above.note.editor.commands.setTextSelection(13);
    above.note.editor.commands.sinkListItem('listItem');
    expect(above.texts.at(-1)).toBe('- 1\n  - 2\n    - 3\n    - 4');
  });

  it('Enter begins the next bullet, and ends the list on an empty one', () => {
    const field = open('- a');
    press(field, 'Enter');
    press(field, 'Enter');
    field.note.editor.commands.insertContent('danach');
    expect(field.texts.at(-1)).toBe('- a\n\ndanach');
  });

  it('Shift+Enter begins a new line', () => {
    const field = open('a');
    press(field, 'Enter', { shiftKey: true });
    field.note.editor.commands.insertContent('b');
    expect(field.texts.at(-1)).toBe('a\nb');
  });

  it('Escape is left to the screen', () => {
    expect(press(open('a'), 'Escape')).toBe(false);
  });
});

describe('a text that would be too long', () => {
  const full = 'x'.repeat(LIMITS.text);

  it('is not taken, as a whole, and says so until something is', () => {
    const { note, texts, refusals } = open('');
    note.editor.commands.insertContent(`${full}y`);
    expect(texts).toEqual([]);
    expect(refusals).toEqual([{ kind: 'tooLong', length: LIMITS.text + 1 }]);
    note.editor.commands.insertContent('kurz');
    expect(texts).toEqual(['kurz']);
    expect(refusals.at(-1)).toBeNull();
  });

  it('counts what is stored: a literal asterisk takes two characters', () => {
    const { note, refusals } = open('');
    note.editor.commands.insertContent('*'.repeat(LIMITS.text / 2 + 1));
    expect(refusals).toEqual([{ kind: 'tooLong', length: LIMITS.text + 2 }]);
  });

  it('may get shorter when it is already', () => {
    const { note, texts, refusals } = open('*'.repeat(LIMITS.text));
    note.editor.commands.insertContent('x');
    expect(refusals.at(-1)).toMatchObject({ kind: 'tooLong' });
    note.editor.commands.setTextSelection({ from: 1, to: LIMITS.text - 10 });
    note.editor.commands.deleteSelection();
    expect(texts).toEqual(['\\*'.repeat(11)]);
  });

  it('is refused as well with more bold words than can be printed', () => {
    const { note, refusals } = open('');
    note.editor.commands.insertContent('<b>a</b> b '.repeat(260));
    expect(refusals).toMatchObject([{ kind: 'tooManyMarks' }]);
  });
});
