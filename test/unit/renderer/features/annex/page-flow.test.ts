import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFlow, type Sheet } from '../../../../../renderer/features/annex/paper/page-flow.ts';
import { averageWidths } from '../../../../../renderer/features/annex/paper/text-width.ts';
import type { Block } from '../../../../../shared/annex/document.ts';
import { plain } from '../../../../../shared/annex/document.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';

const heading = (level: 1 | 2 | 3, pageBreak = false): Block => ({
  kind: 'heading',
  level,
  number: '1',
  text: 'Titel',
  pageBreak,
});
const body = (words = 5): Block => ({ kind: 'paragraph', style: 'body', inlines: plain('Wort '.repeat(words)) });
const measure = (words = 5): Block => ({
  kind: 'measure',
  measureId: 'ZUT-01' as MeasureId,
  checked: true,
  inlines: plain('Wort '.repeat(words)),
  note: [],
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
const repeat = (count: number, make: () => Block) => Array.from({ length: count }, make);
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

  test('hold every block exactly once and in order', () => {
    const any = fc.constantFrom(heading(1), heading(2), body(), body(300), measure(), measure(80), table(3), table(60));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (blocks) => {
        const pieces = flow(blocks).flat();
        for (const [index, block] of blocks.entries()) {
          const parts = pieces.filter((piece) => piece.index === index);
          if (block.kind !== 'table' || block.rows.length <= 8) expect(parts).toEqual([{ index }]);
          else expect(parts.flatMap(({ rows }) => range(rows?.from, rows?.to))).toEqual(range(0, block.rows.length));
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
    expect(first?.[0]?.rows?.from).toBe(0);
    expect(second?.[0]?.rows).toEqual({ from: first?.[0]?.rows?.to, to: 60 });
    expect(flow([...repeat(33, () => body()), table(8)]).map((sheet) => sheet.length)).toEqual([33, 1]);
  });
});

const range = (from = 0, to = 0) => Array.from({ length: to - from }, (_, index) => from + index);
