/** Words that something is said about: shown at their places, moved along, never part of the text. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteEditor } from '../../../../../renderer/ui/rich-text/editor/note-editor.ts';
import type { MarkedText, TextMark } from '../../../../../renderer/ui/rich-text/text-marks.ts';

const opened: NoteEditor[] = [];
afterEach(() => {
  for (const note of opened.splice(0)) note.editor.destroy();
});

function open(markdown: string) {
  const texts: string[] = [];
  const reached: string[] = [];
  const note = new NoteEditor({
    element: document.body.appendChild(document.createElement('div')),
    attributes: {},
    markdown,
    onText: (text) => texts.push(text),
    onLeave: () => undefined,
    onRefused: () => undefined,
    onMark: (mark) => mark && reached.push(mark.message),
  });
  opened.push(note);
  const { dom } = note.editor.view;
  const marked = () => [...dom.querySelectorAll('[data-severity]')].map(({ textContent }) => textContent);
  const press = (key: string, shiftKey = false) =>
    dom.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
  return { note, texts, reached, dom, marked, press };
}

/** Marks of these words wherever they stand in the Markdown, in the order of the words. */
function found(text: string, ...words: string[]): MarkedText {
  const marks = words.flatMap((word) => {
    const all: TextMark[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      all.push({ start: at, end: at + word.length, severity: 'warning', message: `zu ${word}` });
    return all;
  });
  return { text, marks };
}

describe('marked words', () => {
  it.each([
    ['ein Absatz', 'Stand der Technik, geeignet', ['geeignet']],
    ['fett und kursiv', '**Ganz** *geeignet* und __geeignet__', ['geeignet', 'geeignet']],
    ['Sterne, die gemeint sind', '\\*\\*5 \\* 3 geeignet\\*', ['geeignet']],
    [
      'Aufzählungen',
      '- eins\n- **zwei** geeignet\n  - geeignet\n\nEnde geeignet',
      ['geeignet', 'geeignet', 'geeignet'],
    ],
    ['nummerierte Zeilen, neu gezählt', '1. eins\n1. geeignet\n1. geeignet', ['geeignet', 'geeignet']],
    ['Zeilenumbrüche', 'eins\ngeeignet\\\nzwei', ['geeignet']],
  ])('stand where they are read: %s', (_, markdown, words) => {
    const { note, marked } = open(markdown);
    note.mark(found(markdown, 'geeignet'));
    expect(marked()).toEqual(words);
  });

  it('are underlined with what is said of them, and are no part of the text', () => {
    const { note, dom, texts } = open('geeignet');
    note.mark(found('geeignet', 'geeignet'));
    const mark = dom.querySelector('[data-severity="warning"]');
    expect(mark?.getAttribute('title')).toBe('zu geeignet');
    expect(mark?.getAttribute('aria-description')).toBe('zu geeignet');
    expect(note.editor.getHTML()).toBe('<p>geeignet</p>');
    expect(texts).toEqual([]);
  });

  it('move along while somebody types, and wait for the text that they belong to', () => {
    const { note, marked, texts } = open('sehr geeignet');
    note.mark(found('sehr geeignet', 'geeignet'));
    note.editor.commands.insertContentAt(1, 'nur ');
    expect(marked()).toEqual(['geeignet']);
    // News about the text before come late: nothing jumps.
    note.mark(found('sehr geeignet', 'sehr'));
    expect(marked()).toEqual(['geeignet']);
    note.mark(found('nur sehr geeignet', 'nur', 'geeignet'));
    expect(marked()).toEqual(['nur', 'geeignet']);
    expect(texts).toEqual(['nur sehr geeignet']);
  });

  it('go when nothing is said any more', () => {
    const { note, marked } = open('geeignet');
    note.mark(found('geeignet', 'geeignet'));
    note.mark({ text: 'geeignet', marks: [] });
    expect(marked()).toEqual([]);
  });

  it('are reached by F8 one after the other, and back by Shift+F8', () => {
    const { note, press, reached } = open('a b c');
    note.mark(found('a b c', 'a', 'b', 'c'));
    for (const _ of 'aaaa') press('F8');
    press('F8', true);
    expect(reached).toEqual(['zu a', 'zu b', 'zu c', 'zu a', 'zu c']);
    expect(note.editor.state.doc.textBetween(note.editor.state.selection.from, note.editor.state.selection.to)).toBe(
      'c',
    );
  });

  it('never break the editor, whatever the text and wherever the marks', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '*', '**', '_', '\\', '\n', '- ', '1. ', '  ', 'ä', '🙂', 'wort'))
      .map((it) => it.join(''));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (markdown, start, length) => {
        const { note } = open(markdown);
        note.mark({ text: markdown, marks: [{ start, end: start + length, severity: 'info', message: 'x' }] });
        note.editor.commands.insertContent('b');
      }),
      { numRuns: 30 },
    );
  });

  it('give way to better ones as if typed', () => {
    const { note, texts, marked } = open('**Es** gilt das TTDSG.');
    const text = '**Es** gilt das TTDSG.';
    const start = text.indexOf('TTDSG');
    note.mark({ text, marks: [{ start, end: start + 5, severity: 'info', message: 'alt', replaceBy: 'TDDDG' }] });
    expect(marked()).toEqual(['TTDSG']);
    note.replace({ from: 13, to: 18, severity: 'info', message: 'alt' }, 'TDDDG');
    expect(texts.at(-1)).toBe('**Es** gilt das TDDDG.');
  });
});
