import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedParts, noteParts } from '../../../../../renderer/features/annex/paper/note-parts.ts';
import { pageFlow, type Sheet } from '../../../../../renderer/features/annex/paper/page-flow.ts';
import { averageWidths } from '../../../../../renderer/features/annex/paper/text-width.ts';
import type { Block, NoteBlock } from '../../../../../shared/annex/document.ts';
import { noteTexts, plain } from '../../../../../shared/annex/document.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';

const heading = (level: 1 | 2 | 3, pageBreak = false): Block => ({
  kind: 'heading',
  level,
  number: '1',
  text: 'Titel',
  pageBreak,
});
const body = (words = 5): Block => ({ kind: 'paragraph', style: 'body', inlines: plain('Wort '.repeat(words)) });
const measure = (words = 5, note: NoteBlock[] = []): Block => ({
  kind: 'measure',
  measureId: 'ZUT-01' as MeasureId,
  checked: true,
  inlines: plain('Wort '.repeat(words)),
  note,
});
const table = (rows: number): Block => ({
  kind: 'table',
  title: 'Tabelle',
  description: 'Tabelle',
  columns: [{ title: 'Spalte', share: 1 }],
  hasHead: true,
  hasRowTitles: false,
  rows: Array.from({ length: rows }, (_, row) => [plain(`Zeile ${row}`)]),
});
/** 41 parts, more than a sheet holds. */
const longNote = measure(5, [
  { kind: 'paragraph', inlines: plain('Wort '.repeat(100)) },
  { kind: 'list', items: Array.from({ length: 40 }, () => ({ inlines: plain('Wort '.repeat(40)), children: [] })) },
]);
const list = (count: number): Block => ({
  kind: 'list',
  marks: 'letters',
  items: Array.from({ length: count }, (_, index) => ({ inlines: plain(`Punkt ${index}`), children: [] })),
});
const noted = (words: number): Block => ({
  kind: 'paragraph',
  style: 'body',
  inlines: [{ text: 'Wort', footnote: 'Wort '.repeat(words) }],
});
const repeat = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
const flow = (blocks: Block[]) => pageFlow(blocks, averageWidths);
const indexes = (sheets: Sheet[]) => sheets.map((sheet) => sheet.map((piece) => piece.index));

