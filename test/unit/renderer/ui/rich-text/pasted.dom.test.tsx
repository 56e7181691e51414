import { afterEach, describe, expect, it } from 'vitest';
import { NoteEditor } from '../../../../../renderer/ui/rich-text/editor/note-editor.ts';
import { preparedHtml } from '../../../../../renderer/ui/rich-text/editor/pasted-html.ts';

const opened: NoteEditor[] = [];
afterEach(() => {
  for (const note of opened.splice(0)) note.editor.destroy();
});

/** What is stored after something was pasted at the end of a note. */
function pastedInto(markdown: string, paste: (note: NoteEditor) => void): string {
  let stored = markdown;
  const note = new NoteEditor({
    element: document.body.appendChild(document.createElement('div')),
    attributes: {},
    markdown,
    onText: (text) => {
      stored = text;
    },
    onLeave: () => undefined,
    onRefused: () => undefined,
  });
  opened.push(note);
  paste(note);
  return stored;
}

const html = (source: string, into = '') => pastedInto(into, ({ editor }) => editor.view.pasteHTML(source));
const text = (source: string, into = '') => pastedInto(into, ({ editor }) => editor.view.pasteText(source));

const word = (level: number, marker: string, words: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><span style='font-family:Symbol'>` +
  `<span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp; </span></span></span>${words}</p>`;

describe('pasted HTML', () => {
  it('keeps paragraphs, bullets, bold and italic, and of everything else the words', () => {
    const page =
      '<h1>Titel</h1><p>Ein <b>fettes</b> <a href="https://verweis.example">Wort</a>,<br><u>neue</u> Zeile</p>' +
      '<ul><li>eins<ul><li><em>zwei</em></li></ul></li></ul><script>alert(1)</script><img src="https://bild.example/x.png">';
    expect(html(page)).toBe('Titel\n\nEin **fettes** Wort,\nneue Zeile\n\n- eins\n  - *zwei*');
  });

  it('knows bold and italic as styles, and what is only called bold', () => {
    const page =
      '<p><span style="font-weight:700">a</span> <span style="font-style:italic">b</span> ' +
      '<b style="font-weight:normal">c</b></p>';
    expect(html(page)).toBe('**a** *b* c');
  });

  it('makes bullets of those of Word, without its empty paragraphs', () => {
    const page =
      word(1, '·', 'eins') +
      word(2, 'o', 'zwei') +
      word(3, '§', 'drei') +
      word(1, '·', 'vier') +
      '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Ende</p>';
    expect(html(page)).toBe('- eins\n  - zwei\n    - drei\n- vier\n\nEnde');
  });

  it('begins with the level that is there', () => {
    expect(html(word(2, 'o', 'eins') + word(2, 'o', 'zwei'))).toBe('- eins\n- zwei');
    expect(html(word(1, '·', 'a') + word(3, '§', 'b') + word(3, '§', 'c'))).toBe('- a\n  - b\n  - c');
  });

  it('keeps numbers as words', () => {
    expect(html('<ol start="3"><li>prüfen</li><li><p>löschen</p></li></ol>')).toBe('3\\. prüfen\n\n4\\. löschen');
    expect(html(word(1, '1.', 'prüfen') + word(1, '2.', 'löschen'))).toBe('1\\. prüfen\n\n2\\. löschen');
    expect(html('<ul><li>a<ol><li>b</li></ol></li></ul>')).toBe('- a\n  - 1\\. b');
  });

  it('makes a line of each row of a table', () => {
    expect(html('<table><tr><td>a</td><td><b>b</b></td></tr><tr><td>c</td></tr></table>')).toBe('a **b**\n\nc');
  });

  it('brings what is nested deeper to the third level', () => {
    const deep = '<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ul><li>5</li></ul></li></ul></li></ul></li></ul></li></ul>';
    expect(html(deep)).toBe('- 1\n  - 2\n    - 3\n    - 4\n    - 5');
  });

  it('has no styles left that the content security policy would report', () => {
    expect(preparedHtml('<style>p{color:red}</style><p STYLE = "color:red">a style=b</p>')).toBe(
      '<p data-style="color:red">a style=b</p>',
    );
  });
});

describe('pasted plain text', () => {
  it('keeps line breaks, and separates paragraphs at blank lines', () => {
    expect(text('eins\r\nzwei\n\n\ndrei')).toBe('eins\nzwei\n\ndrei');
  });

  it('is taken literally', () => {
    expect(text('**a**\n- b')).toBe('\\*\\*a\\*\\*\n\\- b');
  });

  it('stays in the bullet it is pasted into', () => {
    expect(text('eins\n\nzwei', '- vorher ')).toBe('- vorhereins\n  \\\n  zwei');
  });
});
