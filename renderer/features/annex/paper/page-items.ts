/** What page flow places: blocks, or the parts of those that may go on on the next sheet. */
import {
  type Block,
  blockInlines,
  type Heading,
  type Inline,
  type MeasureBlock,
  type ParagraphStyle,
  type TableBlock,
} from '../../../../shared/annex/document.ts';
import {
  itemKeepsNext,
  KEPT_ROWS,
  measureKeepsNext,
  noteStaysWhole,
  rowKeepsNext,
} from '../../../../shared/annex/page-rules.ts';
import {
  blockBox,
  contentsEntryBox,
  contentsTitleBox,
  footnotesHeight,
  headBox,
  itemBox,
  measureLineBox,
  noteBoxes,
  rowBoxes,
  type Typesetter,
} from './block-box.ts';
import { type Box, stack } from './box.ts';
import { noteParts } from './note-parts.ts';
import { AFTER_TABLE } from './paper-styles.ts';

/** From one part up to, not including, the other: rows of a table, items of a list, lines of the contents list, or `noteParts` of a note. */
export interface PartRange {
  from: number;
  to: number;
}

/** A block, or some parts of one that may go on on the next sheet. The first ones of a note come with its measure. */
export interface Piece {
  index: number;
  parts?: PartRange;
}

export interface Item {
  piece: Piece;
  box: Box;
  /** Repeated above it where it stands first on a sheet. */
  head?: Box;
  /** Height of what it says at the foot of the sheet, in points. */
  footnotes: number;
  startsSheet: boolean;
  keepsNext: boolean;
}

/** Runs of text of a block, or of some of its parts. Footnotes in a note stand at the foot of its measure's sheet. */
export function pieceInlines(block: Block, parts?: PartRange): Inline[] {
  if (!parts) return blockInlines(block);
  if (block.kind === 'table') return block.rows.slice(parts.from, parts.to).flat(2);
  if (block.kind === 'list') return blockInlines({ ...block, items: block.items.slice(parts.from, parts.to) });
  return parts.from === 0 ? blockInlines(block) : [];
}

/** The headings that the contents list names, in their order. */
export function contentsHeadings(blocks: readonly Block[]): Heading[] {
  const levels = blocks.find((block) => block.kind === 'tableOfContents')?.levels ?? 2;
  return blocks.filter((block): block is Heading => block.kind === 'heading' && block.level <= levels);
}

export function itemsOf(block: Block, index: number, blocks: readonly Block[], type: Typesetter): Item[] {
  const staysWithNext = keepsNext(blocks, index);
  const part = (box: Box, from: number, isKept: boolean, head?: Box): Item => {
    const parts = { from, to: from + 1 };
    const footnotes = footnotesHeight(pieceInlines(block, parts), type);
    return {
      piece: { index, parts },
      box,
      footnotes,
      startsSheet: false,
      keepsNext: isKept,
      ...(head ? { head } : {}),
    };
  };
  const entries = block.kind === 'tableOfContents' ? contentsHeadings(blocks) : [];
  if (block.kind === 'tableOfContents' && entries.length > 0) {
    const title = contentsTitleBox(block.title, type);
    const boxes = withFirst(
      title,
      entries.map((entry) => contentsEntryBox(entry, type)),
    );
    return boxes.map((box, at) => ({ ...part(box, at, false), startsSheet: at === 0 }));
  }
  if (block.kind === 'table' && block.rows.length > KEPT_ROWS) {
    const head = headBox(block, type);
    const boxes = tableBoxes(block, type);
    return boxes.map((box, row) => part(box, row, rowKeepsNext(row, boxes.length), row > 0 ? head : undefined));
  }
  if (block.kind === 'list' && block.items.length > 1) {
    const { length } = block.items;
    return block.items.map((_, at) => part(itemBox(block, at, type), at, itemKeepsNext(at, length)));
  }
  if (block.kind === 'measure' && !noteStaysWhole(block.note)) {
    const boxes = measureBoxes(block, type);
    return boxes.map((box, at) => part(box, at, at === boxes.length - 1 && staysWithNext));
  }
  const startsSheet = block.kind === 'tableOfContents' || (block.kind === 'heading' && block.pageBreak === true);
  const footnotes = footnotesHeight(blockInlines(block), type);
  return [{ piece: { index }, box: blockBox(block, type), footnotes, startsSheet, keepsNext: staysWithNext }];
}

const tableBoxes = (table: TableBlock, type: Typesetter): Box[] =>
  withFirst(headBox(table, type), rowBoxes(table, type)).map((box, row) =>
    row === table.rows.length - 1 ? { ...box, after: AFTER_TABLE } : box,
  );

const measureBoxes = (measure: MeasureBlock, type: Typesetter): Box[] =>
  withFirst(measureLineBox(measure, type), noteBoxes(noteParts(measure.note), type));

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
