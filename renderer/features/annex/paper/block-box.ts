/** How high a block of the annex is on paper. */
import {
  type Block,
  type Heading,
  type Inline,
  type ListItem,
  type MeasureBlock,
  type SignaturesBlock,
  signatureRows,
  type TableBlock,
} from '../../../../shared/annex/document.ts';
import { isNoteSpaced } from '../../../../shared/annex/page-rules.ts';
import { inCapitals } from '../../../ui/running-lines/capitals.tsx';
import { type Box, stack } from './box.ts';
import type { NotePart } from './note-parts.ts';
import type { PaperDesign } from './paper-design.ts';
import {
  AFTER_LIST,
  AFTER_NOTE,
  AFTER_TABLE,
  CELL,
  PARAGRAPH_STYLES,
  type TextStyle,
  type TextStyleName,
} from './paper-styles.ts';
import { lineCount, type TextWidths } from './text-width.ts';

/** What heights are worked out with. */
export interface Typesetter extends Pick<PaperDesign, 'texts' | 'textWidth'> {
  widths: TextWidths;
}

const HEADING_STYLES = ['heading1', 'heading2', 'heading3'] as const;
export type ListStyles = readonly [TextStyleName, TextStyleName, TextStyleName];
export const LIST_STYLES: ListStyles = ['listItem1', 'listItem2', 'listItem3'];
export const LETTER_STYLES: ListStyles = ['letterItem1', 'listItem2', 'listItem3'];
export const NOTE_STYLES: ListStyles = ['noteItem1', 'noteItem2', 'noteItem3'];
/** One border and the padding of a row. */
const ROW_EDGE = 2 * CELL.edge + 0.5;

type ListBlock = Extract<Block, { kind: 'list' }>;

/** The contents list is a page of its own and has no height. */
export function blockBox(block: Block, type: Typesetter): Box {
  const box = innerBox(block, type);
  return TABLES.has(block.kind) ? { ...box, after: AFTER_TABLE } : box;
}

const TABLES: ReadonlySet<Block['kind']> = new Set(['parties', 'table', 'signatures']);

function innerBox(block: Block, type: Typesetter): Box {
  switch (block.kind) {
    case 'heading':
      return headingBox(block, type);
    case 'paragraph':
      return textBox(plainText(block.inlines), PARAGRAPH_STYLES[block.style], type);
    case 'list':
      return stack(block.items.map((_, index) => itemBox(block, index, type)));
    case 'measure':
      return stack([measureLineBox(block, type), ...noteBoxes(block.note, type)]);
    case 'parties': {
      const width = type.textWidth / Math.max(1, block.parties.length) - 2 * CELL.side;
      return rowBox(
        block.parties.map((party) =>
          stack([
            textBox(party.role, 'partyRole', type, width),
            textBox(party.name, 'partyName', type, width),
            ...party.lines.map((line) => textBox(line.text, 'tableCell', type, width)),
          ]),
        ),
      );
    }
    case 'table':
      return stack([headBox(block, type), ...rowBoxes(block, type)]);
    case 'signatures':
      return signaturesBox(block, type);
    case 'tableOfContents':
      return stack([]);
    default:
      return textBox(block.text, block.kind, type);
  }
}

/** Names, and below them the lines to sign on. */
function signaturesBox(block: SignaturesBlock, type: Typesetter): Box {
  const share = 1 / Math.max(1, block.parties.length);
  const names = block.parties.map(({ role, name }) =>
    stack([cellBox(role, share, 'partyRole', type), cellBox(name, share, 'partyName', type)]),
  );
  const rows = signatureRows(block).map((row) => rowBox(row.map((line) => cellBox(line, share, 'signature', type))));
  return stack([rowBox(names), ...rows]);
}

const CONTENTS_STYLES = ['contents1', 'contents2', 'contents3'] as const;
/** For the leader and the number of the page, in points. */
const PAGE_NUMBER = 34;

/** A line of the contents list. */
export function contentsEntryBox({ text, level, number }: Heading, type: Typesetter): Box {
  const style = CONTENTS_STYLES[level - 1] ?? 'contents3';
  const { indent = 0 }: TextStyle = type.texts[style];
  return textBox(text, style, type, type.textWidth - PAGE_NUMBER + (number === '' ? indent : 0));
}

