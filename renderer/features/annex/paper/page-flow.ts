/**
 * Which block stands on which sheet of the preview.
 *
 * Follows the rules that the Word file gives: headings and introductions stay with what follows, measures and short
 * tables are not torn apart. Sheets grow where an estimate was short, so nothing is ever cut off.
 */
import type { Block, MeasureBlock, ParagraphStyle, TableBlock } from '../../../../shared/annex/document.ts';
import { KEPT_ROWS, measureKeepsNext, noteStaysWhole, rowKeepsNext } from '../../../../shared/annex/page-rules.ts';
import { blockBox, headBox, measureLineBox, noteBoxes, rowBoxes } from './block-box.ts';
import { type Box, stack } from './box.ts';
import { noteParts } from './note-parts.ts';
import { TEXT_HEIGHT } from './paper-styles.ts';
import type { TextWidths } from './text-width.ts';

/** From one part up to, not including, the other: rows of a table, or `noteParts` of a note. */
export interface PartRange {
  from: number;
  to: number;
}

/** A block, or some parts of one that may go on on the next sheet. The first ones of a note come with its measure. */
export interface Piece {
  index: number;
  parts?: PartRange;
}
export type Sheet = Piece[];

interface Item {
  piece: Piece;
  box: Box;
  startsSheet: boolean;
  keepsNext: boolean;
}

export function pageFlow(blocks: readonly Block[], widths: TextWidths): Sheet[] {
  const sheets: Sheet[] = [];
  let filled: Box = stack([]);
  const overflows = (boxes: readonly Box[]) => sheets.length > 0 && stack([filled, ...boxes]).height > TEXT_HEIGHT;
  const place = ({ piece, box }: Item, onNewSheet: boolean) => {
    const isFirst = onNewSheet || sheets.length === 0;
    if (isFirst) sheets.push([]);
    sheets.at(-1)?.push(piece);
    filled = isFirst ? box : stack([filled, box]);
  };
  for (const chain of chains(blocks.flatMap((block, index) => itemsOf(block, index, blocks, widths)))) {
    const boxes = chain.map((item) => item.box);
    const isTooLong = stack(boxes).height > TEXT_HEIGHT;
    const startsSheet = chain[0]?.startsSheet === true || overflows(boxes);
    for (const [position, item] of chain.entries()) {
      place(item, position === 0 ? startsSheet : isTooLong && overflows([item.box]));
    }
  }
  return sheets.map(joinParts);
}

function itemsOf(block: Block, index: number, blocks: readonly Block[], widths: TextWidths): Item[] {
  const startsSheet = block.kind === 'tableOfContents' || (block.kind === 'heading' && block.pageBreak === true);
  if (block.kind === 'table' && block.rows.length > KEPT_ROWS) {
    const boxes = tableBoxes(block, widths);
    return partItems(index, boxes, (row) => rowKeepsNext(row, boxes.length));
  }
  if (block.kind === 'measure' && !noteStaysWhole(block.note)) {
    const boxes = measureBoxes(block, widths);
    return partItems(index, boxes, (part) => part === boxes.length - 1 && keepsNext(blocks, index));
  }
  return [{ piece: { index }, box: blockBox(block, widths), startsSheet, keepsNext: keepsNext(blocks, index) }];
}

const partItems = (index: number, boxes: readonly Box[], keepsNext: (part: number) => boolean): Item[] =>
  boxes.map((box, part) => ({
    piece: { index, parts: { from: part, to: part + 1 } },
    box,
    startsSheet: false,
    keepsNext: keepsNext(part),
  }));

const tableBoxes = (table: TableBlock, widths: TextWidths): Box[] =>
  withFirst(headBox(table, widths), rowBoxes(table, widths));

const measureBoxes = (measure: MeasureBlock, widths: TextWidths): Box[] =>
  withFirst(measureLineBox(measure, widths), noteBoxes(noteParts(measure.note), widths));

/** What stands above the first part is never parted from it. */
const withFirst = (above: Box, boxes: readonly Box[]): Box[] =>
  boxes.map((box, index) => (index === 0 ? stack([above, box]) : box));

const STAYS_WITH_NEXT: ReadonlySet<ParagraphStyle> = new Set(['intro', 'purpose', 'runIn', 'leadIn']);

function keepsNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  switch (block?.kind) {
    case 'heading':
    case 'coverHeading':
      return true;
    case 'paragraph':
      return STAYS_WITH_NEXT.has(block.style);
    case 'measure':
      return measureKeepsNext(blocks, index);
    default:
      return false;
  }
}

/** Runs of items that belong on one sheet. */
function chains(items: readonly Item[]): Item[][] {
  const result: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (isOpen && !item.startsSheet) result.at(-1)?.push(item);
    else result.push([item]);
    isOpen = item.keepsNext;
  }
  return result;
}

/** Parts of the same block that came to stand on one sheet are one piece. */
function joinParts(sheet: readonly Piece[]): Sheet {
  const joined: Sheet = [];
  for (const piece of sheet) {
    const last = joined.at(-1);
    if (last?.parts && piece.parts && last.index === piece.index) last.parts = { ...last.parts, to: piece.parts.to };
    else joined.push({ ...piece });
  }
  return joined;
}
