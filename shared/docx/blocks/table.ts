/** Tables with everything that docx has no option for, or a wrong default. */
import {
  type FileChild,
  type IContext,
  type IXmlableObject,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx';
import type { Inline, TableBlock } from '../../annex/document.ts';
import { rowKeepsNext } from '../../annex/page-rules.ts';
import { exactLine } from '../style/define-style.ts';
import { CELL_LINE, TEXT_WIDTH } from '../style/design.ts';
import { textRuns } from '../text/runs.ts';
import { element } from './element.ts';
import type { InlineRuns } from './inline-runs.ts';

interface Layout {
  style: 'TOMTabelle' | 'TOMParteien' | 'TOMUnterschriften';
  /** In twips. */
  widths: readonly number[];
  rows: readonly TableRow[];
  title: string;
  description: string;
  hasHead?: boolean;
  hasRowTitles?: boolean;
}

/** A table over the whole text width, with alternative text for screen readers. */
export class AnnexTable extends Table {
  constructor({ style, widths, rows, title, description, hasHead = false, hasRowTitles = false }: Layout) {
    super({
      style,
      rows,
      // Absolute widths in three places: Word, LibreOffice and Pages each trust another one.
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
    });
    const properties = this.root.find((child) => child?.rootKey === 'w:tblPr');
    properties.root.push(
      new TableLook(hasHead, hasRowTitles),
      new StringValueElement('w:tblCaption', title),
      new StringValueElement('w:tblDescription', description),
    );
  }

  /** All widths are given: docx would look for them anew in all that comes behind the table, which takes its square. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return XmlComponent.prototype.prepForXml.call(this, context);
  }
}

/** docx leaves out the bit mask `w:val`, without which LibreOffice formats first row and column of every table. */
class TableLook extends XmlComponent {
  readonly #node: IXmlableObject;

  constructor(hasHead: boolean, hasRowTitles: boolean) {
    super('w:tblLook');
    const mask = 0x0600 | (hasHead ? 0x20 : 0) | (hasRowTitles ? 0x80 : 0);
    this.#node = element('w:tblLook', {
      'w:val': mask.toString(16).padStart(4, '0').toUpperCase(),
      'w:firstRow': hasHead ? '1' : '0',
      'w:lastRow': '0',
      'w:firstColumn': hasRowTitles ? '1' : '0',
      'w:lastColumn': '0',
      'w:noHBand': '1',
      'w:noVBand': '1',
    });
  }

  override prepForXml(): IXmlableObject {
    return this.#node;
  }
}

export function tableCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({ width: { size: width, type: WidthType.DXA }, children });
}

/** Rows never break across pages. */
export function tableRow(cells: readonly TableCell[], more: { keepNext?: true; tableHeader?: true } = {}): TableRow {
  return new TableRow({ cantSplit: true, ...more, children: cells });
}

/** A table of the model. @throws RangeError when a row has not as many cells as there are columns. */
export function tableBlock(block: TableBlock, runs: InlineRuns): FileChild[] {
  if (block.columns.length === 0 || (block.rows.length === 0 && !block.hasHead)) return [];
  const widths = columnWidths(block);
  const rows = block.rows.map((cells, index) => {
    if (cells.length !== widths.length) {
      throw new RangeError(`table "${block.title}", row ${index + 1}: ${cells.length} cells, ${widths.length} columns`);
    }
    const style = (column: number) => (block.hasRowTitles && column === 0 ? 'TOMZeilentitel' : 'TOMTabellentext');
    return tableRow(
      cells.map((cell, column) =>
        tableCell(widths[column] ?? 0, [
          new Paragraph({ style: style(column), ...lineHeight(cell), children: runs(cell) }),
        ]),
      ),
      rowKeepsNext(index, block.rows.length) ? { keepNext: true } : {},
    );
  });
  return [new AnnexTable({ ...block, style: 'TOMTabelle', widths, rows: [...headRow(block, widths), ...rows] })];
}

/** Exact where there are boxes, whose font would make the line higher: page numbers could not be worked out then. */
const lineHeight = (cell: readonly Inline[]) => (cell.some(({ box }) => box) ? { spacing: exactLine(CELL_LINE) } : {});

function headRow(block: TableBlock, widths: readonly number[]): TableRow[] {
  if (!block.hasHead) return [];
  const cells = block.columns.map((column, index) =>
    tableCell(widths[index] ?? 0, [new Paragraph({ style: 'TOMTabellenkopf', children: textRuns(column.title) })]),
  );
  return [tableRow(cells, { keepNext: true, tableHeader: true })];
}

/** Shares in twips; the last column takes what rounding leaves. */
function columnWidths({ columns }: TableBlock): number[] {
  const widths = columns.slice(0, -1).map((column) => Math.max(1, Math.round(column.share * TEXT_WIDTH)));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return [...widths, Math.max(1, rest)];
}
