/**
 * Which block stands on which sheet of the preview.
 *
 * Follows the rules that the Word file gives: headings and introductions stay with what follows, measures and short
 * tables are not torn apart. Sheets grow where an estimate was short, so nothing is ever cut off.
 */
import type { Block } from '../../../../shared/annex/document.ts';
import { blockBox, headBox, rowBoxes } from './block-box.ts';
import { type Box, stack } from './box.ts';
import { TEXT_HEIGHT } from './paper-styles.ts';
import type { TextWidths } from './text-width.ts';

/** A block, or of a long table only the rows from `from` up to, not including, `to`. */
export interface Piece {
  index: number;
  rows?: { from: number; to: number };
}
export type Sheet = Piece[];

interface Item {
  piece: Piece;
  box: Box;
  startsSheet: boolean;
  keepsNext: boolean;
}

/** Tables with more rows may continue on the next sheet, as in Word. */
const KEPT_ROWS = 8;

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
  return sheets.map(joinRows);
}

function itemsOf(block: Block, index: number, blocks: readonly Block[], widths: TextWidths): Item[] {
  const startsSheet = block.kind === 'tableOfContents' || (block.kind === 'heading' && block.pageBreak === true);
  if (block.kind !== 'table' || block.rows.length <= KEPT_ROWS) {
    const box = blockBox(block, widths);
    return [{ piece: { index }, box, startsSheet, keepsNext: keepsNext(blocks, index) }];
  }
  return rowBoxes(block, widths).map((box, row) => ({
    piece: { index, rows: { from: row, to: row + 1 } },
    box: row === 0 ? stack([headBox(block, widths), box]) : box,
    startsSheet: false,
    keepsNext: false,
  }));
}

/** Neither the first nor the last measure of a list stands alone. */
function keepsNext(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  switch (block?.kind) {
    case 'heading':
    case 'coverHeading':
      return true;
    case 'paragraph':
      return block.style === 'intro' || block.style === 'purpose';
    case 'measure': {
      const isMeasure = (offset: number) => blocks[index + offset]?.kind === 'measure';
      return isMeasure(1) && (!isMeasure(-1) || !isMeasure(2));
    }
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

/** Rows of the same table that came to stand on one sheet are one piece. */
function joinRows(sheet: readonly Piece[]): Sheet {
  const joined: Sheet = [];
  for (const piece of sheet) {
    const last = joined.at(-1);
    if (last?.rows && piece.rows && last.index === piece.index) last.rows = { from: last.rows.from, to: piece.rows.to };
    else joined.push({ ...piece });
  }
  return joined;
}
