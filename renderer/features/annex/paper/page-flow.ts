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
import { FOOTNOTE_RULE, TEXT_HEIGHT } from './paper-styles.ts';
import type { TextWidths } from './text-width.ts';

export type { PartRange, Piece };
export type Sheet = Piece[];

/**
 * @param blocks as `typeset` left them
 * @param roomOn how high a sheet that begins with this piece may be filled, in points, where that is known better
 */
export function pageFlow(
  blocks: readonly Block[],
  widths: TextWidths,
  roomOn: (first: Piece) => number = () => TEXT_HEIGHT,
): Sheet[] {
  const sheets: Sheet[] = [];
  let filled: Box = stack([]);
  let footnotes = 0;
  let room = TEXT_HEIGHT;
  const overflows = (items: readonly Item[]) =>
    sheets.length > 0 && heightOf([filled, ...boxesOf(items)], footnotes + footnotesOf(items)) > room;
  const place = (item: Item, onNewSheet: boolean) => {
    const isFirst = onNewSheet || sheets.length === 0;
    if (isFirst) {
      sheets.push([]);
      room = roomOn(item.piece);
    }
    sheets.at(-1)?.push(item.piece);
    filled = isFirst ? stack(item.head ? [item.head, item.box] : [item.box]) : stack([filled, item.box]);
    footnotes = (isFirst ? 0 : footnotes) + item.footnotes;
  };
  for (const chain of chains(blocks.flatMap((block, index) => itemsOf(block, index, blocks, widths)))) {
    const isTooLong = heightOf(boxesOf(chain), footnotesOf(chain)) > TEXT_HEIGHT;
    const startsSheet = chain[0]?.startsSheet === true || overflows(chain);
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
