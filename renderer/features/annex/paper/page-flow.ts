/**
 * Which block stands on which sheet of the preview.
 *
 * Follows the rules that the Word file gives: headings and introductions stay with what follows, measures and short
 * tables are not torn apart, footnotes stand at the foot of their sheet. Sheets grow where an estimate was short, so nothing
 * is ever cut off.
 */
import type { Block } from '../../../../shared/annex/document.ts';
import { type Box, stack } from './box.ts';
import { type Item, itemsOf, type PartRange, type Piece } from './page-items.ts';
import { DELIVERED_DESIGN, designFor, type PaperDesign, textHeight } from './paper-design.ts';
import { FOOTNOTE_RULE } from './paper-styles.ts';
import type { TextWidths } from './text-width.ts';

export type { PartRange, Piece };
export type Sheet = Piece[];

/** @param blocks as `typeset` left them */
export const pageFlow = (blocks: readonly Block[], widths: TextWidths, design = DELIVERED_DESIGN): Sheet[] =>
  flowOf(flowItems(blocks, widths, design), (_, number) => textHeight(design, number));

/** What is to be placed, with its height: what takes long, and is the same however high sheets are filled. */
export function flowItems(blocks: readonly Block[], widths: TextWidths, design: PaperDesign): Item[] {
  const { texts, textWidth } = designFor(design, blocks);
  return blocks.flatMap((block, index) => itemsOf(block, index, blocks, { widths, texts, textWidth }));
}

/** @param roomOn how high the sheet with this number, from 1, may be filled when it begins with this piece; in points */
export function flowOf(given: readonly Item[], roomOn: (first: Piece, number: number) => number): Sheet[] {
  const sheets: Sheet[] = [];
  let filled: Box = stack([]);
  let footnotes = 0;
  let room = 0;
  const overflows = (items: readonly Item[]) =>
    sheets.length > 0 && heightOf([filled, ...boxesOf(items)], footnotes + footnotesOf(items)) > room;
  const place = (item: Item, onNewSheet: boolean) => {
    const isFirst = onNewSheet || sheets.length === 0;
    if (isFirst) {
      sheets.push([]);
      room = roomOn(item.piece, sheets.length);
    }
    sheets.at(-1)?.push(item.piece);
    filled = isFirst ? stack(item.head ? [item.head, item.box] : [item.box]) : stack([filled, item.box]);
    footnotes = (isFirst ? 0 : footnotes) + item.footnotes;
  };
  for (const chain of chains(given)) {
    const [first] = chain;
    const isTooLong =
      first !== undefined && heightOf(boxesOf(chain), footnotesOf(chain)) > roomOn(first.piece, sheets.length + 1);
    const startsSheet = first?.startsSheet === true || overflows(chain);
    for (const [position, item] of chain.entries()) {
      place(item, position === 0 ? startsSheet : isTooLong && overflows([item]));
    }
  }
  return sheets.map(joinParts);
}

const boxesOf = (items: readonly Item[]): Box[] => items.map(({ box }) => box);
const footnotesOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + item.footnotes, 0);
const heightOf = (boxes: readonly Box[], footnotes: number): number =>
  stack(boxes).height + (footnotes > 0 ? FOOTNOTE_RULE + footnotes : 0);

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
