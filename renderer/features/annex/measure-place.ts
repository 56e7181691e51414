/** Where in the annex a measure stands. */
import type { Block, Inline, ListItem } from '../../../shared/annex/document.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Sheet } from './paper/page-flow.ts';

/** The sheet on which a measure is printed for the first time, counted from 1; undefined when it is not in the annex. */
export function sheetOfMeasure(
  blocks: readonly Block[],
  sheets: readonly Sheet[],
  measureId: MeasureId,
): number | undefined {
  const position = sheets.findIndex((sheet) =>
    sheet.some(({ index, parts }) => {
      const block = blocks[index];
      return block !== undefined && states(block, measureId, parts);
    }),
  );
  return position < 0 ? undefined : position + 1;
}

function states(block: Block, measureId: MeasureId, parts: { from: number; to: number } | undefined): boolean {
  switch (block.kind) {
    case 'measure':
      return block.measureId === measureId;
    case 'paragraph':
      return inlinesState(block.inlines, measureId);
    case 'list':
      return block.items.slice(parts?.from, parts?.to).some((item) => itemStates(item, measureId));
    case 'table':
      return block.rows.slice(parts?.from, parts?.to).some((row) => row.some((cell) => inlinesState(cell, measureId)));
    default:
      return false;
  }
}

const itemStates = (item: ListItem, measureId: MeasureId): boolean =>
  item.measureId === measureId ||
  inlinesState(item.inlines, measureId) ||
  item.children.some((child) => itemStates(child, measureId));

const inlinesState = (inlines: readonly Inline[], measureId: MeasureId): boolean =>
  inlines.some((inline) => inline.measureId === measureId);