describe('sheets', () => {
  test('fill up one after the other', () => {
    const sheets = flow(repeat(200, () => body()));
    expect(sheets.length).toBeGreaterThan(2);
    const [first = 0, second = 0] = sheets.map((sheet) => sheet.length);
    expect(first).toBeGreaterThan(30);
    expect(second).toBe(first);
  });

  test('more text takes more sheets', () => {
    expect(flow(repeat(100, () => body(60))).length).toBeGreaterThan(flow(repeat(100, () => body(10))).length * 2);
  });

  test('contents list and first chapter begin a sheet each', () => {
    const contents: Block = { kind: 'tableOfContents', title: 'Inhalt' };
    expect(indexes(flow([body(), contents, heading(1, true), body()]))).toEqual([[0], [1], [2, 3]]);
  });

  test('a heading never stands last on a sheet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(heading(2), heading(3), body(), body(40), measure()), { maxLength: 150 }),
        (blocks) => {
          const sheets = flow(blocks);
          for (const sheet of sheets.slice(0, -1)) {
            const last = sheet.at(-1);
            expect(last && blocks[last.index]?.kind).not.toBe('heading');
          }
        },
      ),
    );
  });

  test('a single paragraph of a note goes on on the next sheet, in words or in lines', () => {
    for (const text of ['Wort '.repeat(4000), 'x'.repeat(20_000), 'x\n'.repeat(500)]) {
      const note: NoteBlock[] = [{ kind: 'paragraph', inlines: plain(text) }];
      const sheets = flow([measure(5, note)]);
      expect(sheets.length).toBeGreaterThan(3);
      const shown = sheets.flat().flatMap(({ parts }) => joinedParts(noteParts(note).slice(parts?.from, parts?.to)));
      expect(shown).toHaveLength(sheets.length);
      expect(noteTexts(shown).join('')).toBe(text);
    }
  });

  test('hold every block exactly once and in order', () => {
    const any = fc.constantFrom(
      heading(1),
      heading(2),
      body(),
      body(300),
      measure(),
      measure(80),
      longNote,
      table(3),
      table(60),
      list(2),
      list(70),
      noted(30),
    );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (blocks) => {
        const pieces = flow(blocks).flat();
        for (const [index, block] of blocks.entries()) {
          const parts = pieces.filter((piece) => piece.index === index);
          const numbers = parts.flatMap((it) => range(it.parts?.from, it.parts?.to));
          if (block === longNote) expect(numbers).toEqual(range(0, 41));
          else if (block.kind === 'table' && block.rows.length > 6)
            expect(numbers).toEqual(range(0, block.rows.length));
          else if (block.kind === 'list') expect(numbers).toEqual(range(0, block.items.length));
          else expect(parts).toEqual([{ index }]);
        }
        expect(pieces.map((piece) => piece.index)).toEqual(
          pieces.map((piece) => piece.index).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('an empty annex has no sheet', () => {
    expect(flow([])).toEqual([]);
  });
});

describe('tables', () => {
  test('long ones go on to the next sheet, short ones stay whole', () => {
    const [first, second] = flow([table(60)]);
    expect(first?.[0]?.parts?.from).toBe(0);
    expect(second?.[0]?.parts).toEqual({ from: first?.[0]?.parts?.to, to: 60 });
    expect(flow([...repeat(34, () => body()), table(6)]).map((sheet) => sheet.length)).toEqual([34, 1]);
  });

  test('neither the first nor the last row of a long one stands alone', () => {
    for (const before of range(20, 40)) {
      for (const { parts } of flow([...repeat(before, () => body()), table(7)]).flat()) {
        if (parts) expect(parts.to - parts.from).toBeGreaterThan(1);
      }
    }
  });
});

describe('lists', () => {
  test('go on on the next sheet, and neither their first nor their last item stands alone', () => {
    for (const before of range(20, 42)) {
      for (const { parts } of flow([...repeat(before, () => body()), list(40)]).flat()) {
        if (parts) expect(parts.to - parts.from).toBeGreaterThan(1);
      }
    }
  });

  test('stay with the words that lead into them', () => {
    const leadIn: Block = { kind: 'paragraph', style: 'leadIn', inlines: plain('Folgendes:') };
    for (const before of range(20, 42)) {
      const sheets = flow([...repeat(before, () => body()), leadIn, list(5)]);
      const sheet = sheets.find((pieces) => pieces.some(({ index }) => index === before));
      expect(sheet?.at(-1)?.index).toBe(before + 1);
    }
  });
});

describe('footnotes', () => {
  test('take their room on the sheet of the words they belong to', () => {
    const [without = 0] = flow(repeat(100, () => body())).map(({ length }) => length);
    const [first = 0, second = 0] = flow(repeat(100, () => noted(30))).map(({ length }) => length);
    expect(first).toBeLessThan(without - 5);
    expect(second).toBe(first);
  });
});

describe('notes', () => {
  const paragraph = (words: number): NoteBlock => ({ kind: 'paragraph', inlines: plain('Wort '.repeat(words)) });

  test('of more than half a page go on on the next sheet, the first paragraph under its measure', () => {
    const sheets = flow([
      ...repeat(25, () => body()),
      measure(
        5,
        repeat(60, () => paragraph(40)),
      ),
    ]);
    expect(sheets.length).toBeGreaterThan(2);
    const pieces = sheets.map((sheet) => sheet.at(-1));
    expect(pieces[0]?.parts?.from).toBe(0);
    expect(pieces.slice(1).map((piece) => piece?.parts?.from)).toEqual(pieces.slice(0, -1).map((it) => it?.parts?.to));
  });

  test('of fewer words stay with their measure', () => {
    const sheets = flow([
      ...repeat(32, () => body()),
      measure(
        5,
        repeat(10, () => paragraph(20)),
      ),
    ]);
    expect(indexes(sheets).at(-1)).toEqual([32]);
  });
});

const range = (from = 0, to = 0) => Array.from({ length: to - from }, (_, index) => from + index);

describe('a contents list', () => {
  test('goes on on the next sheet, losing no line, and what has no page of its own follows it', () => {
    const headings = Array.from({ length: 120 }, () => heading(2));
    const blocks: Block[] = [{ kind: 'tableOfContents', title: 'Inhalt' }, ...headings];
    const lists = pageFlow(blocks, averageWidths).flatMap((sheet) => sheet.filter(({ index }) => index === 0));
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.map(({ parts }) => parts?.from)).toEqual([0, ...lists.slice(0, -1).map(({ parts }) => parts?.to)]);
    expect(lists.at(-1)?.parts?.to).toBe(120);
  });
});
