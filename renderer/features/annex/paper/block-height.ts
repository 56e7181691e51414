/** How high a block of the annex is on paper, in points. */
import type { Block, Inline, ListItem, NoteBlock, TableBlock } from '../../../../shared/annex/document.ts';
import { AFTER_NOTE, CELL, TEXT_STYLES, TEXT_WIDTH, type TextStyle, type TextStyleName } from './paper-styles.ts';
import { lineCount, type TextWidths } from './text-width.ts';

/** One border and the padding of a row. */
const ROW_EDGE = 2 * CELL.edge + 0.5;
const HEADING_STYLES = ['heading1', 'heading2', 'heading3'] as const;
const LIST_STYLES = ['listItem1', 'listItem2', 'listItem3'] as const;
const NOTE_STYLES = ['noteItem1', 'noteItem2', 'noteItem3'] as const;

export const plainText = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text).join('');

/** Its distance to the blocks above and below included. The contents list is a page of its own and has no height. */
export function blockHeight(block: Block, widths: TextWidths): number {
  const measured = (text: string, name: TextStyleName, width = TEXT_WIDTH) => textHeight(text, name, width, widths);
  switch (block.kind) {
    case 'heading':
      return measured(block.text, HEADING_STYLES[block.level - 1] ?? 'heading3');
    case 'paragraph':
      return measured(plainText(block.inlines), block.style === 'marker' ? 'marker' : 'body');
    case 'list':
      return itemsHeight(block.items, LIST_STYLES, widths);
    case 'measure': {
      const qualifier = block.qualifier ? ` –  ${block.qualifier} ` : '';
      return measured(plainText(block.inlines) + qualifier, 'measure') + noteHeight(block.note, widths);
    }
    case 'parties': {
      const width = TEXT_WIDTH / Math.max(1, block.parties.length) - 2 * CELL.side;
      const heights = block.parties.map(
        (party) =>
          measured(party.role, 'partyRole', width) +
          measured(party.name, 'partyName', width) +
          party.lines.reduce((sum, line) => sum + measured(line.text, 'tableCell', width), 0),
      );
      return ROW_EDGE + Math.max(...heights);
    }
    case 'table':
      return rowHeights(block, widths).reduce((sum, height) => sum + height, headHeight(block, widths));
    case 'tableOfContents':
      return 0;
    default:
      return measured(block.text, block.kind);
  }
}

/** The head row of a table, or 0 if it has none. */
export function headHeight({ columns, hasHead }: TableBlock, widths: TextWidths): number {
  if (!hasHead) return 0;
  const cells = columns.map((column) => ({ text: column.title, share: column.share, name: 'rowTitle' as const }));
  return rowHeight(cells, widths);
}

export function rowHeights({ rows, columns, hasRowTitles }: TableBlock, widths: TextWidths): number[] {
  return rows.map((row) => {
    const cells = row.map((cell, index) => ({
      text: plainText(cell),
      share: columns[index]?.share ?? 1,
      name: hasRowTitles && index === 0 ? ('rowTitle' as const) : ('tableCell' as const),
    }));
    return rowHeight(cells, widths);
  });
}

function rowHeight(cells: readonly { text: string; share: number; name: TextStyleName }[], widths: TextWidths): number {
  const heights = cells.map((cell) =>
    textHeight(cell.text, cell.name, cell.share * TEXT_WIDTH - 2 * CELL.side, widths),
  );
  return ROW_EDGE + Math.max(...heights);
}

function noteHeight(note: readonly NoteBlock[], widths: TextWidths): number {
  if (note.length === 0) return 0;
  const parts = note.map((part) =>
    part.kind === 'list'
      ? itemsHeight(part.items, NOTE_STYLES, widths)
      : textHeight(plainText(part.inlines), 'note', TEXT_WIDTH, widths),
  );
  return parts.reduce((sum, height) => sum + height, AFTER_NOTE);
}

function itemsHeight(
  items: readonly ListItem[],
  names: readonly [TextStyleName, TextStyleName, TextStyleName],
  widths: TextWidths,
): number {
  const [name, ...deeper] = names;
  const below = [deeper[0], deeper[1], deeper[1]] as const;
  return items.reduce(
    (sum, item) =>
      sum + textHeight(plainText(item.inlines), name, TEXT_WIDTH, widths) + itemsHeight(item.children, below, widths),
    0,
  );
}

function textHeight(text: string, name: TextStyleName, width: number, widths: TextWidths): number {
  const style: TextStyle = TEXT_STYLES[name];
  const lines = lineCount(text, width - (style.indent ?? 0), style.size, style.bold === true, widths);
  return style.before + lines * style.line + style.after;
}
