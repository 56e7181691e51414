import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListItem, NoteBlock } from '../../../../shared/annex/document.ts';
import { noteBlocks } from '../../../../shared/annex/note-blocks.ts';

const textOf = (blocks: readonly NoteBlock[]): string =>
  blocks
    .map((block) => (block.kind === 'list' ? block.items.map(itemText).join('\n') : line(block.inlines)))
    .join('\n\n');
const line = (inlines: readonly { text: string }[]) => inlines.map((inline) => inline.text).join('');
const itemText = (item: ListItem): string => [line(item.inlines), ...item.children.map(itemText)].join('\n');
const depth = (items: readonly ListItem[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map((item) => depth(item.children)));

describe('the subset', () => {
  test('paragraphs, bold and italic', () => {
    expect(noteBlocks('Ein **fettes** Wort.\n\nUnd *schräg **und fett***.')).toEqual([
      { kind: 'paragraph', inlines: [{ text: 'Ein ' }, { text: 'fettes', bold: true }, { text: ' Wort.' }] },
      {
        kind: 'paragraph',
        inlines: [
          { text: 'Und ' },
          { text: 'schräg ', italic: true },
          { text: 'und fett', italic: true, bold: true },
          { text: '.' },
        ],
      },
    ]);
  });

  test('a line break stays a line break', () => {
    expect(textOf(noteBlocks('erste Zeile\nzweite Zeile'))).toBe('erste Zeile\nzweite Zeile');
  });

  test('bullets nest up to three levels; deeper ones stay on the third', () => {
    const blocks = noteBlocks('- 1\n  - 2\n    - 3\n      - 4\n        - 5\n    - 6');
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.kind === 'list' && depth(blocks[0].items)).toBe(3);
    expect(textOf(blocks)).toBe('1\n2\n3\n4\n5\n6');
  });

  test('a numbered list keeps its numbers', () => {
    expect(textOf(noteBlocks('3. prüfen\n4. löschen\n   - mit Beleg'))).toBe('3. prüfen\n\n4. löschen\n\nmit Beleg');
    expect(textOf(noteBlocks('- vorher\n  1. prüfen'))).toBe('vorher\n1. prüfen');
  });

  test('a line at the margin below a bullet is a paragraph, an indented one belongs to the bullet', () => {
    const item = (text: string): ListItem => ({ inlines: [{ text }], children: [] });
    const after: NoteBlock = { kind: 'paragraph', inlines: [{ text: 'danach' }] };
    expect(noteBlocks('- eins\n- zwei\ndanach')).toEqual([
      { kind: 'list', items: [item('eins'), item('zwei')] },
      after,
    ]);
    expect(noteBlocks('- eins\n  weiter\ndanach')).toEqual([{ kind: 'list', items: [item('eins\nweiter')] }, after]);
  });

  test('a null character, which prints nothing, leaves no sign of something unreadable', () => {
    expect(textOf(noteBlocks('Tor\u0000 2'))).toBe(textOf(noteBlocks('Tor 2')));
  });

  test('an empty note prints nothing', () => {
    expect(noteBlocks('')).toEqual([]);
    expect(noteBlocks(' \n\n ')).toEqual([]);
  });
});

describe('everything else is printed as typed', () => {
  test.each([
    '<b>kein HTML</b>',
    '<script>alert(1)</script>',
    '# keine Überschrift',
    '> kein Zitat',
    '`kein Code`',
    '```\nkein Code\n```',
    '[kein Link](https://verweis.example)',
    '![kein Bild](bild.png)',
    '<https://verweis.example>',
    '[1]: https://verweis.example',
    'kein Titel\n---',
    '***',
    '- - -',
    '* * * * *',
    'AT&amp;T und &copy;',
    '*****',
    '____ ja  ____ nein',
  ])('%s', (note) => {
    expect(textOf(noteBlocks(note))).toBe(note);
  });

  test('no word is lost, whatever is typed', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,8}$/);
    const mark = fc.constantFrom(
      ' ',
      '\n',
      '\n\n',
      '\n- ',
      '\n  - ',
      ' **',
      '** ',
      ' *',
      '\n1. ',
      '\n# ',
      '\n> ',
      ' <i>',
      ' `',
      '\n\n    ',
      ' [',
      '](',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, word), { maxLength: 12 }), (parts) => {
        const printed = textOf(noteBlocks(parts.flat().join('')));
        for (const [, typed] of parts) expect(printed).toContain(typed);
      }),
    );
  });
});

describe('a hostile note is printed, too', () => {
  const words = (text: string) => text.match(/[a-z]+/g) ?? [];

  test.each([
    '- '.repeat(1000),
    `${'- '.repeat(1000)}a`,
    '* '.repeat(10_000),
    `${'1. '.repeat(6000)}a`,
    `${'- 1. '.repeat(4000)}a`,
    `${'\t- '.repeat(6000)}a`,
    '**a_'.repeat(5000),
    '_a*'.repeat(6000),
    '*a '.repeat(3000) + ' b*'.repeat(3000),
    `${'*'.repeat(9999)}a${'*'.repeat(9999)}`,
    `${'> '.repeat(10_000)}a`,
    `${'\\'.repeat(19_999)}a`,
    Array.from({ length: 190 }, (_, level) => `${' '.repeat(level)}- a`).join('\n'),
    Array.from({ length: 140 }, (_, level) => `${'\t'.repeat(level)}- a`).join('\n'),
  ])('%#', (note) => {
    expect(words(textOf(noteBlocks(note)))).toEqual(words(note));
  });

  test('of 20,000 characters, whatever is repeated in it', () => {
    const piece = fc.constantFrom(
      '- ',
      '+ ',
      '1. ',
      '2) ',
      '*',
      '**',
      '_',
      '> ',
      '# ',
      '\\',
      '[',
      '<b',
      '&',
      ' ',
      '\t',
      '\n',
      'a',
      'b',
    );
    const note = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join('').repeat(20_000).slice(0, 20_000));
    fc.assert(
      fc.property(note, (text) => {
        expect(words(textOf(noteBlocks(text)))).toEqual(words(text));
      }),
      { numRuns: 8 },
    );
  });

  test('a bullet that nothing stands behind is none', () => {
    expect(noteBlocks('- \n- b\n-')).toEqual([{ kind: 'list', items: [{ inlines: [{ text: 'b' }], children: [] }] }]);
    expect(noteBlocks('- ')).toEqual([]);
  });

  test('marks that go too far are printed as typed', () => {
    expect(textOf(noteBlocks('- - - - - tief'))).toBe('- - tief');
    expect(textOf(noteBlocks('- 1. - 2. tief'))).toBe('1. \n2. tief');
    expect(noteBlocks(`- ${'*a* '.repeat(501)}\n- b`)).toEqual([
      { kind: 'paragraph', inlines: [{ text: `- ${'*a* '.repeat(501)}\n- b` }] },
    ]);
  });
});
