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