export const contentsTitleBox = (title: string, type: Typesetter): Box => textBox(title, 'contentsTitle', type);

/** Without a number, its text begins at the margin. */
function headingBox({ text, level, number }: Heading, type: Typesetter): Box {
  const style = HEADING_STYLES[level - 1] ?? 'heading3';
  const { indent = 0 }: TextStyle = type.texts[style];
  return textBox(text, style, type, type.textWidth + (number === '' ? indent : 0));
}

/** The head row of a table; of no height if it has none. */
export function headBox({ columns, hasHead }: TableBlock, type: Typesetter): Box {
  if (!hasHead) return stack([]);
  return rowBox(columns.map(({ title, share }) => cellBox(title, share, 'tableHead', type)));
}

export function rowBoxes({ rows, columns, hasRowTitles }: TableBlock, type: Typesetter): Box[] {
  return rows.map((row) =>
    rowBox(
      row.map((cell, index) => {
        const style = hasRowTitles && index === 0 ? 'rowTitle' : 'tableCell';
        return cellBox(plainText(cell), columns[index]?.share ?? 1, style, type);
      }),
    ),
  );
}

function rowBox(cells: readonly Box[]): Box {
  const heights = cells.map((cell) => cell.before + cell.height + cell.after);
  return { before: 0, height: ROW_EDGE + Math.max(...heights), after: 0 };
}

const cellBox = (text: string, share: number, style: TextStyleName, type: Typesetter): Box =>
  textBox(text, style, type, share * type.textWidth - 2 * CELL.side);

/** Box, text and qualifier, without the note. */
export function measureLineBox({ inlines, qualifier }: MeasureBlock, type: Typesetter): Box {
  return textBox(plainText(inlines) + (qualifier ? ` –  ${qualifier} ` : ''), 'measure', type);
}

/** One box for each part of a note. */
export function noteBoxes(note: readonly NotePart[], type: Typesetter): Box[] {
  return note.map((part, index) => {
    const box =
      part.kind === 'list'
        ? stack(itemBoxes(part.items, NOTE_STYLES, type))
        : textBox(plainText(part.inlines).replace(/\n$/, ''), noteStyle(note, index), type);
    return index === note.length - 1 ? { ...box, after: AFTER_NOTE } : box;
  });
}

export const noteStyle = (note: readonly NotePart[], index: number): TextStyleName =>
  isNoteSpaced(note, index) && !note[index]?.goesOn ? 'noteSpaced' : 'note';

/** An item with all that is nested in it. */
export function itemBox({ items, marks }: ListBlock, index: number, type: Typesetter): Box {
  const styles = marks === 'letters' ? LETTER_STYLES : LIST_STYLES;
  const box = stack(itemBoxes(items.slice(index, index + 1), styles, type));
  return index === items.length - 1 ? { ...box, after: AFTER_LIST } : box;
}

/** What these runs say at the foot of the sheet, without the line above it; in points. */
export function footnotesHeight(inlines: readonly Inline[], type: Typesetter): number {
  const boxes = inlines.flatMap(({ footnote }) => (footnote ? textBox(`1 ${footnote}`, 'footnote', type) : []));
  return boxes.reduce((sum, { height, after }) => sum + height + after, 0);
}

function itemBoxes(items: readonly ListItem[], [style, next, last]: ListStyles, type: Typesetter): Box[] {
  return items.flatMap((item) => [
    textBox(plainText(item.inlines), style, type),
    ...itemBoxes(item.children, [next, last, last], type),
  ]);
}

function textBox(text: string, name: TextStyleName, type: Typesetter, width = type.textWidth): Box {
  const { size, line, before, after, bold, caps, font, spacing = 0, indent = 0 }: TextStyle = type.texts[name];
  const drawn = caps ? inCapitals(text) : text;
  const widths: TextWidths = (it, inSize, isBold) => type.widths(it, inSize, isBold, font) + spacing * it.length;
  return { before, height: line * lineCount(drawn, width - indent, size, bold === true, widths), after };
}

const plainText = (inlines: readonly Inline[]): string =>
  inlines.map(({ text, box }) => (box ? `☒ ${text}` : text)).join('');
