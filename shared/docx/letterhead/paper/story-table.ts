/** A table in a header or footer. */
import type { PaperBorder, PaperBorders, StoryCell, StoryTable } from '../../../domain/letterhead-paper.ts';
import { STYLES, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, elementsOf, valOf, type XmlElement } from '../package/xml.ts';
import type { PageMeasures, ReadBlocks, Reading } from './context.ts';
import { borderOf, bordersOf, fillOf, points } from './effective.ts';

/** Of Word, where nothing is said. */
const CELL_SIDE = 5.4;

export function readTable(reading: Reading, table: XmlElement, readBlocks: ReadBlocks): StoryTable {
  const { pack, page } = reading;
  const layers = tableLayers(pack, table);
  const columns = elementsOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) =>
    points(attributes['w:w']),
  );
  const width = tableWidth(table, page);
  const rows = rowsOf(table);
  const inner = insideBorders(pack, layers);
  return {
    kind: 'table',
    left: leftOf(layers, page, width, cellPadding(layers).left),
    width,
    columns,
    rows: rows.map((row, index) => ({
      height: points(childOf(row, 'w:trPr', 'w:trHeight')?.attributes['w:val']),
      cells: cellsOf(row).map((cell, at, cells) =>
        readCell(reading, cell, {
          layers,
          readBlocks,
          around: edgesOf(inner, {
            isTop: index === 0,
            isBottom: index === rows.length - 1,
            isLeft: at === 0,
            isRight: at === cells.length - 1,
          }),
        }),
      ),
    })),
  };
}

/** Properties of the table, the weakest first: of its style and what that is based on, then its own. */
function tableLayers(pack: WordPackage, table: XmlElement): XmlElement[] {
  const own = childOf(table, 'w:tblPr');
  const all = new Map(
    elementsOf(treeOf(pack, STYLES), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const layers: XmlElement[] = [];
  const seen = new Set<XmlElement>();
  for (let style = all.get(valOf(own, 'w:tblStyle') ?? ''); style && !seen.has(style); ) {
    seen.add(style);
    const properties = childOf(style, 'w:tblPr');
    if (properties) layers.unshift(properties);
    style = all.get(valOf(style, 'w:basedOn') ?? '');
  }
  return own ? [...layers, own] : layers;
}

/** In points; what is said in percent is of the width between the margins. */
export function tableWidth(table: XmlElement, { width, margin }: PageMeasures): number {
  const { attributes = {} } = childOf(table, 'w:tblPr', 'w:tblW') ?? {};
  const said = Number.parseFloat(attributes['w:w'] ?? '');
  if (attributes['w:type'] === 'pct' && said > 0) {
    const share = attributes['w:w']?.endsWith('%') ? said / 100 : said / 5000;
    return share * (width - margin.left - margin.right);
  }
  const grid = elementsOf(childOf(table, 'w:tblGrid'), 'w:gridCol');
  const sum = grid.reduce((total, { attributes: column }) => total + points(column['w:w']), 0);
  return sum || points(said);
}

/** Word moves tables out by the padding of their cells, so that texts stand in line. */
function leftOf(layers: readonly XmlElement[], page: PageMeasures, width: number, padding: number): number {
  const room = page.width - page.margin.left - page.margin.right;
  const align = layers.flatMap((layer) => valOf(layer, 'w:jc') ?? []).at(-1);
  if (align === 'center') return (room - width) / 2;
  if (align === 'right' || align === 'end') return room - width;
  const indent = layers.flatMap((layer) => childOf(layer, 'w:tblInd')?.attributes['w:w'] ?? []).at(-1);
  return points(indent) - padding;
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  elementsOf(table).flatMap((it) => (it.name === 'w:tr' ? [it] : it.name === 'w:sdt' ? descendants(it, 'w:tr') : []));
const cellsOf = (row: XmlElement): XmlElement[] =>
  elementsOf(row).flatMap((it) => (it.name === 'w:tc' ? [it] : it.name === 'w:sdt' ? descendants(it, 'w:tc') : []));

function cellPadding(layers: readonly XmlElement[], own?: XmlElement): StoryCell['padding'] {
  const margins = [...layers.map((layer) => childOf(layer, 'w:tblCellMar')), own];
  const side = (name: string, other: string, otherwise: number) => {
    const said = margins.flatMap(
      (it) => (childOf(it, `w:${name}`) ?? childOf(it, `w:${other}`))?.attributes['w:w'] ?? [],
    );
    return said.length > 0 ? points(said.at(-1)) : otherwise;
  };
  return {
    top: side('top', 'top', 0),
    right: side('right', 'end', CELL_SIDE),
    bottom: side('bottom', 'bottom', 0),
    left: side('left', 'start', CELL_SIDE),
  };
}

interface TableBorders extends PaperBorders {
  across?: PaperBorder | undefined;
  between?: PaperBorder | undefined;
}

function insideBorders(pack: WordPackage, layers: readonly XmlElement[]): TableBorders {
  const borders = layers.flatMap((layer) => childOf(layer, 'w:tblBorders') ?? []);
  const found: TableBorders = {};
  for (const it of borders) {
    Object.assign(found, bordersOf(pack, it));
    if (childOf(it, 'w:insideH')) found.across = borderOf(pack, childOf(it, 'w:insideH'));
    if (childOf(it, 'w:insideV')) found.between = borderOf(pack, childOf(it, 'w:insideV'));
  }
  return found;
}

/** Those of the table that meet a cell, by where it stands. */
function edgesOf(
  { top, bottom, left, right, across, between }: TableBorders,
  at: { isTop: boolean; isBottom: boolean; isLeft: boolean; isRight: boolean },
): PaperBorders {
  const sides = {
    top: at.isTop ? top : across,
    bottom: at.isBottom ? bottom : across,
    left: at.isLeft ? left : between,
    right: at.isRight ? right : between,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, it]) => it !== undefined));
}

const VALIGN: Record<string, StoryCell['valign']> = { center: 'center', bottom: 'bottom' };

interface Surroundings {
  layers: readonly XmlElement[];
  around: PaperBorders;
  readBlocks: ReadBlocks;
}

function readCell(reading: Reading, cell: XmlElement, { layers, around, readBlocks }: Surroundings): StoryCell {
  const own = childOf(cell, 'w:tcPr');
  const merge = childOf(own, 'w:vMerge');
  const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  return {
    width: points(childOf(own, 'w:tcW')?.attributes['w:w']),
    span: Number(valOf(own, 'w:gridSpan') ?? 1) || 1,
    fill: fillOf(reading.pack, childOf(own, 'w:shd')),
    borders: cellBorders(reading.pack, around, childOf(own, 'w:tcBorders')),
    valign: VALIGN[valOf(own, 'w:vAlign') ?? ''] ?? 'top',
    padding: cellPadding(layers, childOf(own, 'w:tcMar')),
    blocks: isContinued ? [] : readBlocks(reading, cell),
  };
}

/** What the cell says itself, be it "none", goes before the table's. */
function cellBorders(pack: WordPackage, around: PaperBorders, own: XmlElement | undefined): PaperBorders {
  const kept = Object.entries(around).filter(([side]) => childOf(own, `w:${side}`) === undefined);
  return { ...Object.fromEntries(kept), ...bordersOf(pack, own) };
}
