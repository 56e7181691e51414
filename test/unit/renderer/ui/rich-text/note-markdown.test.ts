import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, docOf } from '../../../../../renderer/ui/rich-text/markdown/note-doc.ts';
import { markdownOf } from '../../../../../renderer/ui/rich-text/markdown/note-markdown.ts';
import type { Inline, ListItem, NoteBlock } from '../../../../../shared/annex/document.ts';
import { noteBlocks } from '../../../../../shared/annex/note-blocks.ts';
import { printed } from './printed.ts';

const rewritten = (note: string): string => markdownOf(blocksOf(docOf(note)));
const paragraph = (...inlines: Inline[]): NoteBlock => ({ kind: 'paragraph', inlines });
const typed = (text: string): string => markdownOf([paragraph({ text })]);

const PIECES = [
  ...['*', '**', '***', '_', '__', '- ', '* ', '+ ', '-', '1. ', '2) ', '1.', '\n', '\n\n', '  ', '    ', ' ', '\t'],
  ...['\\', '\\*', '<b>', '&amp;', '&', '#', '# ', '> ', '`', '---', '***', '[a](b)', '!', '.', '(', ')', '„', '“'],
  ...['a', 'b', 'ab', 'Tür', 'x_y', '1', '\u00a0', '😀', '\r\n', '\n- ', '\n  - ', '\n    - ', '\n      - ', '\n1. '],
];
const noteOf = (pieces: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength }).map((found) => found.join(''));
const anyNote = noteOf(PIECES, 24);
const muchEmphasis = noteOf(['*', '**', '***', '_', '__', 'a', 'b', ' ', '.', '\n'], 20);

/** What users can make in the editor: any type for any words, edges between blanks and punctuation too. */
const anyInlines = fc.array(
  fc.record({
    text: noteOf(
      PIECES.filter((piece) => !/[\r\n]/.test(piece)),
      3,
    ).filter((text) => text !== ''),
    bold: fc.boolean(),
    italic: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);
const anyItems = (level: number): fc.Arbitrary<ListItem[]> =>
  fc.array(fc.record({ inlines: anyInlines, children: level < 3 ? anyItems(level + 1) : fc.constant([]) }), {
    minLength: level === 1 ? 1 : 0,
    maxLength: 3,
  });
const anyBlocks: fc.Arbitrary<NoteBlock[]> = fc.array(
  fc.oneof(
    anyInlines.map((inlines): NoteBlock => ({ kind: 'paragraph', inlines })),
    anyItems(1).map((items): NoteBlock => ({ kind: 'list', items })),
  ),
  { maxLength: 4 },
);

/** Printed, without the type of the words. */
const wordsOf = (blocks: readonly NoteBlock[]): unknown[] =>
  printed(JSON.parse(JSON.stringify(blocks, (key, value) => (['bold', 'italic'].includes(key) ? undefined : value))));

describe('a note that is read and written again', () => {
  it.each([
    ['of any kind', anyNote],
    ['with much emphasis', muchEmphasis],
  ])('prints the same: %s', (_name, notes) => {
    fc.assert(
      fc.property(notes, (note) => {
        expect(printed(noteBlocks(rewritten(note)))).toEqual(printed(noteBlocks(note)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    'Gilt für **alle** Standorte.\n\n- Büro\n  - *Empfang*\n    - Tor\n- Lager\n\nEnde.',
    'erste Zeile\nzweite Zeile',
    '**fett *und schräg* wieder fett**',
    '- eins\n\n* andere Aufzählung',
  ])('stays as it is when it is written as we write: %j', (note) => {
    expect(rewritten(note)).toBe(note);
  });

  it.each([
    ['3. prüfen\n4. löschen', '3\\. prüfen\n\n4\\. löschen'],
    ['* eins\n+ zwei', '- eins\n\n* zwei'],
    ['- 1\n  - 2\n    - 3\n      - 4', '- 1\n  - 2\n    - 3\n    - 4'],
    ['__fett__ und _schräg_', '**fett** und *schräg*'],
  ])('is written in one way: %j', (note, expected) => {
    expect(rewritten(note)).toBe(expected);
  });
});

describe('what was typed literally', () => {
  it.each([
    '5 * 3 * 2',
    '**kein Fett**',
    '- kein Punkt',
    '1. keine Liste',
    '7) keine Liste',
    '---',
    '+',
    'C:\\Daten\\*.txt\\',
    '<b>kein HTML</b> &amp; nichts',
    'datei_name_lang.txt _hier_',
    '# nichts > nichts `nichts`',
  ])('prints as it was typed: %j', (text) => {
    expect(noteBlocks(typed(text))).toEqual([paragraph({ text })]);
  });

  it('keeps names that are searched for free of backslashes', () => {
    expect(typed('C:\\Daten\\datei_name.txt, -5 °C, 3.4')).toBe('C:\\Daten\\datei_name.txt, -5 °C, 3.4');
  });

  it('prints every text as it was typed', () => {
    fc.assert(
      fc.property(noteOf(PIECES, 12), (text) => {
        const line = text.replaceAll(/[\r\n]+/g, ' ');
        expect(printed(noteBlocks(typed(line)))).toEqual(printed([paragraph({ text: line })]));
      }),
    );
  });

  it('keeps empty lines within a paragraph', () => {
    expect(noteBlocks(typed('oben\n\nunten'))).toEqual([
      paragraph({ text: 'oben\n' }, { text: '\n' }, { text: 'unten' }),
    ]);
  });
});

/** Nobody reads a bullet without words; what is nested below it takes its place. */
const withoutEmptyBullets = (blocks: readonly NoteBlock[]): NoteBlock[] =>
  blocks.flatMap((block): NoteBlock[] => {
    if (block.kind !== 'list') return [block];
    const items = saidItems(block.items);
    return items.length > 0 ? [{ ...block, items }] : [];
  });
const saidItems = (items: readonly ListItem[]): ListItem[] =>
  items.flatMap(({ inlines, children, ...item }) => {
    const said = saidItems(children);
    const isEmpty = inlines.every(({ text }) => text.trim() === '');
    return isEmpty ? said : [{ ...item, inlines, children: said }];
  });

describe('what users make in the editor', () => {
  it('keeps every word, and from then on its type', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        const note = markdownOf(blocks);
        expect(wordsOf(noteBlocks(note))).toEqual(wordsOf(withoutEmptyBullets(blocks)));
        expect(printed(noteBlocks(rewritten(note)))).toEqual(printed(noteBlocks(note)));
      }),
      { numRuns: 100 },
    );
  });

  it('ends bold and italic before blanks, and before punctuation where nothing else can be written', () => {
    expect(markdownOf([paragraph({ text: ' fett ', bold: true }, { text: 'nicht' })])).toBe('**fett** nicht');
    expect(markdownOf([paragraph({ text: 'Hinweis: ', bold: true }, { text: 'nicht' })])).toBe('**Hinweis:** nicht');
    expect(markdownOf([paragraph({ text: 'siehe' }, { text: '(dort)', bold: true }, { text: 'nach' })])).toBe(
      'siehe(**dort**)nach',
    );
  });

  it('leaves out empty paragraphs', () => {
    expect(markdownOf([paragraph(), paragraph({ text: 'a' }), paragraph({ text: ' \n ' }), paragraph()])).toBe('a');
    expect(markdownOf([])).toBe('');
  });

  it('keeps two lists apart', () => {
    const list: NoteBlock = { kind: 'list', items: [{ inlines: [{ text: 'a' }], children: [] }] };
    expect(noteBlocks(markdownOf([list, paragraph(), list]))).toEqual([list, list]);
  });
});
